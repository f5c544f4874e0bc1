// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NodeId, NodeOf, Service } from '../../../src/core/model/index.ts';
import { stageInspector } from './inspector-stage.tsx';

const nodeCalled = (name: string) => (service: Service) =>
  Object.values(service.nodes)
    .filter((node) => node.name === name)
    .slice(0, 1)
    .map((node) => node.id);

function taskOf(service: Service | null, id: string | undefined): NodeOf<'task'> {
  const node = service?.nodes[id as NodeId];
  if (node?.kind !== 'task') throw new Error(`${id ?? 'nothing'} is not a task`);
  return node;
}

const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);

function type(label: string | RegExp, text: string): void {
  fireEvent.focus(field(label));
  fireEvent.change(field(label), { target: { value: text } });
}

describe('a task', () => {
  it('takes a name when the field is left, and gives it back on Esc', async () => {
    const workspace = await stageInspector(nodeCalled('Assess claim'));
    const [id] = workspace.getState().selection;
    type('Name', 'Assess the claim');
    expect(workspace.getState().undoLabel).toBeNull();
    fireEvent.blur(field('Name'));
    expect(workspace.getState().service?.nodes[id as never]).toMatchObject({ name: 'Assess the claim' });
    type('Name', 'something else');
    fireEvent.keyDown(field('Name'), { key: 'Escape' });
    expect(field('Name').value).toBe('Assess the claim');
  });

  it('takes a cost while it is typed, as one step; a bad one stays with its reason', async () => {
    const workspace = await stageInspector(nodeCalled('Assess claim'));
    const [id] = workspace.getState().selection;
    const cost = () => taskOf(workspace.getState().service, id).cost;
    const before = cost();
    type(/Cost of one execution/, '1');
    fireEvent.change(field(/Cost of one execution/), { target: { value: '12,5' } });
    expect(cost()).toBe(12.5);
    act(() => workspace.getState().undo());
    expect(cost()).toBe(before);
    type(/Cost of one execution/, '-3');
    expect(cost()).toBe(before);
    expect(field(/Cost of one execution/).value).toBe('-3');
    expect(screen.getByText('-3 is not possible here. Enter 0 or more.')).toBeTruthy();
  });

  it('changes the family of its duration and keeps the average', async () => {
    const workspace = await stageInspector(nodeCalled('Assess claim'));
    const [id] = workspace.getState().selection;
    fireEvent.change(field('One execution takes'), { target: { value: 'triangular' } });
    const { duration } = taskOf(workspace.getState().service, id);
    expect(duration.type).toBe('triangular');
    type('At least', '900');
    expect(screen.getByText(/must lie between|is longer than the longest/)).toBeTruthy();
  });

  it('gets a role that did not exist yet, as one step', async () => {
    const workspace = await stageInspector(nodeCalled('Assess claim'));
    const roles = () => Object.values(workspace.getState().service?.roles ?? {}).map((role) => role.name);
    const before = roles();
    fireEvent.change(field('Done by'), { target: { value: 'new' } });
    type('Name of the new role', 'Expert');
    fireEvent.blur(field('Name of the new role'));
    expect(roles()).toEqual([...before, 'Expert']);
    act(() => workspace.getState().undo());
    expect(roles()).toEqual(before);
  });
});

describe('a gateway', () => {
  it('shows the sum of its shares and makes it 100 %', async () => {
    const workspace = await stageInspector(nodeCalled('Likely?'));
    const [id] = workspace.getState().selection;
    const shares = () =>
      Object.values(workspace.getState().service?.flows ?? {})
        .filter((flow) => flow.source === id)
        .map((flow) => flow.probability);
    const [first] = screen.getAllByLabelText<HTMLInputElement>(/^Share of/);
    fireEvent.focus(first!);
    fireEvent.change(first!, { target: { value: '100' } });
    expect(screen.getByText(/don’t add up to 100/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Normalise/ }));
    expect(shares().reduce((sum: number, share) => sum + (share ?? 0), 0)).toBeCloseTo(1);
  });
});

describe('nothing and several', () => {
  it('shows the service with its staff when nothing is selected', async () => {
    const workspace = await stageInspector(() => []);
    fireEvent.click(screen.getByRole('button', { name: /Claims handlers/ }));
    type(/How many/, '21');
    const roles = Object.values(workspace.getState().service?.roles ?? {});
    expect(roles.find((role) => role.name === 'Claims handlers')?.capacity).toBe(21);
  });

  it('sets what several tasks have in common', async () => {
    const workspace = await stageInspector((service) =>
      Object.values(service.nodes)
        .filter((node) => node.kind === 'task')
        .map((node) => node.id),
    );
    fireEvent.change(field('What it earns'), { target: { value: 'waste' } });
    const tasks = Object.values(workspace.getState().service?.nodes ?? {}).filter(
      (node) => node.kind === 'task',
    );
    expect(new Set(tasks.map((task) => task.valueClass))).toEqual(new Set(['waste']));
    expect(workspace.getState().undoLabel?.command).toBe('setTask');
  });
});

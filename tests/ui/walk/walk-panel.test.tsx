// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FlowId, NodeId, ProcessId, RoleId } from '#core/model';
import type { StepTold, WalkChoice } from '#session/walk';
import { WalkPanel } from '#ui/walk';
import { insuranceClaim } from '../simulation/finished-run.ts';
import { stage } from '../simulation/stage.tsx';

const service = insuranceClaim();
const processId = Object.keys(service.processes)[0] as ProcessId;
const gateway = 'enoughSydney' as NodeId;
const flows = Object.values(service.flows)
  .filter((flow) => flow.source === gateway)
  .map(({ id }) => id);
const decision = (kind: WalkChoice['kind'], most: readonly FlowId[] = []): WalkChoice => ({
  token: 3,
  node: gateway,
  kind,
  told: null,
  ways: flows.map((flow, index) => ({ flow, share: index === 0 ? 0.795 : 0.205, from: 'drawing' })),
  most,
  mayGiveUp: false,
});
const advise = 'advise' as NodeId;
const work = (told: StepTold): WalkChoice => ({
  token: 1,
  node: advise,
  kind: 'work',
  told,
  ways: [],
  most: [],
  mayGiveUp: false,
});
const spread = (median: number, p90: number | null = null, cases = 540) => ({ cases, median, p90 });

describe('before the walk', () => {
  it('offers the customer, every role with work in the process, and the case', async () => {
    const { calls } = await stage(<WalkPanel />, { service, walk: { status: 'choosing', processId } });
    expect(await screen.findByRole('button', { name: /^The customer/ })).toBeTruthy();
    for (const name of ['Call centre Sydney', 'Call centre Brisbane'])
      expect(screen.getByRole('button', { name: new RegExp(`^${name}`) })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Claims handlers/ }));
    const roleId = Object.values(service.roles).find(({ name }) => name === 'Claims handlers')?.id as RoleId;
    expect(calls.at(-1)).toEqual(['begin', { by: 'role', roleId }]);
    fireEvent.click(screen.getByRole('button', { name: /^The case, step by step/ }));
    expect(calls.at(-1)).toEqual(['begin', { by: 'case' }]);
  });

  it('lets one say in which steps the customer takes part', async () => {
    const { calls } = await stage(<WalkPanel />, { service, walk: { status: 'choosing', processId } });
    fireEvent.click(await screen.findByLabelText(/^Assess claim/));
    const [, command, args] = calls.at(-1) ?? [];
    expect([command, args]).toEqual(['setTask', { ids: ['assess'], change: { customerContact: true } }]);
  });
});

describe('under way', () => {
  it('offers the ways with their names and shares, and says what most cases do', async () => {
    const choices = [decision('choose', [flows[0]!])];
    const { calls } = await stage(<WalkPanel />, { service, walk: { status: 'walking', choices } });
    const yes = await screen.findByRole('button', { name: /^yes → Register claim/ });
    expect(yes.textContent).toMatch(/80%.*most cases/);
    fireEvent.click(yes);
    expect(calls.at(-1)).toEqual(['take', 3, [flows[0]]]);
  });

  it('asks for at least one way where several may be taken', async () => {
    const choices = [decision('chooseSome')];
    const { calls } = await stage(<WalkPanel />, { service, walk: { status: 'walking', choices } });
    const go = await screen.findByRole<HTMLButtonElement>('button', { name: /^Go \d way/ });
    expect(go.disabled).toBe(true);
    for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
    fireEvent.click(go);
    expect(calls.at(-1)).toEqual(['take', 3, flows]);
  });

  it.each([
    [
      spread(181, 370),
      'You have been waiting for 3.02 h. Half of the 540 customers who came this way wait less, one in ten more than 6.17 h.',
    ],
    [
      spread(12, null, 7),
      'You have been waiting for 12 min: typical for the 7 simulated customers who came this way.',
    ],
    [
      spread(0, 30),
      'It is your turn at once, as for at least half of the customers; one in ten waits more than 30 min.',
    ],
    [spread(0, 0), 'It is your turn at once, as for nearly everybody.'],
  ])('tells the customer how long the wait was', async (waited, sentence) => {
    const choices = [work({ waited, age: null, takes: spread(3), ahead: null })];
    await stage(<WalkPanel />, {
      service,
      walk: { status: 'walking', viewpoint: { by: 'customer' }, choices },
    });
    const card = await screen.findByRole('region', { name: 'What happens next' });
    expect(card.textContent).toContain(sentence);
    expect(card.textContent).toContain('Then it takes 3 min.');
  });

  it('tells a member of staff what comes in and what lies before it', async () => {
    const told = { waited: spread(41, 120), age: spread(31, 60), takes: spread(11, 25), ahead: 4 };
    await stage(<WalkPanel />, {
      service,
      walk: { status: 'walking', viewpoint: { by: 'role', roleId: 'role' as RoleId }, choices: [work(told)] },
    });
    const { textContent } = await screen.findByRole('region', { name: 'What happens next' });
    expect(textContent).toContain('It reaches you 31 min after the case came in.');
    expect(textContent).toContain('4 other pieces of work are waiting for you already.');
    expect(textContent).toContain('until somebody takes it up; one in ten lies longer than 2 h.');
  });

  it('keeps an issue at the step, seen with the eyes of the walker', async () => {
    const choices = [work({ waited: null, age: null, takes: null, ahead: null })];
    const { calls, session } = await stage(<WalkPanel />, {
      service,
      walk: { status: 'walking', viewpoint: { by: 'customer' }, choices },
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Note something at/ }));
    const field = screen.getByRole('textbox', { name: 'What did you notice?' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: ' Nobody called back ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(calls.at(-1)?.slice(1)).toEqual([
      'addObservation',
      { nodeId: advise, kind: 'issue', text: 'Nobody called back', seenAs: 'customer' },
    ]);
    const [note] = screen.getAllByRole('list', { name: 'Observations and issues' });
    expect(note?.textContent).toContain('Nobody called back');
    fireEvent.click(within(note!).getByRole('button', { name: 'Change: Nobody called back' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Observation' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep the note' }));
    expect(Object.values(session.workspace.getState().service!.observations)).toMatchObject([
      { kind: 'observation', text: 'Nobody called back' },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Nobody called back' }));
    expect(session.workspace.getState().service!.observations).toEqual({});
  });

  it('goes on, back and from answer to answer with the arrows', async () => {
    const choices = [decision('choose')];
    const { calls } = await stage(<WalkPanel />, {
      service,
      walk: { status: 'walking', choices, canGoBack: true },
    });
    const yes = await screen.findByRole('button', { name: /^yes → Register claim/ });
    expect(document.activeElement).toBe(yes);
    fireEvent.keyDown(yes, { key: 'ArrowDown' });
    const no = document.activeElement!;
    expect(no.textContent).toContain('no → Call again');
    fireEvent.keyDown(no, { key: 'ArrowRight' });
    expect(calls.at(-1)).toEqual(['take', 3, [flows[1]]]);
    fireEvent.keyDown(no, { key: 'ArrowLeft' });
    expect(calls.at(-1)).toEqual(['back']);
  });

  it('says where a case is stuck', async () => {
    const stuckAt = ['joined' as NodeId];
    await stage(<WalkPanel />, { service, walk: { status: 'over', stuckAt } });
    expect(await screen.findByText(/The case is stuck: → Claim settled waits/)).toBeTruthy();
  });

  it('says where the times come from, and where there are none', async () => {
    const sample = { status: 'ready', scenarioName: 'A usual day', cases: 2000, problems: [] } as const;
    const { session } = await stage(<WalkPanel />, {
      service,
      walk: { status: 'walking', sample: { ...sample, alike: 540 } },
    });
    expect(
      await screen.findByText(/^Times: 2,000 simulated cases of “A usual day”; 540 of them/),
    ).toBeTruthy();
    session.walk.setState({ sample: { ...sample, alike: 0 } });
    expect(await screen.findByText(/^No times: none of 2,000 simulated cases/)).toBeTruthy();
    session.walk.setState({ sample: { ...sample, status: 'refused', alike: 0 } });
    expect(await screen.findByText('No times: this cannot be simulated yet.')).toBeTruthy();
  });
});

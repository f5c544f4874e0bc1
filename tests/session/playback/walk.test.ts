import type { FlowId, NodeId, Service } from '#core/model';
import { expect, test } from 'vitest';
import { openTab, type Tab } from '../session-fixture.ts';

const walkOf = ({ session }: Tab) => session.walk.getState();

/** A tab with the example of the first start open and a walk begun. */
async function walking(): Promise<{ tab: Tab; service: Service }> {
  const tab = openTab();
  await tab.session.start();
  await walkOf(tab).begin();
  const { service } = tab.session.workspace.getState();
  if (service === null) throw new Error('no <service> is open');
  return { tab, service };
}

/** Walks on, always over the first flow, until the case is over. */
function walkToTheEnd(tab: Tab): readonly NodeId[] {
  const seen: NodeId[] = [];
  for (let moves = 0; moves < 100 && walkOf(tab).status === 'walking'; moves += 1) {
    const choice = walkOf(tab).choices.find(({ kind }) => kind !== 'held');
    if (choice === undefined) break;
    seen.push(choice.node);
    walkOf(tab).take(choice.token, choice.flows.slice(0, 1));
  }
  return seen;
}

test('a walk goes from the start to the end of the example', async () => {
  const { tab, service } = await walking();
  expect(walkOf(tab)).toMatchObject({ status: 'walking', steps: [] });
  const seen = walkToTheEnd(tab);
  expect(walkOf(tab)).toMatchObject({ status: 'over', choices: [], stuckAt: [] });
  expect(seen.length).toBeGreaterThan(1);
  expect(walkOf(tab).steps.at(-1)).toMatchObject({ kind: 'end' });
  expect(seen.every((id) => Object.hasOwn(service.nodes, id))).toBe(true);
});

test('a choice at a gateway is told with the flow that was taken', async () => {
  const { tab } = await walking();
  while (walkOf(tab).choices[0]?.kind !== 'choose') {
    const choice = walkOf(tab).choices[0];
    if (choice === undefined) throw new Error('the example has no choice');
    walkOf(tab).take(choice.token, choice.flows.slice(0, 1));
  }
  const choice = walkOf(tab).choices[0];
  const flow = choice?.flows[1] as FlowId;
  walkOf(tab).take(choice?.token ?? -1, [flow]);
  expect(walkOf(tab).steps).toContainEqual({ node: choice?.node, flow, kind: 'choose' });
});

test('a choice that is none changes nothing', async () => {
  const { tab } = await walking();
  const before = walkOf(tab);
  before.take(99);
  expect(walkOf(tab)).toBe(before);
});

test('one step back, as often as there were steps', async () => {
  const { tab } = await walking();
  const states = [walkOf(tab)];
  for (let moves = 0; moves < 3; moves += 1) {
    const choice = walkOf(tab).choices[0];
    walkOf(tab).take(choice?.token ?? -1, choice?.flows.slice(0, 1));
    states.push(walkOf(tab));
  }
  for (const state of states.toReversed().slice(1)) {
    walkOf(tab).back();
    expect(walkOf(tab)).toMatchObject({ choices: state.choices, steps: state.steps });
  }
});

test('an edit ends the walk', async () => {
  const { tab } = await walking();
  tab.session.workspace.getState().edit('addNode', { kind: 'task', at: { x: 300, y: 120 } });
  expect(walkOf(tab)).toMatchObject({ status: 'off', choices: [] });
});

import { records } from '#core/base';
import type { FlowId, NodeId, Service } from '#core/model';
import type { SimulationPort } from '#session/ports';
import type { StoryEntry, Viewpoint } from '#session/walk';
import { expect, test } from 'vitest';
import { keepDiaries as keepHere } from '../../../src/platform/workers/keep-diaries.ts';
import { createBrowser } from '../../platform/storage/storage-ground.ts';
import { openTab, type Tab } from '../session-fixture.ts';

const walkOf = ({ session }: Tab) => session.walk.getState();
const serviceOf = ({ session }: Tab): Service => session.workspace.getState().service!;
const at = (id: string) => id as NodeId;

/** The steps in which the caller of the example takes part. */
const CONTACTS = ['checkSydney', 'registerSydney', 'checkBrisbane', 'registerBrisbane', 'advise'];

/** Cases are recorded and read in this thread. */
const keepDiaries: SimulationPort['keepDiaries'] = async (service, scenarioId, processId, most) => {
  const kept = keepHere({ service, scenarioId, processId, most });
  return kept.ok ? { ok: true, diaries: kept.value } : { ok: false, problems: kept.problems };
};

/** A tab with the example of the first start open and a walk begun. */
async function walking(viewpoint: Viewpoint = { by: 'case' }): Promise<Tab> {
  const tab = openTab(createBrowser(), { simulation: { ...openTab().simulation, keepDiaries } });
  await tab.session.start();
  const { edit } = tab.session.workspace.getState();
  for (const { id } of records(serviceOf(tab).nodes))
    edit('setTask', { ids: [id], change: { customerContact: CONTACTS.includes(id) } });
  walkOf(tab).open();
  await walkOf(tab).begin(viewpoint);
  await expect.poll(() => walkOf(tab).sample.status).toBe('ready');
  return tab;
}

/** Answers what stands first, with the named way where there is a decision. */
function answer(tab: Tab, target?: string): void {
  const choice = walkOf(tab).choices.find(({ kind }) => kind !== 'held');
  if (choice === undefined) throw new Error('Nothing is asked.');
  const { flows } = serviceOf(tab);
  const way = choice.ways.find(({ flow }) => flows[flow]?.target === target)?.flow;
  walkOf(tab).take(choice.token, way ? [way] : choice.most);
}

/** Walks on, always as most do, until the case is over; the nodes that were asked about. */
function walkToTheEnd(tab: Tab): readonly NodeId[] {
  const asked: NodeId[] = [];
  for (let moves = 0; moves < 100 && walkOf(tab).status === 'walking'; moves += 1) {
    asked.push(walkOf(tab).choices.find(({ kind }) => kind !== 'held')!.node);
    answer(tab);
  }
  return asked;
}

type Stay = Extract<StoryEntry, { told: unknown }>;
const worked = (tab: Tab) => walkOf(tab).story.filter((entry): entry is Stay => entry.what === 'work');
const told = <W extends Exclude<StoryEntry['what'], Stay['what'] | 'pass'>>(tab: Tab, what: W) =>
  walkOf(tab).story.filter((entry): entry is Extract<StoryEntry, { what: W }> => entry.what === what);

test('a case sees every step, and comes to its end', async () => {
  const tab = await walking();
  expect(walkOf(tab).story).toEqual([{ what: 'arrive', node: 'call' }]);
  const asked = walkToTheEnd(tab);
  expect(walkOf(tab)).toMatchObject({ status: 'over', choices: [], stuckAt: [] });
  expect(asked).toContain('assess');
  expect(told(tab, 'behind')).toEqual([]);
  expect(told(tab, 'end').at(-1)?.node).toBe('paid');
});

test('the customer is asked about own steps and decisions only; what others do is told in between', async () => {
  const tab = await walking({ by: 'customer' });
  const asked = walkToTheEnd(tab).filter((id) => serviceOf(tab).nodes[id]?.kind === 'task');
  expect(asked).toEqual(['checkSydney', 'registerSydney', 'advise']);
  expect(worked(tab).map(({ node }) => node)).toEqual(asked);
  expect(told(tab, 'behind').flatMap(({ nodes }) => nodes)).toEqual(['likelihood', 'assess', 'pay', 'close']);
});

test('the customer waits from one contact to the next, whatever lies between', async () => {
  const tab = await walking({ by: 'customer' });
  walkToTheEnd(tab);
  const advise = worked(tab).at(-1);
  const assess = told(tab, 'behind').find(({ nodes }) => nodes.includes(at('assess')));
  // Waiting for the advice includes waiting for the decision.
  expect(advise?.told.waited?.median).toBeGreaterThan(assess?.took?.median ?? Number.NaN);
  expect(advise?.told.waited?.cases).toBe(walkOf(tab).sample.alike);
  expect(walkOf(tab).elapsed!.median).toBeGreaterThan(advise!.told.waited!.median);
});

test('a member of staff sees the steps of the role, what lies before them and where it goes', async () => {
  const tab = await walking({ by: 'case' });
  const [sydney, office] = ['registerSydney', 'assess'].map((id) => {
    const lane = serviceOf(tab).nodes[at(id)]?.laneId;
    return serviceOf(tab).lanes[lane!]!.roleId!;
  });
  await walkOf(tab).begin({ by: 'role', roleId: sydney! });
  expect(walkToTheEnd(tab).filter((id) => serviceOf(tab).nodes[id]?.kind === 'task')).toEqual([
    'checkSydney',
    'registerSydney',
  ]);
  const [check, register] = worked(tab);
  expect(check).toMatchObject({ handedTo: null });
  expect(register).toMatchObject({ handedTo: 'likelihood' });

  await walkOf(tab).begin({ by: 'role', roleId: office! });
  walkToTheEnd(tab);
  const assess = worked(tab).find(({ node }) => node === 'assess');
  expect(assess?.told.ahead).toBeGreaterThan(0);
  expect(assess?.told.age!.median).toBeGreaterThan(0);
});

test('the fewer cases went a way, the fewer it is told from', async () => {
  const tab = await walking();
  const all = walkOf(tab).sample;
  expect(all).toMatchObject({ cases: 2000, alike: 2000 });
  answer(tab, 'checkBrisbane');
  expect(walkOf(tab).sample.alike / 2000).toBeCloseTo(0.49, 1);
  answer(tab);
  answer(tab, 'incompleteBrisbane');
  expect(walkOf(tab).status).toBe('over');
  expect(walkOf(tab).elapsed?.cases).toBe(walkOf(tab).sample.alike);
  expect(walkOf(tab).sample.alike / 2000).toBeCloseTo(0.49 * 0.113, 1);
});

test('as most do: nothing is asked at decisions, and the likelier way is taken', async () => {
  const tab = await walking({ by: 'customer' });
  walkOf(tab).decideAsMost(true);
  const asked = walkToTheEnd(tab);
  expect(asked.every((id) => serviceOf(tab).nodes[id]?.kind === 'task')).toBe(true);
  expect(told(tab, 'decided').map(({ ways }) => ways[0]?.share)).toEqual([0.51, 0.795, 0.834, 0.803]);
});

test('a decision is told with the share of the way that was taken', async () => {
  const tab = await walking();
  const [choice] = walkOf(tab).choices;
  const way = choice?.ways[1];
  walkOf(tab).take(choice!.token, [way!.flow]);
  expect(told(tab, 'decided')).toEqual([{ what: 'decided', node: choice!.node, ways: [way] }]);
});

test('an answer to what is not asked changes nothing', async () => {
  const tab = await walking();
  const before = walkOf(tab);
  before.take(99);
  before.take(before.choices[0]!.token, ['no flow' as FlowId]);
  before.back();
  expect(walkOf(tab)).toBe(before);
});

test('one step back, as often as something was answered', async () => {
  const tab = await walking({ by: 'customer' });
  const states = [walkOf(tab)];
  for (let moves = 0; moves < 5; moves += 1) {
    answer(tab);
    states.push(walkOf(tab));
  }
  for (const { choices, story, sample } of states.toReversed().slice(1)) {
    walkOf(tab).back();
    expect(walkOf(tab)).toMatchObject({ choices, story, sample });
  }
  expect(walkOf(tab).canGoBack).toBe(false);
});

test('a note does not disturb the walk, and an edit leaves it where it is', async () => {
  const tab = await walking();
  answer(tab);
  answer(tab);
  const before = walkOf(tab);
  const { edit } = tab.session.workspace.getState();
  edit('addObservation', { nodeId: at('assess'), kind: 'issue', text: 'Too late', seenAs: 'customer' });
  expect(walkOf(tab)).toBe(before);
  edit('setTask', { ids: [at('assess')], change: { cost: 5 } });
  await expect.poll(() => walkOf(tab)).not.toBe(before);
  expect(walkOf(tab).story).toEqual(before.story);
});

test('where an edit takes the way away, the walk goes back to where it still fits', async () => {
  const tab = await walking();
  answer(tab, 'checkSydney');
  answer(tab);
  answer(tab, 'registerSydney');
  tab.session.workspace.getState().edit('deleteElements', { ids: ['registerSydney'] });
  await expect.poll(() => walkOf(tab).choices[0]?.node).not.toBe('registerSydney');
  expect(
    walkOf(tab)
      .story.map(({ what }) => what)
      .slice(0, 3),
  ).toEqual(['arrive', 'decided', 'work']);
});

test('other durations are simulated anew', async () => {
  const tab = await walking();
  const before = walkOf(tab).sample;
  tab.session.workspace
    .getState()
    .edit('setTask', { ids: [at('assess')], change: { duration: { type: 'fixed', value: 1, unit: 'min' } } });
  tab.clock.advance(500);
  await expect.poll(() => walkOf(tab).sample).not.toEqual(before);
  await expect.poll(() => walkOf(tab).sample.status).toBe('ready');
  walkOf(tab).decideAsMost(true);
  walkToTheEnd(tab);
  expect(worked(tab).find(({ node }) => node === 'assess')?.told.takes).toMatchObject({
    median: 1,
    p90: 1,
  });
});

test('without a scenario that runs there is a walk without times, and the reason', async () => {
  const refusing = openTab(createBrowser(), {
    simulation: {
      ...openTab().simulation,
      keepDiaries: async () => ({
        ok: false,
        problems: [{ code: 'noArrivals', severity: 'error', at: [], values: {} }],
      }),
    },
  });
  await refusing.session.start();
  walkOf(refusing).open();
  await walkOf(refusing).begin({ by: 'case' });
  await expect.poll(() => walkOf(refusing).sample.status).toBe('refused');
  expect(walkOf(refusing).sample.problems).toHaveLength(1);
  walkToTheEnd(refusing);
  expect(walkOf(refusing)).toMatchObject({ status: 'over', elapsed: null });
});

test('the walk is over with the document, and where somebody ends it', async () => {
  const tab = await walking();
  walkOf(tab).end();
  expect(walkOf(tab)).toMatchObject({ status: 'off', choices: [], story: [] });
  walkOf(tab).open();
  expect(walkOf(tab).status).toBe('choosing');
  await tab.session.library.getState().close();
  expect(walkOf(tab).status).toBe('off');
});

test('the customer is asked where the case may be given up, and cases that did are told from', async () => {
  const tab = await walking({ by: 'customer' });
  const limit = { type: 'fixed', value: 10, unit: 'min' } as const;
  tab.session.workspace
    .getState()
    .edit('setTask', { ids: [at('assess')], change: { patience: { limit, flowId: null } } });
  tab.clock.advance(500);
  await expect.poll(() => walkOf(tab).sample.status).toBe('recording');
  await expect.poll(() => walkOf(tab).sample.status).toBe('ready');
  await walkOf(tab).begin({ by: 'customer' });
  while (walkOf(tab).choices[0]?.node !== 'assess') answer(tab);
  const [choice] = walkOf(tab).choices;
  const before = walkOf(tab).sample.alike;
  expect(choice).toMatchObject({ kind: 'work', mayGiveUp: true });
  walkOf(tab).giveUp(choice!.token);
  expect(walkOf(tab).status).toBe('over');
  expect(walkOf(tab).story.at(-1)).toMatchObject({ what: 'gaveUp', node: 'assess' });
  const gaveUp = walkOf(tab).sample.alike;
  walkOf(tab).back();
  answer(tab);
  expect(gaveUp).toBeGreaterThan(0);
  // Every case that came to the step did one or the other.
  expect(gaveUp + walkOf(tab).sample.alike).toBeLessThanOrEqual(before);
  walkOf(tab).back();
  expect(walkOf(tab).sample.alike).toBe(before);
});

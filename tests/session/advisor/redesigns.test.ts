import { expect, test } from 'vitest';
import { withChanges } from '#core/analysis';
import { checkService } from '#core/model';
import { serviceOf } from '../session-fixture.ts';
import { openExample } from './example-tab.ts';

type AdvisedTab = Awaited<ReturnType<typeof openExample>>;

const stateOf = ({ advisor }: AdvisedTab) => advisor.redesigns.getState();

async function scored(): Promise<AdvisedTab> {
  const tab = await openExample();
  await stateOf(tab).start();
  return tab;
}

test('every proposal is scored beside the open service, which stays as it is', async () => {
  const tab = await openExample();
  const before = serviceOf(tab);
  const asked = stateOf(tab).start();
  expect(stateOf(tab).status).toBe('running');
  await asked;
  const { status, proposals, scores, missing } = stateOf(tab);
  expect(status).toBe('done');
  expect(proposals.length).toBeGreaterThan(4);
  expect(scores.map(({ by }) => by.time.replications)).toEqual(proposals.map(() => 12));
  expect(missing).toBe('role_office');
  expect(serviceOf(tab)).toBe(before);
});

test('what is ticked is scored as one, and the list goes on from there', async () => {
  const tab = await scored();
  const before = serviceOf(tab);
  const [first, second] = stateOf(tab).proposals.filter(({ principle }) => principle === 'automation');
  stateOf(tab).choose(first!.id, true);
  stateOf(tab).choose(second!.id, true);
  await stateOf(tab).scoreTogether();
  const { together } = stateOf(tab);
  expect(together?.combination.parts.map(({ id }) => id)).toEqual([first!.id, second!.id]);
  expect(together?.score?.by.cost.verdict).toBe('better');

  await stateOf(tab).goOn();
  const { ground, proposals, chosen } = stateOf(tab);
  expect(ground?.parts).toHaveLength(2);
  expect(chosen).toEqual([]);
  expect(proposals.map(({ id }) => id)).not.toContain(first!.id);
  const next = proposals.find(({ principle }) => principle === 'pooling');
  const changes = await stateOf(tab).changesOf(next!);
  expect(changes).toHaveLength(3);
  const after = withChanges(before, changes);
  expect(after && checkService(after)).toEqual([]);
});

test('a scoring that is called off stops at once and keeps what is known', async () => {
  const tab = await openExample();
  const asked = stateOf(tab).start();
  stateOf(tab).cancel();
  expect(stateOf(tab).status).toBe('cancelled');
  await asked;
  expect(stateOf(tab).status).toBe('cancelled');
});

test('an edit that matters makes the list stale, moving a step does not', async () => {
  const tab = await scored();
  const { edit } = tab.session.workspace.getState();
  edit('moveElements', { ids: ['assess'], dx: 0, dy: 4 });
  tab.clock.advance(1_000);
  expect(stateOf(tab).stale).toBe(false);
  edit('setTask', { ids: ['assess' as never], change: { mustKeep: true } });
  tab.clock.advance(1_000);
  expect(stateOf(tab).stale).toBe(true);
});

test('a service that cannot be run says why', async () => {
  const tab = await openExample();
  tab.session.workspace.getState().edit('deleteElements', { ids: ['call'] });
  await stateOf(tab).start();
  expect(stateOf(tab)).toMatchObject({ status: 'refused' });
  expect(stateOf(tab).problems.length).toBeGreaterThan(0);
});

test('another service begins with an empty list', async () => {
  const tab = await scored();
  await tab.session.library.getState().createBlank('Another');
  expect(stateOf(tab)).toMatchObject({ status: 'idle', proposals: [], scores: [] });
});

import { withChanges } from '#core/analysis';
import { candidatesOf } from '#core/analysis/whatif';
import { checkService, type ScenarioId } from '#core/model';
import { expect, test, vi } from 'vitest';
import { serviceOf } from '../session-fixture.ts';
import { openExample } from './example-tab.ts';

type AdvisedTab = Awaited<ReturnType<typeof openExample>>;

const stateOf = ({ advisor }: AdvisedTab) => advisor.ranking.getState();

/** A tab in which the first three candidates have been ranked. */
async function rankedTab(): Promise<AdvisedTab> {
  const tab = await openExample();
  await stateOf(tab).start(candidatesOf(serviceOf(tab), 'scenario_1' as ScenarioId).slice(0, 3));
  return tab;
}

test('every single change is ranked beside the open service, which stays as it is', async () => {
  const tab = await openExample();
  const before = serviceOf(tab);
  const asked = stateOf(tab).start();
  expect(stateOf(tab)).toMatchObject({ status: 'running', rankedBy: 'cycleTime', table: null });
  await asked;
  const { status, candidates, table, progress } = stateOf(tab);
  expect({ status, progress }).toEqual({ status: 'done', progress: 1 });
  expect(candidates.length).toBeGreaterThanOrEqual(25);
  expect(table?.rows.map(({ variant }) => variant).toSorted((a, b) => a - b)).toEqual(
    candidates.map((_, index) => index + 1),
  );
  expect(table?.rows.flatMap(({ problems }) => problems)).toEqual([]);
  const broken = candidates.filter((change) => {
    const after = withChanges(before, [change]);
    return after === null || checkService(after).length > 0;
  });
  expect(broken.map(({ id }) => id)).toEqual([]);
  expect(serviceOf(tab)).toBe(before);
});

test('another measure reads the same replications anew', async () => {
  const tab = await rankedTab();
  const { table } = stateOf(tab);
  stateOf(tab).chooseMeasure('costPerCase');
  await vi.waitFor(() => expect(stateOf(tab).table?.measure).toBe('costPerCase'));
  expect(stateOf(tab)).toMatchObject({ status: 'done', rankedBy: 'cycleTime' });
  expect(
    stateOf(tab)
      .table?.rows.map(({ replications }) => replications)
      .toSorted((a, b) => a - b),
  ).toEqual(table?.rows.map(({ replications }) => replications).toSorted((a, b) => a - b));
});

test('a ranking that is called off keeps what is known, and another one can begin', async () => {
  const tab = await openExample();
  const isRunning = new Promise<void>((resolve) => {
    const stop = tab.advisor.ranking.subscribe(({ candidates }) => {
      if (candidates.length === 0) return;
      stop();
      resolve();
    });
  });
  const asked = stateOf(tab).start();
  await isRunning;
  stateOf(tab).cancel();
  expect(stateOf(tab).status).toBe('cancelled');
  await asked;
  expect(stateOf(tab).status).toBe('cancelled');
  await stateOf(tab).start(stateOf(tab).candidates.slice(0, 2));
  expect(stateOf(tab).status).toBe('done');
  expect(stateOf(tab).table?.rows).toHaveLength(2);
});

test('it is stale while the service would give another answer', async () => {
  const tab = await rankedTab();
  const { edit, undo } = tab.session.workspace.getState();
  edit('setTask', { ids: ['close' as never], change: { mustKeep: true } });
  tab.clock.advance(300);
  expect(stateOf(tab).stale).toBe(true);
  undo();
  tab.clock.advance(300);
  expect(stateOf(tab).stale).toBe(false);
});

test('a service that cannot be run refuses with the reasons', async () => {
  const tab = await openExample();
  const [id] = Object.keys(serviceOf(tab).scenarios);
  tab.session.workspace
    .getState()
    .edit('setArrival', { scenarioId: id as never, nodeId: 'call' as never, arrival: null });
  await stateOf(tab).start();
  expect(stateOf(tab)).toMatchObject({ status: 'refused', table: null });
  expect(stateOf(tab).problems.map(({ code }) => code)).toContain('run.noArrivals');
});

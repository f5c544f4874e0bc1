import { problem } from '#core/base';
import type { ScenarioId } from '#core/model';
import { expect, test, vi } from 'vitest';
import {
  addTask,
  createBrowser,
  kill,
  openBlank,
  openTab,
  sampleOutcome,
  save,
  serviceOf,
  type Tab,
} from '../session-fixture.ts';

const done = (cycleTime = 10) =>
  ({ kind: 'done', outcome: sampleOutcome(cycleTime), milliseconds: 5 }) as const;
const runOf = ({ session }: Tab) => session.run.getState();

/** Presses Run and hands the simulation over to the test. */
async function press(tab: Tab) {
  const count = tab.simulation.runs.length;
  const pressed = runOf(tab).start();
  await vi.waitFor(() => expect(tab.simulation.runs.length).toBe(count + 1));
  return { pressed, run: tab.simulation.runs[count] };
}

async function finished(tab: Tab, cycleTime?: number): Promise<void> {
  const { pressed, run } = await press(tab);
  run?.finish(done(cycleTime));
  await pressed;
}

test('the first scenario is chosen when a service is opened', async () => {
  const tab = await openBlank();
  expect(runOf(tab)).toMatchObject({ scenarioId: 'scenario_1', status: 'idle', run: null });
});

test('a run shows progress, then its outcome', async () => {
  const tab = await openBlank();
  const { pressed, run } = await press(tab);
  run?.report({ done: 0.5, replicationsDone: 1, replications: 2, partial: sampleOutcome(3) });
  expect(runOf(tab)).toMatchObject({ status: 'running', progress: { done: 0.5 } });
  expect(runOf(tab).partial?.kpis.cycleTime.mean.value).toBe(3);
  run?.finish(done());
  await pressed;
  expect(runOf(tab)).toMatchObject({
    status: 'done',
    progress: null,
    partial: null,
    stale: false,
    previous: null,
  });
  expect(runOf(tab).run?.outcome.kpis.cycleTime.mean.value).toBe(10);
});

test('an edit that reaches the kernel makes the run stale, undo makes it current again', async () => {
  const tab = await openBlank();
  const id = addTask(tab);
  await finished(tab);
  tab.session.workspace.getState().edit('rename', { id, name: 'Check' });
  expect(runOf(tab).stale).toBe(false);
  addTask(tab, 600);
  expect(runOf(tab).stale).toBe(true);
  while (tab.session.workspace.getState().undoLabel?.command !== 'rename')
    tab.session.workspace.getState().undo();
  expect(runOf(tab).stale).toBe(false);
});

test('the same inputs are never simulated twice', async () => {
  const tab = await openBlank();
  await finished(tab);
  await runOf(tab).start();
  expect(tab.simulation.runs).toHaveLength(1);
  expect(runOf(tab).status).toBe('done');
});

test('the run before stays for comparison', async () => {
  const tab = await openBlank();
  await finished(tab, 10);
  addTask(tab);
  await finished(tab, 20);
  expect(runOf(tab).run?.outcome.kpis.cycleTime.mean.value).toBe(20);
  expect(runOf(tab).previous?.outcome.kpis.cycleTime.mean.value).toBe(10);
});

test('after a reload the kept run is shown again, as current only if it still is', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  addTask(tab);
  await finished(tab);
  await save(tab);
  const { id } = serviceOf(tab).profile;
  await kill(tab);

  const again = openTab(browser);
  await again.session.start();
  await again.session.library.getState().open(id);
  await vi.waitFor(() => expect(runOf(again)).toMatchObject({ status: 'done', stale: false }));
  addTask(again, 600);
  expect(runOf(again).stale).toBe(true);
  await save(again);
  await kill(again);

  const third = openTab(browser);
  await third.session.start();
  await third.session.library.getState().open(id);
  await vi.waitFor(() => expect(runOf(third).run).not.toBeNull());
  expect(runOf(third).stale).toBe(true);
  third.session.workspace.getState().undo();
  await vi.waitFor(() => expect(runOf(third).stale).toBe(false));
});

test('a refusal says why and keeps the old numbers', async () => {
  const tab = await openBlank();
  await finished(tab);
  addTask(tab);
  const { pressed, run } = await press(tab);
  run?.finish({ kind: 'refused', problems: [problem('run.noArrivals', 'error')] });
  await pressed;
  expect(runOf(tab)).toMatchObject({
    status: 'refused',
    stale: true,
    problems: [{ code: 'run.noArrivals' }],
  });
  expect(runOf(tab).run).not.toBeNull();
});

test('a crash is told and the next run goes on', async () => {
  const tab = await openBlank();
  const { pressed, run } = await press(tab);
  run?.finish({ kind: 'crashed', message: 'out of memory' });
  await pressed;
  expect(runOf(tab)).toMatchObject({ status: 'crashed', problems: [{ code: 'simulationCrashed' }] });
  await finished(tab);
  expect(runOf(tab)).toMatchObject({ status: 'done', problems: [] });
});

test('a cancelled run shows what was done and is not kept', async () => {
  const tab = await openBlank();
  const { pressed, run } = await press(tab);
  run?.finish({ kind: 'cancelled', outcome: sampleOutcome(4) });
  await pressed;
  expect(runOf(tab)).toMatchObject({ status: 'done', run: { cancelled: true } });
  expect(await tab.ports.storage.latestRun(serviceOf(tab).profile.id)).toBeNull();
  await finished(tab);
  expect(runOf(tab).run).toMatchObject({ cancelled: false });
});

test('cancel with nothing done goes back to idle', async () => {
  const tab = await openBlank();
  const { pressed } = await press(tab);
  runOf(tab).cancel();
  await pressed;
  expect(runOf(tab)).toMatchObject({ status: 'idle', run: null });
});

test('closing the service ends its run, and another service starts without results', async () => {
  const tab = await openBlank();
  const { pressed } = await press(tab);
  await tab.session.library.getState().close();
  await pressed;
  expect(runOf(tab)).toMatchObject({ status: 'idle', run: null, scenarioId: null });
});

test('edits made while it runs leave the result stale', async () => {
  const tab = await openBlank();
  const { pressed, run } = await press(tab);
  addTask(tab);
  run?.finish(done());
  await pressed;
  expect(runOf(tab)).toMatchObject({ status: 'done', stale: true });
});

test('another scenario makes the numbers stale', async () => {
  const tab = await openBlank();
  await finished(tab);
  tab.session.workspace
    .getState()
    .edit('duplicateScenario', { id: 'scenario_1' as ScenarioId, name: 'Peak' });
  const scenarios = Object.keys(serviceOf(tab).scenarios) as ScenarioId[];
  const other = scenarios.find((id) => id !== 'scenario_1');
  if (other === undefined) throw new Error('no second scenario');
  tab.session.workspace.getState().edit('setScenario', { id: other, change: { seed: 77 } });
  runOf(tab).chooseScenario(other);
  expect(runOf(tab).stale).toBe(true);
  runOf(tab).chooseScenario('scenario_1' as ScenarioId);
  expect(runOf(tab).stale).toBe(false);
});

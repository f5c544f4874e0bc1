import type { Change } from '#core/analysis';
import type { NodeId } from '#core/model';
import { expect, test, vi } from 'vitest';
import { addTask, openBlank, sampleOutcome, serviceOf, type Tab } from '../session-fixture.ts';

const WORDS = { name: 'Without it', reason: 'tried', baseName: 'As is' };
const trialOf = ({ session }: Tab) => session.trial.getState();
const versionsOf = ({ session }: Tab) => session.versions.getState().versions;

const removal = (id: string): Change => ({
  id: 'remove',
  code: 'removeStep',
  at: [id],
  values: { name: '' },
  edits: [{ command: 'deleteElements', args: { ids: [id as NodeId] } }],
});

/** Starts a trial that takes a drawn step out, and answers its two runs. */
async function tried(tab: Tab, id: string): Promise<void> {
  const done = trialOf(tab).start([removal(id)], WORDS);
  for (const [index, cycleTime] of [30, 20].entries()) {
    await vi.waitFor(() => expect(tab.simulation.runs).toHaveLength(index + 1));
    tab.simulation.runs.at(-1)?.finish({ kind: 'done', outcome: sampleOutcome(cycleTime), milliseconds: 1 });
  }
  await done;
}

test('a trial keeps the working copy as it is, and the variant as a version below it', async () => {
  const tab = await openBlank();
  const id = addTask(tab);
  const before = serviceOf(tab);
  await tried(tab, id);
  expect(trialOf(tab).status).toBe('done');
  expect(trialOf(tab).outcomes?.before.kpis.cycleTime.mean.value).toBe(30);
  expect(trialOf(tab).outcomes?.after.kpis.cycleTime.mean.value).toBe(20);
  expect(serviceOf(tab)).toBe(before);
  const [asIs, variant] = versionsOf(tab);
  expect(asIs).toMatchObject({ name: 'As is', parents: [] });
  expect(variant).toMatchObject({ name: 'Without it', parents: [asIs?.id] });
  await tab.session.versions.getState().fetchRuns([variant?.id ?? '']);
  const { runs } = tab.session.versions.getState();
  expect(runs[variant?.id ?? '']?.outcome.kpis.cycleTime.mean.value).toBe(20);
});

test('using the variant is one undo step, and its run is then the run of the working copy', async () => {
  const tab = await openBlank();
  const id = addTask(tab);
  await tried(tab, id);
  await trialOf(tab).use();
  expect(serviceOf(tab).nodes[id as NodeId]).toBeUndefined();
  expect(trialOf(tab).status).toBe('off');
  expect(tab.session.run.getState().run?.outcome.kpis.cycleTime.mean.value).toBe(20);
  expect(tab.session.run.getState().stale).toBe(false);
  expect(tab.simulation.runs).toHaveLength(2);
  tab.session.workspace.getState().undo();
  expect(serviceOf(tab).nodes[id as NodeId]).toBeDefined();
});

test('the same change tried again is the same variant, from runs that are there', async () => {
  const tab = await openBlank();
  const id = addTask(tab);
  await tried(tab, id);
  trialOf(tab).close();
  await trialOf(tab).start([removal(id)], WORDS);
  expect(trialOf(tab).status).toBe('done');
  expect(tab.simulation.runs).toHaveLength(2);
  expect(versionsOf(tab)).toHaveLength(2);
});

test('one key is simulated once, whether it is asked for by Run, a trial, a version or after undo', async () => {
  const tab = await openBlank();
  const id = addTask(tab);
  await tried(tab, id);
  const { run, versions, workspace } = tab.session;
  // The base was run for the trial, the variant beside it.
  await run.getState().start();
  await trialOf(tab).use();
  await versions.getState().restore(versionsOf(tab)[0]?.id ?? '', 'Kept');
  await run.getState().start();
  expect(run.getState().run?.outcome.kpis.cycleTime.mean.value).toBe(30);
  workspace.getState().undo();
  await run.getState().start();
  expect(run.getState().run?.outcome.kpis.cycleTime.mean.value).toBe(20);
  // Taken out by hand: the same inputs as those of the variant.
  workspace.getState().undo();
  workspace.getState().edit('deleteElements', { ids: [id as NodeId] });
  await run.getState().start();
  expect(run.getState().run?.outcome.kpis.cycleTime.mean.value).toBe(20);
  expect(tab.simulation.runs).toHaveLength(2);
});

test('a change that can no longer be carried out is refused and keeps nothing', async () => {
  const tab = await openBlank();
  const gone: Change = {
    ...removal('gone'),
    edits: [{ command: 'rename', args: { id: 'gone' as NodeId, name: 'Gone' } }],
  };
  await trialOf(tab).start([gone], WORDS);
  expect(trialOf(tab)).toMatchObject({ status: 'refused', problems: [{ code: 'changeImpossible' }] });
  expect(versionsOf(tab)).toEqual([]);
});

test('a trial called off keeps nothing', async () => {
  const tab = await openBlank();
  const done = trialOf(tab).start([removal(addTask(tab))], WORDS);
  await vi.waitFor(() => expect(tab.simulation.runs).toHaveLength(1));
  trialOf(tab).close();
  tab.simulation.runs[0]?.finish({ kind: 'done', outcome: sampleOutcome(), milliseconds: 1 });
  await done;
  expect(trialOf(tab).status).toBe('off');
  expect(versionsOf(tab)).toEqual([]);
});

test('a variant that is thrown away is no version any more', async () => {
  const tab = await openBlank();
  await tried(tab, addTask(tab));
  await trialOf(tab).discard();
  expect(versionsOf(tab).map(({ name }) => name)).toEqual(['As is']);
});

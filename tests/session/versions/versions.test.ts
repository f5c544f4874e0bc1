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

const versionsOf = ({ session }: Tab) => session.versions.getState().versions;
const currentOf = (tab: Tab) =>
  versionsOf(tab)
    .filter(({ current }) => current)
    .map(({ name }) => name);

async function saveVersion(tab: Tab, name: string): Promise<void> {
  await tab.session.versions.getState().save(name, 'because', 'Ada');
  await vi.waitFor(() => expect(currentOf(tab)).toContain(name));
}

test('a version keeps name, reason, author and parent', async () => {
  const tab = await openBlank();
  await saveVersion(tab, 'As is');
  addTask(tab);
  await saveVersion(tab, 'To be');
  const [first, second] = versionsOf(tab);
  expect(first).toMatchObject({ name: 'As is', reason: 'because', author: 'Ada', parent: null });
  expect(second).toMatchObject({ name: 'To be', parent: first?.id });
  expect(tab.session.versions.getState().author).toBe('Ada');
});

test('current is the version that the working copy is equal to', async () => {
  const tab = await openBlank();
  await saveVersion(tab, 'As is');
  addTask(tab);
  expect(currentOf(tab)).toEqual([]);
  tab.session.workspace.getState().undo();
  tab.clock.advance(1_000);
  await vi.waitFor(() => expect(currentOf(tab)).toEqual(['As is']));
});

test('restoring brings every record back in one undoable step', async () => {
  const tab = await openBlank();
  const asIs = serviceOf(tab);
  await saveVersion(tab, 'As is');
  for (let x = 200; x < 900; x += 150) addTask(tab, x);
  await saveVersion(tab, 'To be');
  const toBe = serviceOf(tab);
  await tab.session.versions.getState().restore(versionsOf(tab)[0]?.id ?? '');
  expect(serviceOf(tab)).toEqual(asIs);
  await vi.waitFor(() => expect(currentOf(tab)).toEqual(['As is']));
  expect(tab.session.workspace.getState().undoLabel).toEqual({
    command: 'restoreVersion',
    values: { name: 'As is' },
  });
  tab.session.workspace.getState().undo();
  expect(serviceOf(tab)).toEqual(toBe);
});

test('a chain of versions is put together from patches', async () => {
  const tab = await openBlank();
  const states = [];
  for (let n = 0; n < 25; n += 1) {
    addTask(tab, 100 + 40 * n);
    states.push(serviceOf(tab));
    await tab.session.versions.getState().save(`v${n}`, '', '');
    tab.clock.advance(1_000);
  }
  const { storage } = tab.ports;
  for (const [n, { id }] of versionsOf(tab).entries())
    expect((await storage.loadVersion(id)).body).toEqual(states[n]);
});

test('versions and the numbers of their runs are there after a reload', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  const pressed = tab.session.run.getState().start();
  await vi.waitFor(() => expect(tab.simulation.runs).toHaveLength(1));
  tab.simulation.runs[0]?.finish({ kind: 'done', outcome: sampleOutcome(17), milliseconds: 1 });
  await pressed;
  await saveVersion(tab, 'As is');
  addTask(tab);
  await saveVersion(tab, 'Not run');
  await save(tab);
  const { id } = serviceOf(tab).profile;
  await kill(tab);

  const again = openTab(browser);
  await again.session.start();
  await again.session.library.getState().open(id);
  await vi.waitFor(() => expect(versionsOf(again)).toHaveLength(2));
  const [first, second] = versionsOf(again);
  expect(first?.run?.outcome.kpis.cycleTime.mean.value).toBe(17);
  expect(second?.run).toBeNull();
  await vi.waitFor(() => expect(currentOf(again)).toEqual(['Not run']));
  expect(again.session.library.getState().cards.find((card) => card.id === id)?.versions).toBe(2);
});

test('a removed version can be brought back', async () => {
  const tab = await openBlank();
  await saveVersion(tab, 'As is');
  const { id } = versionsOf(tab)[0] ?? { id: '' };
  tab.session.versions.getState().compare(id, 'working');
  await tab.session.versions.getState().remove(id);
  expect(versionsOf(tab)).toEqual([]);
  expect(tab.session.versions.getState().comparing).toBeNull();
  await tab.session.versions.getState().undoRemove();
  expect(versionsOf(tab).map(({ name }) => name)).toEqual(['As is']);
});

test('a version can be renamed, its content stays', async () => {
  const tab = await openBlank();
  await saveVersion(tab, 'As is');
  const before = versionsOf(tab)[0];
  await tab.session.versions.getState().rename(before?.id ?? '', 'Baseline');
  expect(versionsOf(tab)[0]).toMatchObject({ name: 'Baseline', contentHash: before?.contentHash });
});

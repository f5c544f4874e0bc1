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
  expect(first).toMatchObject({
    name: 'As is',
    reason: 'because',
    author: 'Ada',
    parents: [],
    status: 'draft',
  });
  expect(second).toMatchObject({ name: 'To be', parents: [first?.id] });
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
  await tab.session.versions.getState().restore(versionsOf(tab)[0]?.id ?? '', 'Kept');
  expect(serviceOf(tab)).toEqual(asIs);
  await vi.waitFor(() => expect(currentOf(tab)).toEqual(['As is']));
  expect(tab.session.workspace.getState().undoLabel).toMatchObject({
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
  const [first, second] = versionsOf(again).map((version) => version.id);
  await again.session.versions.getState().fetchRuns([first ?? '', second ?? '']);
  const { runs } = again.session.versions.getState();
  expect(runs[first ?? '']?.outcome.kpis.cycleTime.mean.value).toBe(17);
  expect(runs[second ?? '']).toBeNull();
  await vi.waitFor(() => expect(currentOf(again)).toEqual(['Not run']));
  expect(again.session.library.getState().cards.find((card) => card.id === id)?.versions).toBe(2);
});

test('a removed version can be brought back', async () => {
  const tab = await openBlank();
  await saveVersion(tab, 'As is');
  const { id } = versionsOf(tab)[0] ?? { id: '' };
  tab.session.versions.getState().compare([id, 'working']);
  await tab.session.versions.getState().remove(id);
  expect(versionsOf(tab)).toEqual([]);
  expect(tab.session.versions.getState().comparing).toBeNull();
  await tab.session.versions.getState().undoRemove();
  expect(versionsOf(tab).map(({ name }) => name)).toEqual(['As is']);
});

test('a version can be reworded until it is approved, its content stays', async () => {
  const tab = await openBlank();
  await saveVersion(tab, 'As is');
  const before = versionsOf(tab)[0];
  const id = before?.id ?? '';
  const store = () => tab.session.versions.getState();
  await store().reword(id, { name: 'Baseline', reason: 'measured in May' });
  expect(versionsOf(tab)[0]).toMatchObject({
    name: 'Baseline',
    reason: 'measured in May',
    contentHash: before?.contentHash,
  });
  await store().setStatus(id, 'approved', 'Eva');
  expect(versionsOf(tab)[0]).toMatchObject({ status: 'approved', approver: 'Eva' });
  for (const forbidden of [
    () => store().reword(id, { name: 'Something else' }),
    () => store().remove(id),
    () => store().setStatus(id, 'draft', ''),
  ]) {
    await forbidden();
    expect(store().problems).toHaveLength(1);
    expect(versionsOf(tab)[0]).toMatchObject({ name: 'Baseline', status: 'approved' });
  }
});

test('what comes into force retires what was', async () => {
  const tab = await openBlank();
  const { setStatus } = tab.session.versions.getState();
  for (const name of ['2025', '2026']) {
    await saveVersion(tab, name);
    const id = versionsOf(tab).at(-1)?.id ?? '';
    await setStatus(id, 'approved', 'Eva');
    await setStatus(id, 'inForce', '');
    addTask(tab);
  }
  expect(versionsOf(tab).map(({ name, status }) => [name, status])).toEqual([
    ['2025', 'retired'],
    ['2026', 'inForce'],
  ]);
  expect(versionsOf(tab)[1]?.approver).toBe('Eva');
});

test('a run kept by an older engine says so', async () => {
  const tab = await openBlank();
  const pressed = tab.session.run.getState().start();
  await vi.waitFor(() => expect(tab.simulation.runs).toHaveLength(1));
  tab.simulation.runs[0]?.finish({
    kind: 'done',
    outcome: { ...sampleOutcome(17), engine: 'engine 0' },
    milliseconds: 1,
  });
  await pressed;
  await saveVersion(tab, 'As is');
  const id = versionsOf(tab)[0]?.id ?? '';
  await tab.session.versions.getState().fetchRuns([id]);
  expect(tab.session.versions.getState().runs[id]?.olderEngine).toBe(true);
  expect(tab.session.run.getState().run?.olderEngine).toBe(true);
});

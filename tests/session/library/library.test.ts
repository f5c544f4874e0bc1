import { serialiseService } from '#core/exchange/throughline';
import { expect, test, vi } from 'vitest';
import {
  addTask,
  createBrowser,
  kill,
  openBlank,
  openTab,
  save,
  serviceOf,
  type Tab,
  fileOf,
} from '../session-fixture.ts';

const libraryOf = ({ session }: Tab) => session.library.getState();
const namesOf = (tab: Tab) =>
  libraryOf(tab)
    .cards.filter(({ deletedAt }) => deletedAt === null)
    .map(({ name }) => name)
    .toSorted();
const idOf = (tab: Tab, name: string) => libraryOf(tab).cards.find((card) => card.name === name)?.id ?? '';

/** A tab with one blank service `Claims` and nothing open. */
async function withClaims(browser = createBrowser()): Promise<Tab> {
  const tab = await openBlank(browser);
  await libraryOf(tab).close();
  const example = libraryOf(tab).cards.find(({ name }) => name !== 'Claims');
  await libraryOf(tab).remove(example?.id ?? '');
  await libraryOf(tab).emptyBin();
  return tab;
}

test('an empty browser is shown an example, ready to run; a used one its library', async () => {
  const browser = createBrowser();
  const tab = openTab(browser);
  await tab.session.start();
  expect(libraryOf(tab)).toMatchObject({ status: 'ready', firstStart: true, problems: [] });
  expect(libraryOf(tab).openId).toBe(serviceOf(tab).profile.id);
  expect(tab.session.run.getState().scenarioId).not.toBeNull();
  await kill(tab);
  const again = openTab(browser);
  await again.session.start();
  expect(libraryOf(again)).toMatchObject({ status: 'ready', firstStart: false, openId: null });
  expect(libraryOf(again).cards).toHaveLength(1);
});

test('the app asks once that the browser keeps its data', async () => {
  const browser = createBrowser();
  const tab = openTab(browser);
  const persist = vi.spyOn(tab.ports.storage, 'persist');
  await tab.session.start();
  await libraryOf(tab).createBlank('Claims');
  expect(persist).toHaveBeenCalledTimes(1);
});

test('a closed service is renamed in its own history', async () => {
  const tab = await withClaims();
  const id = idOf(tab, 'Claims');
  await libraryOf(tab).rename(id, 'Complaints');
  expect(namesOf(tab)).toEqual(['Complaints']);
  await libraryOf(tab).open(id);
  expect(serviceOf(tab).profile.name).toBe('Complaints');
  tab.session.workspace.getState().undo();
  expect(serviceOf(tab).profile.name).toBe('Claims');
});

test('the open service is renamed by a command', async () => {
  const tab = await openBlank();
  await libraryOf(tab).rename(serviceOf(tab).profile.id, 'Complaints');
  await save(tab);
  await libraryOf(tab).close();
  expect(namesOf(tab)).toContain('Complaints');
});

test('a service that another tab has open is not renamed under it', async () => {
  const browser = createBrowser();
  const tab = await withClaims(browser);
  const id = idOf(tab, 'Claims');
  await libraryOf(tab).open(id);
  const other = openTab(browser);
  await other.session.start();
  await libraryOf(other).rename(id, 'Complaints');
  expect(libraryOf(other).problems.map(({ code }) => code)).toEqual(['openInOtherTab']);
  expect(namesOf(other)).toEqual(['Claims']);
});

test('a duplicate stands on its own', async () => {
  const tab = await withClaims();
  await libraryOf(tab).duplicate(idOf(tab, 'Claims'));
  expect(namesOf(tab)).toEqual(['Claims', 'Claims 2']);
  await libraryOf(tab).open(idOf(tab, 'Claims 2'));
  addTask(tab);
  await save(tab);
  await libraryOf(tab).open(idOf(tab, 'Claims'));
  expect(serviceOf(tab).nodes).toEqual({});
});

test('the bin gives back what was removed', async () => {
  const tab = await withClaims();
  const id = idOf(tab, 'Claims');
  await libraryOf(tab).remove(id);
  expect(namesOf(tab)).toEqual([]);
  await libraryOf(tab).restore(id);
  expect(namesOf(tab)).toEqual(['Claims']);
  await libraryOf(tab).remove(id);
  await libraryOf(tab).emptyBin();
  expect(libraryOf(tab).cards).toEqual([]);
});

test('closing draws the picture that the library shows', async () => {
  const tab = await openBlank();
  addTask(tab);
  await libraryOf(tab).close();
  expect(libraryOf(tab).cards.find(({ name }) => name === 'Claims')?.picture).toBe('<svg/>');
});

test('a file is stored and opened; the same file again becomes another service', async () => {
  const tab = await withClaims();
  await libraryOf(tab).open(idOf(tab, 'Claims'));
  addTask(tab);
  const text = serialiseService(serviceOf(tab));
  await libraryOf(tab).close();
  await tab.session.files.getState().takeFiles([fileOf('claims.throughline.json', text)]);
  expect(namesOf(tab)).toEqual(['Claims', 'Claims 2']);
  expect(serviceOf(tab).profile.name).toBe('Claims 2');
  expect(Object.keys(serviceOf(tab).nodes)).toHaveLength(1);
});

test('a file that cannot be read says why and changes nothing', async () => {
  const tab = await withClaims();
  await tab.session.files.getState().takeFiles([fileOf('x.json', '{"format":')]);
  expect(libraryOf(tab).importProblems.map(({ code }) => code)).toEqual(['notJson']);
  expect(namesOf(tab)).toEqual(['Claims']);
  expect(tab.session.workspace.getState().service).toBeNull();
});

test('a service that cannot be read is listed as broken, and can be saved raw', async () => {
  const tab = await withClaims();
  const id = idOf(tab, 'Claims');
  const stored = await tab.ports.storage.load(id);
  vi.spyOn(tab.ports.storage, 'load').mockResolvedValue({
    ...stored,
    snapshot: { ...stored.snapshot, body: { profile: 7 } },
  });
  await libraryOf(tab).open(id);
  expect(libraryOf(tab).broken).toEqual([{ id, name: 'Claims' }]);
  expect(libraryOf(tab).problems[0]?.code).toBe('documentBroken');
  expect(libraryOf(tab).openId).toBeNull();
  await libraryOf(tab).saveRaw(id);
  expect(JSON.parse(tab.saved[0]?.text ?? '')).toMatchObject({ service: { id } });
});

test('data that vanished is never shown as an empty library', async () => {
  const browser = createBrowser();
  const tab = await withClaims(browser);
  await kill(tab);
  const { createStorage } = await import('#platform/storage');
  const ground = browser.ground();
  const emptied = createStorage({ ...ground, database: { ...ground.database, name: 'emptied' } });
  const again = openTab(browser, { storage: emptied });
  await again.session.start();
  expect(libraryOf(again)).toMatchObject({ status: 'cleared', firstStart: false, openId: null });
  await libraryOf(again).startAfresh();
  expect(libraryOf(again)).toMatchObject({ status: 'ready', cards: [] });
});

test('an example nobody knows is refused', async () => {
  const tab = await withClaims();
  await libraryOf(tab).createFromExample('perpetual-motion');
  expect(libraryOf(tab).problems.map(({ code }) => code)).toEqual(['exampleMissing']);
});

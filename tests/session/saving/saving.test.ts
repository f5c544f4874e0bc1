import { parseServiceFile } from '#core/exchange/throughline';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { addTask, createBrowser, kill, openBlank, openTab, save, serviceOf } from '../session-fixture.ts';

afterEach(() => vi.restoreAllMocks());

async function reopen(browser: ReturnType<typeof createBrowser>, id: string) {
  const tab = openTab(browser);
  await tab.session.start();
  await tab.session.library.getState().open(id);
  return tab;
}

function fillDisk(): void {
  for (const method of ['put', 'add'] as const) {
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
  }
}

test('what the screen calls saved is there after the browser was killed, and can still be undone', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  const task = addTask(tab);
  await save(tab);
  const before = serviceOf(tab);
  await kill(tab);

  const again = await reopen(browser, before.profile.id);
  expect(serviceOf(again)).toEqual(before);
  expect(again.session.workspace.getState().undoLabel?.command).toBe('addNode');
  again.session.workspace.getState().undo();
  expect(Object.keys(serviceOf(again).nodes)).not.toContain(task);
  again.session.workspace.getState().redo();
  expect(serviceOf(again)).toEqual(before);
});

test('undo and redo survive a reload too', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  addTask(tab, 300);
  addTask(tab, 500);
  tab.session.workspace.getState().undo();
  await save(tab);
  const { id } = serviceOf(tab).profile;
  await kill(tab);
  const again = await reopen(browser, id);
  expect(Object.keys(serviceOf(again).nodes)).toHaveLength(1);
  again.session.workspace.getState().redo();
  expect(Object.keys(serviceOf(again).nodes)).toHaveLength(2);
});

test('it says saved only after the commit', async () => {
  const tab = await openBlank();
  addTask(tab);
  const kinds: string[] = [];
  tab.session.workspace.subscribe(({ save: { kind } }) => kinds.push(kind));
  expect(tab.session.workspace.getState().save.kind).toBe('saving');
  let isCommitted = false;
  const whenSaved: boolean[] = [];
  const { append } = tab.ports.storage;
  vi.spyOn(tab.ports.storage, 'append').mockImplementation(async (write) => {
    await append(write);
    isCommitted = true;
  });
  tab.session.workspace.subscribe((state) => {
    if (state.save.kind === 'saved') whenSaved.push(isCommitted);
  });
  await save(tab);
  expect(kinds.at(-1)).toBe('saved');
  expect(whenSaved).not.toContain(false);
  expect(whenSaved).not.toEqual([]);
});

test('a gesture is one journal step and one undo step', async () => {
  const tab = await openBlank();
  const id = addTask(tab);
  await save(tab);
  const append = vi.spyOn(tab.ports.storage, 'append');
  for (const name of ['C', 'Ch', 'Check'])
    tab.session.workspace.getState().edit('rename', { id, name }, { gesture: 'typing' });
  await save(tab);
  expect(append).toHaveBeenCalledTimes(1);
  expect(append.mock.calls[0]?.[0].steps).toHaveLength(1);
  tab.session.workspace.getState().undo();
  expect(tab.session.workspace.getState().undoLabel?.command).toBe('addNode');
});

test('a gesture that is written in two parts is still one undo step after a reload', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  const id = addTask(tab);
  const { edit } = tab.session.workspace.getState();
  edit('rename', { id, name: 'Ch' }, { gesture: 'typing' });
  await save(tab);
  edit('rename', { id, name: 'Check' }, { gesture: 'typing' });
  await save(tab);
  await kill(tab);
  const again = await reopen(browser, serviceOf(tab).profile.id);
  expect(serviceOf(again)).toEqual(serviceOf(tab));
  again.session.workspace.getState().undo();
  expect(again.session.workspace.getState().undoLabel?.command).toBe('addNode');
});

test('a full disk is told, nothing is lost, and saving goes on when there is room again', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  fillDisk();
  addTask(tab, 300);
  tab.clock.advance(1_000);
  await vi.waitFor(() =>
    expect(tab.session.workspace.getState().save).toEqual({ kind: 'notSaved', reason: 'quota' }),
  );
  addTask(tab, 500);
  expect(Object.keys(serviceOf(tab).nodes)).toHaveLength(2);
  vi.restoreAllMocks();
  await save(tab);
  await kill(tab);
  const again = await reopen(browser, serviceOf(tab).profile.id);
  expect(serviceOf(again)).toEqual(serviceOf(tab));
});

test('not saved stays on screen until something is committed', async () => {
  const tab = await openBlank();
  fillDisk();
  addTask(tab, 300);
  tab.clock.advance(200);
  await vi.waitFor(() => expect(tab.session.workspace.getState().save.kind).toBe('notSaved'));
  const kinds = new Set<string>();
  tab.session.workspace.subscribe(({ save: { kind } }) => kinds.add(kind));
  addTask(tab, 500);
  const append = vi.spyOn(tab.ports.storage, 'append');
  tab.clock.advance(5_000);
  await vi.waitFor(() => expect(append).toHaveBeenCalled());
  await append.mock.results[0]?.value.catch(() => undefined);
  expect([...kinds]).toEqual(['notSaved']);
  append.mockRestore();
  vi.restoreAllMocks();
  tab.clock.advance(60_000);
  await vi.waitFor(() => expect(tab.session.workspace.getState().save.kind).toBe('saved'));
});

test('a failed write is tried again without another edit', async () => {
  const tab = await openBlank();
  fillDisk();
  addTask(tab);
  tab.clock.advance(200);
  await vi.waitFor(() => expect(tab.session.workspace.getState().save.kind).toBe('notSaved'));
  vi.restoreAllMocks();
  await save(tab);
});

test('a hundred steps later a snapshot stands in for the journal', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  const id = addTask(tab);
  for (let n = 0; n < 120; n += 1) tab.session.workspace.getState().edit('rename', { id, name: `Step ${n}` });
  await save(tab);
  const stored = await tab.ports.storage.load(serviceOf(tab).profile.id);
  expect(stored.steps).toEqual([]);
  await kill(tab);
  const again = await reopen(browser, serviceOf(tab).profile.id);
  expect(serviceOf(again)).toEqual(serviceOf(tab));
  again.session.workspace.getState().undo();
  expect(serviceOf(again).nodes[id as never]).toMatchObject({ name: 'Step 118' });
});

test('what was not written yet when the page went away is there on the next visit', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  addTask(tab);
  vi.spyOn(tab.ports.storage, 'append').mockReturnValue(new Promise(() => undefined));
  tab.clock.leave();
  const left = serviceOf(tab);
  await kill(tab);

  const again = await reopen(browser, left.profile.id);
  expect(serviceOf(again)).toEqual(left);
  await save(again);
  expect(again.ports.storage.leftAtExit(left.profile.id)).toEqual([]);
  const stored = await again.ports.storage.load(left.profile.id);
  expect(stored.head.revision).toBe(1);
});

test('what a page left behind is not applied to another state', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  const { id } = serviceOf(tab).profile;
  addTask(tab);
  tab.ports.storage.keepForExit(id, [
    { base: { revision: 0, stamp: 'another' }, next: { revision: 1, stamp: 'x' }, steps: [{ kind: 'undo' }] },
  ]);
  const left = browser.texts.getItem(`throughline.exit.${id}`);
  await save(tab);
  browser.texts.setItem(`throughline.exit.${id}`, left ?? '');
  await kill(tab);
  const again = await reopen(browser, id);
  expect(serviceOf(again)).toEqual(serviceOf(tab));
  expect(again.session.workspace.getState().remarks.map(({ code }) => code)).toEqual(['leftEditsOutdated']);
});

test('a damaged journal costs its end, and the next save makes it whole', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  addTask(tab, 300);
  await save(tab);
  const { id } = serviceOf(tab).profile;
  await kill(tab);
  const damaged = openTab(browser);
  const { load } = damaged.ports.storage;
  const spy = vi
    .spyOn(damaged.ports.storage, 'load')
    .mockImplementation(async (one) => ({ ...(await load(one)), steps: [], damaged: true }));
  await damaged.session.start();
  await damaged.session.library.getState().open(id);
  expect(damaged.session.workspace.getState().remarks.map(({ code }) => code)).toEqual(['journalDamaged']);
  spy.mockRestore();
  addTask(damaged, 700);
  await save(damaged);
  await kill(damaged);
  const again = await reopen(browser, id);
  expect(again.session.workspace.getState().remarks).toEqual([]);
  expect(serviceOf(again)).toEqual(serviceOf(damaged));
});

test('the second tab reads along, and takes over when the first lets go', async () => {
  const browser = createBrowser();
  const first = await openBlank(browser);
  addTask(first);
  await save(first);
  const { id } = serviceOf(first).profile;
  const second = await reopen(browser, id);
  expect(second.session.workspace.getState().save).toEqual({ kind: 'readOnly', reason: 'otherTab' });
  expect(
    second.session.workspace
      .getState()
      .edit('rename', { id, name: 'Mine' })
      .map(({ code }) => code),
  ).toEqual(['readOnly']);
  expect(serviceOf(second)).toEqual(serviceOf(first));

  first.session.workspace.getState().edit('rename', { id, name: 'Theirs' });
  await first.session.library.getState().close();
  await vi.waitFor(() => expect(second.session.workspace.getState().save.kind).toBe('saved'));
  expect(serviceOf(second).profile.name).toBe('Theirs');
  second.session.workspace.getState().edit('rename', { id, name: 'Mine' });
  await save(second);
  expect((await second.ports.storage.load(id)).head.revision).toBe(3);
});

test('a tab that wrote in between makes a conflict, never an overwrite', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  const { id } = serviceOf(tab).profile;
  const { head } = await tab.ports.storage.load(id);
  const at = {
    id,
    name: 'x',
    at: 1,
    base: head,
    next: { revision: 1, stamp: 'other' },
    steps: [{ kind: 'undo' as const }],
  };
  await tab.ports.storage.append(at);
  addTask(tab);
  tab.clock.advance(1_000);
  await vi.waitFor(() =>
    expect(tab.session.workspace.getState().save).toEqual({ kind: 'notSaved', reason: 'conflict' }),
  );
  expect((await tab.ports.storage.load(id)).steps).toEqual([{ kind: 'undo' }]);
  await tab.session.library.getState().close();
  expect(tab.session.library.getState().problems.map(({ code }) => code)).toEqual(['workNotSaved']);
  expect(Object.keys(serviceOf(tab).nodes)).toHaveLength(1);
  await tab.session.library.getState().close({ discard: true });
  expect(tab.session.workspace.getState().service).toBeNull();
});

test('data cleared under an open service is told, and the service can be saved again with its history', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  const first = addTask(tab, 300);
  await save(tab);
  await clearData(browser);
  addTask(tab, 500);
  tab.clock.advance(1_000);
  await vi.waitFor(() =>
    expect(tab.session.workspace.getState().save).toEqual({ kind: 'notSaved', reason: 'cleared' }),
  );
  expect(tab.session.library.getState().status).toBe('cleared');
  addTask(tab, 600);
  expect(tab.session.workspace.getState().save.kind).toBe('notSaved');
  await tab.session.files.getState().saveThroughline();
  const copy = parseServiceFile(tab.saved.at(-1)?.text ?? '');
  expect(copy.ok && copy.value).toEqual(serviceOf(tab));

  const again = tab.session.library.getState().saveAgain();
  addTask(tab, 700);
  await again;
  await save(tab);
  expect(tab.session.library.getState()).toMatchObject({ status: 'ready', problems: [] });
  await kill(tab);
  const next = await reopen(browser, serviceOf(tab).profile.id);
  expect(serviceOf(next)).toEqual(serviceOf(tab));
  const { undo } = next.session.workspace.getState();
  for (let step = 0; step < 4; step += 1) undo();
  expect(serviceOf(next).nodes).not.toHaveProperty(first);
});

test('before a newer app takes over, what is pending is written; from then on the tab only looks on', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  addTask(tab);
  const { id } = serviceOf(tab).profile;
  const upgraded = await upgrade(browser);
  expect(tab.session.workspace.getState().save).toEqual({ kind: 'readOnly', reason: 'newerApp' });
  expect(tab.session.library.getState().status).toBe('newerApp');
  upgraded.close();
  // Ours to write: the old tab has let go.
  const newer = openTab(browser);
  expect((await newer.ports.storage.claim(id, () => undefined)).held).toBe(true);
});

test('what could not be written before a newer app took over stays in memory and is told', async () => {
  const browser = createBrowser();
  const tab = await openBlank(browser);
  vi.spyOn(tab.ports.storage, 'keepForExit').mockReturnValue(false);
  fillDisk();
  addTask(tab);
  const upgraded = await upgrade(browser);
  expect(tab.session.workspace.getState().save).toEqual({ kind: 'notSaved', reason: 'failed' });
  expect(Object.keys(serviceOf(tab).nodes)).toHaveLength(1);
  upgraded.close();
});

/** Empties every table behind the app's back, as clearing the site's data does. */
async function clearData({ indexedDB, texts }: ReturnType<typeof createBrowser>): Promise<void> {
  texts.clear();
  const database = await opened(indexedDB.open('throughline') as unknown as IDBOpenDBRequest);
  const stores = [...database.objectStoreNames];
  const clearing = database.transaction(stores, 'readwrite');
  for (const store of stores) clearing.objectStore(store).clear();
  await new Promise<void>((resolve) => (clearing.oncomplete = () => resolve()));
  database.close();
}

/** Opens the database as the app of a later schema does. */
function upgrade({ indexedDB }: ReturnType<typeof createBrowser>): Promise<IDBDatabase> {
  return opened(indexedDB.open('throughline', 1000) as unknown as IDBOpenDBRequest);
}

function opened(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('the database could not be opened'));
  });
}

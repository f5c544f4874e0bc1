import { expect, test } from 'vitest';
import {
  createBrowser,
  describeStep,
  openTab,
  sampleService,
  write,
  type Browser,
} from './storage-ground.ts';

/** Changes rows behind the storage's back. */
async function tamper(
  browser: Browser,
  table: string,
  change: (store: IDBObjectStore) => void,
): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = browser.indexedDB.open('throughline') as unknown as IDBOpenDBRequest;
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('tampering failed'));
  });
  const transaction = database.transaction(table, 'readwrite');
  change(transaction.objectStore(table));
  await new Promise<void>((resolve) => (transaction.oncomplete = () => resolve()));
  database.close();
}

async function twoServices() {
  const browser = createBrowser();
  const storage = openTab(browser);
  await storage.open();
  for (const id of ['service-1', 'service-2']) {
    await storage.create({ id, name: id, at: 1, picture: '', body: sampleService(id, id) });
  }
  const head = (await storage.load('service-1')).head;
  const service = sampleService();
  await storage.append(
    write(head, [describeStep(service, 'a'), describeStep(service, 'b'), describeStep(service, 'c')]),
  );
  return { browser, storage };
}

test('a damaged service record costs that service only, and is listed', async () => {
  const { browser, storage } = await twoServices();
  await tamper(browser, 'services', (store) =>
    store.put({ id: 'service-1', name: 'Claims', revision: 'seven' }),
  );
  const { cards, broken } = await storage.list();
  expect(cards.map(({ id }) => id)).toEqual(['service-2']);
  expect(broken).toEqual([{ id: 'service-1', name: 'Claims' }]);
  await expect(storage.load('service-1')).rejects.toMatchObject({ code: 'corrupt' });
  expect(JSON.parse(await storage.raw('service-1'))).toMatchObject({ service: { revision: 'seven' } });
});

test('a damaged snapshot is told as corrupt', async () => {
  const { browser, storage } = await twoServices();
  await tamper(browser, 'snapshots', (store) => store.put({ id: 'service-1', revision: 0, body: 7 }));
  await expect(storage.load('service-1')).rejects.toMatchObject({ code: 'corrupt' });
  await expect(storage.load('service-2')).resolves.toMatchObject({ damaged: false });
});

test('a damaged journal record costs the steps from there on', async () => {
  const { browser, storage } = await twoServices();
  await tamper(browser, 'journal', (store) =>
    store.put({ id: 'service-1', revision: 2, step: { kind: 'do', entry: null } }),
  );
  const document = await storage.load('service-1');
  expect(document.steps).toHaveLength(1);
  expect(document.damaged).toBe(true);
});

test('a gap in the journal is noticed', async () => {
  const { browser, storage } = await twoServices();
  await tamper(browser, 'journal', (store) => store.delete(['service-1', 3]));
  expect(await storage.load('service-1')).toMatchObject({ damaged: true, steps: [{}, {}] });
});

test('a damaged run is made again, and damaged answers cost that file only', async () => {
  const { browser, storage } = await twoServices();
  const run = { key: 'r', serviceId: 'service-1', finishedAt: 1 };
  await tamper(browser, 'runs', (store) => store.put({ ...run, outcome: undefined }));
  const set = { serviceId: 'service-1', name: 'march.csv', importedAt: 1 };
  await tamper(browser, 'feedback', (store) => {
    store.put({ ...set, id: 'broken', answers: undefined });
    store.put({ ...set, id: 'whole', answers: [] });
  });
  expect(await storage.findRun('r')).toBeNull();
  expect(await storage.latestRun('service-1')).toBeNull();
  expect((await storage.listFeedback('service-1')).map(({ id }) => id)).toEqual(['whole']);
  expect((await storage.weigh()).map(({ id }) => id)).toContain('service-2');
});

test('a database of a newer app is left alone', async () => {
  const { browser, storage } = await twoServices();
  await tamper(browser, 'meta', (store) =>
    store.put({ id: 'sentinel', schemaVersion: 99, databaseId: 'id-1' }),
  );
  const head = { revision: 3, stamp: 'stamp-3' };
  await expect(storage.append(write(head, [{ kind: 'undo' }]))).rejects.toMatchObject({ code: 'newerApp' });
  await expect(openTab(browser).open()).rejects.toMatchObject({ code: 'newerApp' });
});

test('data that vanishes while the app is open is told, and never re-created', async () => {
  const { browser, storage } = await twoServices();
  const events: string[] = [];
  storage.watch(({ kind }) => void events.push(kind));
  await tamper(browser, 'meta', (store) => store.clear());
  await tamper(browser, 'services', (store) => store.clear());
  const head = { revision: 3, stamp: 'stamp-3' };
  await expect(storage.append(write(head, [{ kind: 'undo' }]))).rejects.toMatchObject({ code: 'cleared' });
  await expect(storage.list()).rejects.toMatchObject({ code: 'cleared' });
  expect(events).toEqual(['cleared']);
});

test('a database that vanished between two visits is not taken for an empty library', async () => {
  const { browser, storage } = await twoServices();
  await storage.close();
  const again = { ...browser.ground(), database: { ...browser.ground().database, name: 'emptied' } };
  const { createStorage } = await import('#platform/storage');
  const next = createStorage(again);
  await expect(next.open()).rejects.toMatchObject({ code: 'cleared' });
  await next.startAfresh();
  expect(await next.list()).toEqual({ cards: [], broken: [] });
});

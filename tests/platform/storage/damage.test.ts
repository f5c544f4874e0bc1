import type { StoredVersion } from '#session/ports';
import { expect, test } from 'vitest';
import { BODY_VERSION } from '../../../src/platform/storage/body-version.ts';
import { createBrowser, describeStep, openTab, sampleService, write } from './storage-ground.ts';
import { tamper } from './tamper.ts';

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

const versionOf = (id: string, parents: readonly string[]): StoredVersion => ({
  id,
  serviceId: 'service-1',
  variantId: 'A',
  name: `Version ${id}`,
  reason: '',
  author: '',
  savedAt: Number(id),
  contentHash: id,
  parents,
  runKey: null,
  status: 'draft',
  approver: '',
  approvedAt: null,
  deletedAt: null,
});

/** Versions 1, 2 and 3, each kept as a difference from the one before. */
async function withVersions() {
  const { browser, storage } = await twoServices();
  for (const [id, parents] of [
    ['1', []],
    ['2', ['1']],
    ['3', ['2']],
  ] as const) {
    const { profile, ...rest } = sampleService();
    await storage.addVersion(versionOf(id, parents), { ...rest, profile: { ...profile, description: id } });
  }
  return { browser, storage };
}

test.each<readonly [string, object, object]>([
  ['a status that there is not', { status: 'lost' }, { name: 'Version 2', savedAt: 2, parents: ['1'] }],
  ['no name', { name: undefined }, { name: '', savedAt: 2, variantId: 'A' }],
  ['a time of deletion that is none', { deletedAt: {} }, { name: 'Version 2' }],
  ['neither time nor parents', { savedAt: '', parents: [7] }, { savedAt: 0, parents: [] }],
])('a version with %s is listed as damaged with what is known of it', async (_what, fields, known) => {
  const { browser, storage } = await withVersions();
  await tamper(browser, 'versions', (store) => store.put({ ...versionOf('2', ['1']), ...fields }));
  expect((await storage.listVersions('service-1')).map(({ id }) => id)).toEqual(['1', '3']);
  expect(await storage.listDamaged('service-1')).toMatchObject([{ id: '2', ...known }]);
  const raw = JSON.parse(await storage.rawVersion('2')) as Record<string, unknown>;
  expect(raw).toMatchObject({ version: { id: '2' }, versionBodies: [{ id: '2' }, { id: '1' }] });
});

test('a version whose whole row was replaced is known by its body; a deleted one is not listed', async () => {
  const { browser, storage } = await withVersions();
  await tamper(browser, 'versions', (store) => {
    store.put({ id: '2', junk: true });
    store.put({ ...versionOf('3', []), name: 7, deletedAt: 9 });
  });
  expect((await storage.listDamaged('service-1')).map(({ id }) => id)).toEqual(['2']);
  expect(await storage.listDamaged('service-2')).toEqual([]);
  expect(await storage.rawVersion('2')).toContain('"junk": true');
  await expect(storage.rawVersion('none')).rejects.toMatchObject({ code: 'missing' });
});

test.each<readonly [string, object]>([
  ['a difference that leads nowhere', { diff: { tables: 7 } }],
  ['a base that is no name', { base: 7 }],
  ['a kind that there is not', { kind: '\0' }],
])('%s costs the versions that build on it; the next one is kept whole', async (_what, fields) => {
  const { browser, storage } = await withVersions();
  const row = {
    id: '2',
    serviceId: 'service-1',
    bodyVersion: BODY_VERSION,
    kind: 'patch',
    base: '1',
    depth: 1,
  };
  await tamper(browser, 'versionBodies', (store) => store.put({ ...row, diff: { tables: {} }, ...fields }));
  await expect(storage.loadVersion('2')).rejects.toMatchObject({ code: 'corrupt' });
  await expect(storage.loadVersion('3')).rejects.toMatchObject({ code: 'corrupt' });
  await expect(storage.loadVersion('1')).resolves.toMatchObject({ body: { profile: { description: '1' } } });
  await storage.addVersion(versionOf('4', ['3']), sampleService());
  await expect(storage.loadVersion('4')).resolves.toMatchObject({ body: sampleService() });
});

test('a chain whose length was lost does not grow for ever', async () => {
  const { browser, storage } = await withVersions();
  const body = { id: '3', serviceId: 'service-1', bodyVersion: BODY_VERSION, kind: 'patch', base: '2' };
  await tamper(browser, 'versionBodies', (store) => store.put({ ...body, depth: '', diff: { tables: {} } }));
  await storage.addVersion(versionOf('4', ['3']), sampleService());
  expect(JSON.parse(await storage.rawVersion('4'))).toMatchObject({ versionBodies: [{ kind: 'whole' }] });
});

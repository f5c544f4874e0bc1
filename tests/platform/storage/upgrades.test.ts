import { firstVariantId } from '#core/versions';
import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, test, vi } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/platform/storage/database.ts';
import { leaveBehind, RELEASED_DATABASES, type ReleasedDatabase } from './released-databases.ts';
import { createBrowser, openTab } from './storage-ground.ts';

async function openedFrom(database: ReleasedDatabase) {
  const browser = createBrowser();
  await leaveBehind(browser, database);
  const storage = openTab(browser);
  await storage.open();
  return { browser, storage };
}

test('the database of every released schema is kept here', () => {
  const before = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1);
  expect(Object.keys(RELEASED_DATABASES).map(Number)).toEqual(before);
});

describe.each(Object.entries(RELEASED_DATABASES))('a database of schema %s', (_schema, database) => {
  it('opens with every service in it', async () => {
    const { storage } = await openedFrom(database);
    expect((await storage.list()).cards).toMatchObject([{ id: 'old', name: 'Old', versions: 2 }]);
    expect((await storage.load('old')).damaged).toBe(false);
  });

  it('has its versions in one line, on which the working copy stands after the newest', async () => {
    const { storage } = await openedFrom(database);
    const first = firstVariantId('old');
    expect(await storage.listVersions('old')).toMatchObject([
      { id: 'first', variantId: first, parents: [], status: 'draft', approver: '', deletedAt: null },
      { id: 'second', variantId: first, parents: ['first'], runKey: 'run', reason: 'because' },
      { id: 'removed', variantId: first, parents: ['second'], deletedAt: 40 },
    ]);
    const { variants } = await storage.listVariants('old');
    expect(variants).toMatchObject([{ id: first, name: '', head: 'second', archivedAt: null }]);
    expect((await storage.loadVersion('second')).body).toMatchObject({
      profile: { description: 'second' },
    });
  });

  it('finds its runs, the latest too', async () => {
    const { storage } = await openedFrom(database);
    expect((await storage.findRun('run'))?.finishedAt).toBe(15);
    expect((await storage.latestRun('old'))?.key).toBe('later');
  });

  it('is written by this app from then on, and closed to the ones before', async () => {
    const { browser, storage } = await openedFrom(database);
    await storage.setDeleted('old', 5);
    await storage.close();
    const again = openTab(browser);
    await again.open();
    expect((await again.list()).cards[0]?.deletedAt).toBe(5);
    expect(await again.listVersions('old')).toHaveLength(3);
  });
});

test('answers of customers are there after an upgrade', async () => {
  const { storage } = await openedFrom(RELEASED_DATABASES[2] as ReleasedDatabase);
  expect((await storage.listFeedback('old')).map(({ id }) => id)).toEqual(['set']);
});

describe('an upgrade that throws', () => {
  const OLD = RELEASED_DATABASES[2] as ReleasedDatabase;

  it('leaves the old database as it was, to be had raw, and the next release opens it', async () => {
    const browser = createBrowser();
    await leaveBehind(browser, OLD);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('a mistake in the upgrade');
    });
    const storage = openTab(browser);
    await expect(storage.open()).rejects.toMatchObject({ code: 'failed' });
    await storage.close();
    put.mockRestore();

    const raw = JSON.parse(await storage.rawEverything()) as { schema: number; tables: unknown };
    expect(raw.schema).toBe(OLD.version);
    const { versions, services } = OLD.rows;
    expect(raw.tables).toMatchObject({ services, versions: expect.arrayContaining([...(versions ?? [])]) });
    const next = openTab(browser);
    await next.open();
    expect((await next.list()).cards).toMatchObject([{ id: 'old', versions: 2 }]);
  });

  it('where there is no database, none is made by looking for it', async () => {
    const browser = createBrowser();
    await expect(openTab(browser).rawEverything()).rejects.toMatchObject({ code: 'missing' });
    expect(await browser.indexedDB.databases()).toEqual([]);
  });
});

test('a tab that does not let go is told of; once it is closed, opening goes on', async () => {
  const browser = createBrowser();
  await leaveBehind(browser, RELEASED_DATABASES[2] as ReleasedDatabase);
  const held = await new Promise<IDBDatabase>((resolve) => {
    const request = browser.indexedDB.open('throughline') as unknown as IDBOpenDBRequest;
    request.onsuccess = () => resolve(request.result);
  });
  const storage = openTab(browser);
  await expect(storage.open()).rejects.toMatchObject({ code: 'blocked' });
  const again = storage.open();
  held.close();
  await again;
  expect((await storage.list()).cards).toHaveLength(1);
});

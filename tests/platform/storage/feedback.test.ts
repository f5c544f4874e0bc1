import type { FeedbackSet } from '#session/ports';
import { expect, test } from 'vitest';
import { createBrowser, openTab, sampleService } from './storage-ground.ts';

const SET: FeedbackSet = {
  id: 'set',
  serviceId: 'a',
  journeyId: 'map',
  name: 'march.csv',
  importedAt: 5,
  answers: [{ date: '2026-03-01', touchpointId: 'desk', scale: 'nps', score: 9, comment: 'Quick' }],
};

async function withService() {
  const browser = createBrowser();
  const storage = openTab(browser);
  await storage.open();
  await storage.create({ id: 'a', name: 'A', at: 1, picture: '', body: sampleService() });
  return { browser, storage };
}

test('answers are kept beside the document, listed by service, and deleted by file', async () => {
  const { storage } = await withService();
  await storage.addFeedback({ ...SET, id: 'later', importedAt: 9 });
  await storage.addFeedback(SET);
  await storage.addFeedback({ ...SET, id: 'other', serviceId: 'b' });
  expect((await storage.listFeedback('a')).map(({ id }) => id)).toEqual(['set', 'later']);
  await storage.deleteFeedback('set');
  expect((await storage.listFeedback('a')).map(({ id }) => id)).toEqual(['later']);
  await storage.purge(['a']);
  expect(await storage.listFeedback('a')).toEqual([]);
  expect(await storage.listFeedback('b')).toHaveLength(1);
});

test('a database of the app before feedback is upgraded, with all that is in it', async () => {
  const { browser, storage } = await withService();
  await storage.close();
  // As version 1 left it.
  await new Promise<void>((resolve, reject) => {
    const gone = browser.indexedDB.deleteDatabase('throughline');
    gone.onerror = () => reject(gone.error);
    gone.onsuccess = () => {
      const made = browser.indexedDB.open('throughline', 10);
      made.onupgradeneeded = () => {
        for (const table of ['meta', 'services', 'pictures', 'snapshots'])
          made.result.createObjectStore(table, { keyPath: 'id' });
        made.result.createObjectStore('journal', { keyPath: ['id', 'revision'] });
        for (const table of ['versions', 'versionBodies'])
          made.result.createObjectStore(table, { keyPath: 'id' }).createIndex('serviceId', 'serviceId');
        made.result.createObjectStore('runs', { keyPath: 'key' }).createIndex('serviceId', 'serviceId');
        const { transaction } = made;
        transaction?.objectStore('meta').put({
          id: 'sentinel',
          schemaVersion: 1,
          databaseId: browser.texts.getItem('throughline.database'),
        });
        transaction?.objectStore('services').put({
          id: 'old',
          name: 'Old',
          createdAt: 1,
          updatedAt: 1,
          deletedAt: null,
          revision: 0,
          stamp: 's',
        });
      };
      made.onsuccess = () => {
        made.result.close();
        resolve();
      };
    };
  });
  const next = openTab(browser);
  await next.open();
  expect((await next.list()).cards.map(({ id }) => id)).toEqual(['old']);
  await next.addFeedback({ ...SET, serviceId: 'old' });
  expect(await next.listFeedback('old')).toHaveLength(1);
});

import { createService } from '#core/model';
import type { Browser } from './storage-ground.ts';

/** Rows as an app of the past wrote them, by table. Never changed once that app was released. */
export interface ReleasedDatabase {
  /** As the browser counts; ten times what Dexie says. */
  readonly version: number;
  readonly stores: Readonly<Record<string, { readonly key: string | string[]; readonly index?: string }>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

const OF_SERVICE = { key: 'id', index: 'serviceId' };
const STORES_1 = {
  meta: { key: 'id' },
  services: { key: 'id' },
  pictures: { key: 'id' },
  snapshots: { key: 'id' },
  journal: { key: ['id', 'revision'] },
  versions: OF_SERVICE,
  versionBodies: OF_SERVICE,
  runs: { key: 'key', index: 'serviceId' },
};

const SERVICE = {
  id: 'old',
  name: 'Old',
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  revision: 0,
  stamp: 's',
};
const BODY = createService({ id: 'old', name: 'Old', locale: 'en' });
const SNAPSHOT = { id: 'old', revision: 0, bodyVersion: 3, body: BODY, history: { past: [], future: [] } };
const version = (id: string, savedAt: number, parent: string | null, deletedAt: number | null = null) => ({
  id,
  serviceId: 'old',
  name: id,
  reason: 'because',
  author: 'Ada',
  savedAt,
  contentHash: `hash of ${id}`,
  parent,
  runKey: id === 'second' ? 'run' : null,
  deletedAt,
});

/** The first: no feedback, no variants; a version has one parent. */
const DATABASE_1: ReleasedDatabase = {
  version: 10,
  stores: STORES_1,
  rows: {
    meta: [{ id: 'sentinel', schemaVersion: 1, databaseId: 'of old' }],
    services: [SERVICE],
    snapshots: [SNAPSHOT],
    versions: [
      version('first', 10, null),
      version('second', 20, 'first'),
      version('removed', 30, 'second', 40),
      { id: 'damaged', serviceId: 'old', name: 7 },
    ],
    versionBodies: [
      { id: 'first', serviceId: 'old', bodyVersion: 3, kind: 'whole', body: BODY },
      {
        id: 'second',
        serviceId: 'old',
        bodyVersion: 3,
        kind: 'patch',
        base: 'first',
        depth: 1,
        diff: { profile: [BODY.profile, { ...BODY.profile, description: 'second' }], tables: {} },
      },
    ],
    runs: [
      { key: 'run', serviceId: 'old', finishedAt: 15, outcome: { engine: 'throughline 0.3.0' } },
      { key: 'later', serviceId: 'old', finishedAt: 25, outcome: { engine: 'throughline 0.3.0' } },
    ],
  },
};

/** The second: answers of customers in a table of their own. */
const DATABASE_2: ReleasedDatabase = {
  version: 20,
  stores: { ...STORES_1, feedback: OF_SERVICE },
  rows: {
    ...DATABASE_1.rows,
    meta: [{ id: 'sentinel', schemaVersion: 2, databaseId: 'of old' }],
    feedback: [
      { id: 'set', serviceId: 'old', journeyId: 'map', name: 'march.csv', importedAt: 5, answers: [] },
    ],
  },
};

/** The databases of all released apps before this one, by schema. */
export const RELEASED_DATABASES: Readonly<Record<number, ReleasedDatabase>> = {
  1: DATABASE_1,
  2: DATABASE_2,
};

/** Makes a browser as the app of that time left it. */
export async function leaveBehind({ indexedDB, texts }: Browser, database: ReleasedDatabase): Promise<void> {
  texts.setItem('throughline.database', 'of old');
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('throughline', database.version) as unknown as IDBOpenDBRequest;
    request.onerror = () => reject(new Error('the old database could not be made'));
    request.onupgradeneeded = () => {
      for (const [name, { key, index }] of Object.entries(database.stores)) {
        const store = request.result.createObjectStore(name, { keyPath: key });
        if (index !== undefined) store.createIndex(index, index);
      }
    };
    request.onsuccess = () => resolve(request.result);
  });
  const writing = opened.transaction(Object.keys(database.rows), 'readwrite');
  for (const [name, rows] of Object.entries(database.rows))
    for (const row of rows) writing.objectStore(name).put(row);
  await new Promise<void>((resolve) => (writing.oncomplete = () => resolve()));
  opened.close();
}

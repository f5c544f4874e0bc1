import { isDeepStrictEqual } from 'node:util';
import { createService, type Service } from '#core/model';
import type { StoragePort } from '#session/ports';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleOutcome } from '../../session/sample-outcome.ts';
import { type Browser, createBrowser, describeStep, openTab } from './storage-ground.ts';
import { storedVariant, storedVersion } from './stored.ts';

afterEach(() => vi.restoreAllMocks());

const BODY = createService({ id: 'a', name: 'A', locale: 'en' });
const HEAD = { revision: 0, stamp: '' };
const described = (description: string): Service => ({
  ...BODY,
  profile: { ...BODY.profile, description },
});
const version = (id: string, parents: readonly string[]) =>
  storedVersion(id, { parents, deletedAt: id === 'deleted' ? 2 : null });

/** Everything that puts something into the database. */
const WRITES: Readonly<Record<string, (storage: StoragePort, head: typeof HEAD) => Promise<unknown>>> = {
  create: (storage) => storage.create({ id: 'b', name: 'B', at: 2, picture: '<svg/>', body: BODY }),
  append: (storage, base) => {
    const steps = [describeStep(BODY, 'more')];
    const next = { revision: base.revision + 1, stamp: 'next' };
    const snapshot = { body: described('more'), history: { done: [], undone: [] } };
    return storage.append({
      id: 'a',
      name: 'A2',
      at: 2,
      base,
      next,
      steps,
      picture: '<svg>2</svg>',
      snapshot: snapshot as never,
    });
  },
  setPicture: (storage) => storage.setPicture('a', '<svg>3</svg>'),
  setDeleted: (storage) => storage.setDeleted('a', 3),
  addVersion: (storage) =>
    storage.addVersion(version('v2', ['v1']), described('2'), storedVariant('A', 'v2')),
  putVariant: (storage) => storage.putVariant(storedVariant('B', null)),
  standOn: (storage) => storage.standOn(storedVariant('B', 'v1')),
  changeVersions: (storage) =>
    storage.changeVersions([
      { id: 'v1', was: 'draft', fields: { status: 'approved' } },
      { id: 'deleted', was: 'draft', fields: { status: 'retired' } },
    ]),
  setVersionDeleted: (storage) => storage.setVersionDeleted('v1', 4),
  keepRun: (storage) =>
    storage.keepRun({
      key: 'run',
      serviceId: 'a',
      scenarioId: 's',
      scenarioName: 'A day',
      outcome: sampleOutcome(1),
      finishedAt: 5,
      milliseconds: 1,
    }),
  addFeedback: (storage) =>
    storage.addFeedback({
      id: 'f',
      serviceId: 'a',
      journeyId: 'j',
      name: 'f.csv',
      importedAt: 6,
      answers: [],
    }),
  removeDeletedVersions: (storage) => storage.removeDeletedVersions(),
};

/** A service with a version, and one that was deleted and that a third is kept as a difference from. */
async function withHistory(): Promise<{ browser: Browser; storage: StoragePort; head: typeof HEAD }> {
  const browser = createBrowser();
  const storage = openTab(browser);
  await storage.open();
  const head = await storage.create({ id: 'a', name: 'A', at: 1, picture: '<svg/>', body: BODY });
  await storage.addVersion(version('deleted', []), described('0'), storedVariant('A', 'deleted'));
  await storage.addVersion(version('v1', ['deleted']), described('1'), storedVariant('A', 'v1'));
  return { browser, storage, head };
}

/** From the given write on, counted from one, the disk is full. Answers how many were refused. */
function fillDiskAt(nth: number): () => number {
  let writes = 0;
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      writes += 1;
      if (writes >= nth) throw new DOMException('full', 'QuotaExceededError');
      return original.apply(this, args);
    });
  }
  return () => Math.max(0, writes - nth + 1);
}

/** Every record of every table. */
async function everything({ indexedDB }: Browser): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('throughline');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names, 'readonly');
  const tables = await Promise.all(
    names.map(
      (name) =>
        new Promise((resolve) => {
          const all = reading.objectStore(name).getAll();
          all.addEventListener('success', () => resolve([name, all.result]));
        }),
    ),
  );
  database.close();
  return tables;
}

test.each(Object.keys(WRITES))(
  '%s on a full disk is refused whole at each of its writes, and goes through once there is room',
  async (name) => {
    const act = WRITES[name]!;
    let nth = 0;
    for (let isRefused = true; isRefused; ) {
      nth += 1;
      const { browser, storage, head } = await withHistory();
      const before = await everything(browser);
      const refused = fillDiskAt(nth);
      const outcome = await act(storage, head).then(
        () => 'written',
        (error: { code?: string }) => error.code,
      );
      isRefused = refused() > 0;
      vi.restoreAllMocks();
      expect(outcome).toBe(isRefused ? 'quota' : 'written');
      expect(isDeepStrictEqual(await everything(browser), before)).toBe(isRefused);
      if (isRefused) await act(storage, head);
      expect(isDeepStrictEqual(await everything(browser), before)).toBe(false);
    }
    expect(nth).toBeGreaterThan(1);
  },
);

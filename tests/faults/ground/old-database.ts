import type { Page } from '@playwright/test';
import { RELEASED_DATABASES } from '../../platform/storage/released-databases.ts';

const OLD = RELEASED_DATABASES[2]!;

/** Makes the database as an app of schema 2 left it: the service `Old` with its versions. The app must not be open. */
export function leaveOldDatabase(page: Page): Promise<void> {
  return page.evaluate(
    async ({ version, stores, rows }) => {
      localStorage.setItem('throughline.database', 'of old');
      const opening = indexedDB.open('throughline', version);
      opening.addEventListener('upgradeneeded', () => {
        for (const [name, { key, index }] of Object.entries(stores)) {
          const store = opening.result.createObjectStore(name, { keyPath: key });
          if (index !== undefined) store.createIndex(index, index);
        }
      });
      await new Promise((resolve, reject) => {
        opening.addEventListener('success', resolve);
        opening.addEventListener('error', reject);
      });
      const writing = opening.result.transaction(Object.keys(rows), 'readwrite');
      for (const [name, list] of Object.entries(rows))
        for (const row of list) writing.objectStore(name).put(row);
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      opening.result.close();
    },
    { version: OLD.version, stores: OLD.stores, rows: OLD.rows },
  );
}

/** Whether the database is, to the letter, as `leaveOldDatabase` made it. */
export function isOldDatabase(schema: number, tables: Readonly<Record<string, unknown>>): boolean {
  const sorted = (rows: unknown): string[] =>
    (rows as readonly object[]).map((row) => JSON.stringify(row)).toSorted();
  return (
    schema === OLD.version &&
    Object.entries(OLD.rows).every(
      ([name, rows]) => JSON.stringify(sorted(tables[name])) === JSON.stringify(sorted(rows)),
    )
  );
}

/** From the next page load on, upgrading the database throws in its middle. */
export function breakUpgrades(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as (
      this: IDBObjectStore,
      ...args: unknown[]
    ) => IDBRequest;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: unknown[]) {
      if (this.transaction.mode === 'versionchange') throw new Error('planted');
      return put.apply(this, args);
    } as typeof IDBObjectStore.prototype.put;
  });
}

/** Holds the database open and lets nobody upgrade it, as a tab does that the browser has put to sleep. */
export function holdDatabase(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('throughline');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    Object.assign(globalThis, { held: opening.result });
  });
}

import type { Page } from '@playwright/test';

type Row = Record<string, unknown>;

/** Every record of the app's database, by table. */
export type StoredRows = Readonly<Record<string, readonly Row[]>>;

/** Reads every record, past the app. */
export function readRows(page: Page): Promise<StoredRows> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const database = await settled(indexedDB.open('throughline'));
    const names = [...database.objectStoreNames];
    const reading = database.transaction(names);
    const rows = await Promise.all(names.map((name) => settled(reading.objectStore(name).getAll())));
    database.close();
    return Object.fromEntries(names.map((name, at) => [name, rows[at] as Row[]]));
  });
}

/** Puts records in the place of all that are there, past the app. */
export function writeRows(page: Page, rows: StoredRows): Promise<void> {
  return page.evaluate(async (next) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('throughline');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error(String(opening.error))));
    });
    const writing = database.transaction(Object.keys(next), 'readwrite');
    for (const [name, list] of Object.entries(next)) {
      writing.objectStore(name).clear();
      for (const row of list) writing.objectStore(name).put(row);
    }
    await new Promise((resolve, reject) => {
      writing.addEventListener('complete', resolve);
      writing.addEventListener('abort', () => reject(new Error(String(writing.error))));
    });
    database.close();
  }, rows);
}

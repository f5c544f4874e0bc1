import type { Browser } from './storage-ground.ts';

/** Puts another row under the id of one, behind the storage's back. */
export async function replaceRow(browser: Browser, table: string, id: string, row: object): Promise<void> {
  await tamper(browser, table, (store) => store.put({ ...row, id }));
}

/** Changes rows behind the storage's back. */
export async function tamper(
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

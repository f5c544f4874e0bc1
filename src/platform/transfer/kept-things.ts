import { PlatformError } from '#platform/failure';

const DATABASE = 'throughline-folder';
const STORE = 'kept';

/** A few values by key, kept beside the documents: losing them costs a question, nothing else. */
export interface KeptThings {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  clear(): Promise<void>;
}

/** In a database of its own, which may hold handles of folders; those cannot be written as text. */
export function createKeptThings(factory: IDBFactory = indexedDB): KeptThings {
  async function ask<T>(
    mode: IDBTransactionMode,
    what: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    const opening = factory.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    const database = await settled(opening);
    try {
      return await settled(what(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  }
  return {
    get: (key) => ask<unknown>('readonly', (store) => store.get(key)),
    async put(key, value) {
      await ask('readwrite', (store) => store.put(value, key));
    },
    async clear() {
      await ask('readwrite', (store) => store.clear());
    },
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () =>
      reject(
        new PlatformError('unavailable', 'What was remembered of a folder cannot be reached', request.error),
      );
  });
}

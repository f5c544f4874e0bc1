import { PlatformError } from '#platform/failure';
import type { DatabasePlace } from './database.ts';

/**
 * Every record of the database as JSON text, by table, read without looking at it and without upgrading it: for a database that
 * this app cannot make ready. Rejects with `missing` where there is none.
 */
export async function readEverything({ name, indexedDB: own }: DatabasePlace): Promise<string> {
  const opening = (own ?? indexedDB).open(name);
  // Asked for without a version, only a database that is not there is made.
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
  const database = await settled(opening).catch((error: unknown) => {
    throw new PlatformError('missing', `The database ${name} cannot be read`, error);
  });
  try {
    const tables: Record<string, unknown> = {};
    const names = [...database.objectStoreNames];
    if (names.length > 0) {
      const reading = database.transaction(names);
      for (const table of names) tables[table] = await settled(reading.objectStore(table).getAll());
    }
    return JSON.stringify({ schema: database.version, tables });
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The request failed')));
  });
}

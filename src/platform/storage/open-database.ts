import { PlatformError } from '#platform/failure';
import { type Database, SCHEMA_VERSION } from './database.ts';
import type { TextStore } from './exit-journal.ts';
import type { SentinelRow } from './rows.ts';
import { storageFailure } from './storage-failure.ts';

/** Outside the database, so that a database that vanished is known to have been there. */
const MARKER = 'throughline.database';

/** The way to an open database that is still the one we began with. */
export interface OpenDatabase {
  /** Opens, or opens again. Rejects with `blocked`, `cleared`, `newerApp`, `unavailable`, `failed`. */
  open(): Promise<void>;
  /** Opens if need be, runs `work`, and gives every failure as a `PlatformError`. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /** To be called inside every writing transaction: the sentinel must still be ours. */
  checkSentinel(): Promise<void>;
  /** Accepts that the data is gone. */
  forget(): void;
  /** Closes the database until it is used again. */
  letGo(): void;
  /** Closes the database for good. */
  close(): void;
}

/** Guards a database. `onCleared` is called once when the data turns out to be gone. */
export function guardDatabase(
  database: Database,
  place: { readonly texts: TextStore | null; readonly newId: () => string; readonly onCleared: () => void },
): OpenDatabase {
  const { texts, newId, onCleared } = place;
  let databaseId: string | null = null;
  let opening: Promise<void> | null = null;
  let isCleared = false;
  let isRetired = false;

  function cleared(): PlatformError {
    if (!isCleared) {
      isCleared = true;
      onCleared();
    }
    return new PlatformError('cleared', 'The data of this browser is gone');
  }

  /** Throws unless the sentinel is there, ours and not newer; in a new database puts it there. */
  async function meetSentinel(): Promise<void> {
    const wasThere = databaseId !== null || readMarker(texts) !== null;
    // In one transaction: two tabs may open a new database at once.
    const sentinel = await database.transaction('rw', database.meta, async () => {
      const found = await database.meta.get('sentinel');
      if (found !== undefined || wasThere) return found;
      const fresh: SentinelRow = { id: 'sentinel', schemaVersion: SCHEMA_VERSION, databaseId: newId() };
      await database.meta.add(fresh);
      return fresh;
    });
    if (sentinel === undefined) throw cleared();
    judge(sentinel);
    databaseId = sentinel.databaseId;
    writeMarker(texts, databaseId);
  }

  function judge(sentinel: SentinelRow): void {
    if (sentinel.schemaVersion > SCHEMA_VERSION) {
      throw new PlatformError(
        'newerApp',
        `The database has schema ${sentinel.schemaVersion}, this app ${SCHEMA_VERSION}`,
      );
    }
    if (databaseId !== null && sentinel.databaseId !== databaseId) throw cleared();
  }

  async function openOnce(): Promise<void> {
    if (isRetired) throw new PlatformError('newerApp', 'Another tab has upgraded the database');
    const blocked = new Promise<never>((_resolve, reject) => {
      database.on('blocked', () =>
        reject(new PlatformError('blocked', 'Another tab keeps the database open')),
      );
    });
    await Promise.race([database.open(), blocked]);
    await meetSentinel();
  }

  function open(): Promise<void> {
    if (database.isOpen() && databaseId !== null) return Promise.resolve();
    opening ??= openOnce()
      .catch((error: unknown) => {
        throw storageFailure(error);
      })
      .finally(() => (opening = null));
    return opening;
  }

  return {
    open,
    async use(work) {
      if (isCleared) throw cleared();
      try {
        await open();
        return await work(database);
      } catch (error) {
        throw storageFailure(error);
      }
    },
    async checkSentinel() {
      const sentinel = await database.meta.get('sentinel');
      if (sentinel === undefined) throw cleared();
      judge(sentinel);
    },
    forget() {
      isCleared = false;
      databaseId = null;
      texts?.removeItem(MARKER);
    },
    letGo: () => database.close({ disableAutoOpen: true }),
    close() {
      isRetired = true;
      database.close({ disableAutoOpen: true });
    },
  };
}

function readMarker(texts: TextStore | null): string | null {
  try {
    return texts?.getItem(MARKER) ?? null;
  } catch {
    return null;
  }
}

function writeMarker(texts: TextStore | null, id: string): void {
  try {
    texts?.setItem(MARKER, id);
  } catch {
    // Without the marker an emptied database is only noticed while the app is open.
  }
}

import type { Claim, StorageEvent, StoragePort } from '#session/ports';
import { createDatabase, type DatabasePlace } from './database.ts';
import { claimDocument, type Locks } from './document-claim.ts';
import { createFeedbackTables } from './feedback-tables.ts';
import { createDocumentTables } from './document-tables.ts';
import { createExitJournal, type TextStore } from './exit-journal.ts';
import { guardDatabase } from './open-database.ts';
import { type Channel, listenToOtherTabs } from './other-tabs.ts';
import { createRoomTables } from './room-tables.ts';
import { createVersionTables } from './version-tables.ts';

/** What the storage stands on; a browser has all of it, a test brings its own. */
export interface StorageGround {
  readonly database: DatabasePlace;
  readonly texts: TextStore | null;
  readonly locks: Locks | null;
  readonly channel: Channel | null;
  readonly quota: Pick<StorageManager, 'estimate' | 'persist' | 'persisted'> | null;
  readonly newId: () => string;
}

/** The storage of the app over IndexedDB. Nothing is opened before `open`. */
export function createStorage(ground: StorageGround): StoragePort {
  const { texts, locks, channel, quota, newId } = ground;
  const listeners = new Set<(event: StorageEvent) => void | Promise<void>>();
  const claims = new Set<Claim>();
  const database = createDatabase(ground.database);
  const guard = guardDatabase(database, { texts, newId, onCleared: () => void tell({ kind: 'cleared' }) });
  const tabs = listenToOtherTabs(channel, (event) => void tell(event));

  async function tell(event: StorageEvent): Promise<void> {
    await Promise.allSettled([...listeners].map(async (listener) => listener(event)));
  }

  database.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) {
      // Something deletes the database: let it, and find the data gone.
      guard.letGo();
      void guard.open().catch(() => undefined);
    }
    // Another tab wants to upgrade the database: write what is pending, then let go.
    else void tell({ kind: 'upgrading' }).finally(() => guard.close());
    return false;
  });
  database.on('close', () => {
    // The browser closed it, which it does when the data is cleared; the sentinel knows.
    void guard.open().catch(() => undefined);
  });

  return {
    ...createDocumentTables({
      guard,
      newId,
      changed: (id) => tabs.tell(id === null ? { kind: 'libraryChanged' } : { kind: 'documentChanged', id }),
    }),
    ...createVersionTables({ guard, changed: (id) => tabs.tell({ kind: 'documentChanged', id }) }),
    ...createFeedbackTables({ guard }),
    ...createRoomTables({ guard, quota }),
    ...createExitJournal(texts),
    open: () => guard.open(),
    async close() {
      guard.close();
      tabs.close();
      for (const claim of claims) claim.release();
      claims.clear();
    },
    async rawEverything() {
      const { readEverything } = await import('./read-everything.ts');
      return readEverything(ground.database);
    },
    async startAfresh() {
      guard.forget();
      await guard.open();
    },
    async claim(id, onHeld) {
      const claim = await claimDocument(locks, id, onHeld);
      claims.add(claim);
      return {
        held: claim.held,
        release() {
          claims.delete(claim);
          claim.release();
        },
      };
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

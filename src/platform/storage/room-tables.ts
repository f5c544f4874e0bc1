import type { RoomStorage } from '#session/ports';
import type { OpenDatabase } from './open-database.ts';

interface Parts {
  readonly guard: OpenDatabase;
  readonly quota: Pick<StorageManager, 'estimate' | 'persist' | 'persisted'> | null;
}

/** What takes the room. All but the first two questions is fetched when somebody looks. */
export function createRoomTables({ guard, quota }: Parts): RoomStorage {
  return {
    persist: async () => (await quota?.persist()) ?? false,
    async room() {
      const estimate = await quota?.estimate();
      const persisted = (await quota?.persisted()) ?? null;
      return { usage: estimate?.usage ?? null, quota: estimate?.quota ?? null, persisted };
    },
    async weigh() {
      const { weighServices } = await import('./weigh-services.ts');
      return guard.use(weighServices);
    },
    async removeOldRuns() {
      const { removeOldRuns } = await import('./remove-old-runs.ts');
      await guard.use((database) => removeOldRuns(database, guard));
    },
    async removeDeletedVersions() {
      const { removeDeletedVersions } = await import('./remove-deleted-versions.ts');
      await guard.use((database) => removeDeletedVersions(database, guard));
    },
  };
}

import type { Database } from './database.ts';
import type { OpenDatabase } from './open-database.ts';
import { oldRuns } from './old-runs.ts';

/** Removes the runs that nothing refers to; they can be made again. */
export async function removeOldRuns(database: Database, guard: OpenDatabase): Promise<void> {
  await database.transaction('rw', [database.meta, database.runs, database.versions], async () => {
    await guard.checkSentinel();
    await database.runs.bulkDelete([...(await oldRuns(database))]);
  });
}

import type { KeptRun, VersionStorage } from '#session/ports';
import { completeRun } from './complete-run.ts';
import type { Database } from './database.ts';
import type { OpenDatabase } from './open-database.ts';
import { isRunRow } from './rows.ts';

/** Runs kept of a service beside those its versions refer to. */
const RUNS_KEPT = 60;

/** Runs in the tables of the database. */
export function createRunTables({
  guard,
}: {
  readonly guard: OpenDatabase;
}): Pick<VersionStorage, 'keepRun' | 'findRun' | 'latestRun'> {
  return {
    keepRun: (run) => guard.use((database) => keepRun(database, guard, run)),
    findRun: (key) =>
      guard.use(async (database) => {
        const run: unknown = await database.runs.get(key);
        // One that cannot be read is made again.
        return isRunRow(run) ? completeRun(run) : null;
      }),
    latestRun: (serviceId) =>
      guard.use(async (database) => {
        const latest = await runsOf(database, serviceId)
          .reverse()
          .filter((run) => isRunRow(run) && run.aside !== true)
          .first();
        return latest === undefined ? null : completeRun(latest);
      }),
  };
}

/** The runs of a service, oldest first; asked for their keys alone, no run is read. */
function runsOf(database: Database, serviceId: string) {
  return database.runs
    .where('[serviceId+finishedAt]')
    .between([serviceId, -Infinity], [serviceId, Infinity], true, true);
}

async function keepRun(database: Database, guard: OpenDatabase, run: KeptRun): Promise<void> {
  await database.transaction('rw', [database.meta, database.runs, database.versions], async () => {
    await guard.checkSentinel();
    await database.runs.put(run);
    const keys = await runsOf(database, run.serviceId).primaryKeys();
    const versions = await database.versions.where({ serviceId: run.serviceId }).toArray();
    const referred = new Set(versions.map((version) => version.runKey));
    const free = keys.filter((key) => !referred.has(key)).reverse();
    await database.runs.bulkDelete(free.slice(RUNS_KEPT));
  });
}

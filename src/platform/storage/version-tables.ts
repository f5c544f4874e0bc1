import { applyDiff, diffServices, type Service, type ServiceDiff } from '#core/model';
import { PlatformError } from '#platform/failure';
import type { KeptRun, StoredVersion, VersionStorage } from '#session/ports';
import { BODY_VERSION } from './body-version.ts';
import { completeRun } from './complete-run.ts';
import type { Database } from './database.ts';
import type { OpenDatabase } from './open-database.ts';
import { isVersionRow, type VersionBodyRow } from './rows.ts';

/** Patches between two whole bodies. Few, so that one damaged record costs few versions. */
const LONGEST_CHAIN = 8;
/** Runs kept of a service beside those its versions refer to. */
const RUNS_KEPT = 20;

interface Parts {
  readonly guard: OpenDatabase;
  /** Tells the other tabs after the commit. */
  readonly changed: (serviceId: string) => void;
}

/** Versions and runs in the tables of the database. */
export function createVersionTables({ guard, changed }: Parts): VersionStorage {
  async function update(id: string, fields: Partial<StoredVersion>): Promise<void> {
    const serviceId = await guard.use((database) =>
      database.transaction('rw', [database.meta, database.versions], async () => {
        await guard.checkSentinel();
        const version = await database.versions.get(id);
        if (version === undefined) throw new PlatformError('missing', `There is no version ${id}`);
        await database.versions.put({ ...version, ...fields });
        return version.serviceId;
      }),
    );
    changed(serviceId);
  }

  return {
    listVersions: (serviceId) =>
      guard.use(async (database) => {
        const rows: unknown[] = await database.versions.where({ serviceId }).toArray();
        const versions = rows.filter(isVersionRow).filter((version) => version.deletedAt === null);
        return versions.sort((a, b) => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1));
      }),

    async addVersion(version, body) {
      await guard.use(async (database) => {
        // Worked out before the transaction opens; whole where the parent can't be read.
        const row = await bodyRow(database, version, body);
        await database.transaction(
          'rw',
          [database.meta, database.versions, database.versionBodies],
          async () => {
            await guard.checkSentinel();
            await database.versions.add(version);
            await database.versionBodies.add(row);
          },
        );
      });
      changed(version.serviceId);
    },

    renameVersion: (id, name) => update(id, { name }),
    setVersionDeleted: (id, at) => update(id, { deletedAt: at }),
    loadVersion: (id) => guard.use((database) => loadBody(database, id)),

    keepRun: (run) => guard.use((database) => keepRun(database, guard, run)),
    findRun: (key) =>
      guard.use(async (database) => {
        const run = await database.runs.get(key);
        return run === undefined ? null : completeRun(run);
      }),
    latestRun: (serviceId) =>
      guard.use(async (database) => {
        const runs = await database.runs.where({ serviceId }).toArray();
        const own = runs.filter(({ aside }) => aside !== true);
        const latest = own.reduce<KeptRun | null>(
          (last, run) => (last === null || run.finishedAt > last.finishedAt ? run : last),
          null,
        );
        return latest === null ? null : completeRun(latest);
      }),
  };
}

async function bodyRow(
  database: Database,
  { id, serviceId, parent }: StoredVersion,
  body: Service,
): Promise<VersionBodyRow> {
  const common = { id, serviceId, bodyVersion: BODY_VERSION };
  const whole: VersionBodyRow = { ...common, kind: 'whole', body };
  const base = parent === null ? undefined : await database.versionBodies.get(parent);
  const depth = base?.kind === 'patch' ? base.depth + 1 : 1;
  if (parent === null || base === undefined || base.bodyVersion !== BODY_VERSION || depth > LONGEST_CHAIN)
    return whole;
  try {
    const before = await loadBody(database, parent);
    const diff: ServiceDiff = diffServices(before.body as Service, body);
    return { ...common, kind: 'patch', base: parent, depth, diff };
  } catch {
    return whole;
  }
}

/** Puts a body together from the whole one below it and the patches between. */
async function loadBody(database: Database, id: string): ReturnType<VersionStorage['loadVersion']> {
  const patches: ServiceDiff[] = [];
  let at = id;
  for (let links = 0; links <= LONGEST_CHAIN; links += 1) {
    const row: VersionBodyRow | undefined = await database.versionBodies.get(at);
    if (row === undefined)
      throw new PlatformError(links === 0 ? 'missing' : 'corrupt', `There is no body of version ${at}`);
    if (row.kind === 'whole') return { body: patched(row.body, patches, id), bodyVersion: row.bodyVersion };
    patches.unshift(row.diff);
    at = row.base;
  }
  throw new PlatformError('corrupt', `The body of version ${id} has no beginning`);
}

function patched(body: Service, patches: readonly ServiceDiff[], id: string): Service {
  try {
    return patches.reduce(applyDiff, body);
  } catch (error) {
    throw new PlatformError('corrupt', `The body of version ${id} cannot be put together`, error);
  }
}

async function keepRun(database: Database, guard: OpenDatabase, run: KeptRun): Promise<void> {
  await database.transaction('rw', [database.meta, database.runs, database.versions], async () => {
    await guard.checkSentinel();
    await database.runs.put(run);
    const runs = await database.runs.where({ serviceId: run.serviceId }).toArray();
    const versions = await database.versions.where({ serviceId: run.serviceId }).toArray();
    const referred = new Set(versions.map((version) => version.runKey));
    const free = runs.filter(({ key }) => !referred.has(key)).sort((a, b) => b.finishedAt - a.finishedAt);
    await database.runs.bulkDelete(free.slice(RUNS_KEPT).map(({ key }) => key));
  });
}

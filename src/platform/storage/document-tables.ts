import { EMPTY_HISTORY } from '#core/editing';
import { PlatformError } from '#platform/failure';
import type { DocumentStorage, DocumentWrite, Head, JournalStep, StoredCard } from '#session/ports';
import { BODY_VERSION } from './body-version.ts';
import type { Database } from './database.ts';
import type { OpenDatabase } from './open-database.ts';
import { isJournalRow, isServiceRow, isSnapshotRow, type ServiceRow, type SnapshotRow } from './rows.ts';

interface Parts {
  readonly guard: OpenDatabase;
  readonly newId: () => string;
  /** Tells the other tabs after the commit. */
  readonly changed: (id: string | null) => void;
}

/** Documents in the tables of the database. */
export function createDocumentTables({ guard, newId, changed }: Parts): DocumentStorage {
  return {
    list: () => guard.use(list),

    async create({ id, name, at, picture, body }) {
      const head: Head = { revision: 0, stamp: newId() };
      await guard.use((database) =>
        database.transaction(
          'rw',
          [database.meta, database.services, database.pictures, database.snapshots],
          async () => {
            await guard.checkSentinel();
            await database.services.add({ id, name, createdAt: at, updatedAt: at, deletedAt: null, ...head });
            if (picture !== '') await database.pictures.put({ id, svg: picture });
            await database.snapshots.put({
              id,
              revision: 0,
              bodyVersion: BODY_VERSION,
              body,
              history: EMPTY_HISTORY,
            });
          },
        ),
      );
      changed(null);
      return head;
    },

    load: (id) => guard.use((database) => load(database, id)),

    async append(write) {
      await guard.use((database) => append(database, guard, write));
      changed(write.id);
    },

    setPicture: (id, svg) =>
      guard.use((database) =>
        database.transaction('rw', [database.meta, database.services, database.pictures], async () => {
          await guard.checkSentinel();
          // Deleted for good meanwhile: no picture of nothing.
          if ((await database.services.get(id)) !== undefined) await database.pictures.put({ id, svg });
        }),
      ),

    async setDeleted(id, at) {
      await guard.use((database) =>
        database.transaction('rw', [database.meta, database.services], async () => {
          await guard.checkSentinel();
          await database.services.update(id, { deletedAt: at });
        }),
      );
      changed(null);
    },

    raw: (id) => guard.use((database) => raw(database, id)),

    async purge(ids) {
      await guard.use((database) => purge(database, guard, ids));
      changed(null);
    },
  };
}

async function list(database: Database): ReturnType<DocumentStorage['list']> {
  const rows: unknown[] = await database.services.toArray();
  const services = rows.filter(isServiceRow);
  const pictures = await database.pictures.bulkGet(services.map(({ id }) => id));
  const versions = new Map<string, number>();
  const gone = new Set<string>();
  await database.variants.each(({ id, deletedAt }) => void (deletedAt !== null && gone.add(id)));
  await database.versions.each(({ serviceId, variantId, deletedAt }) => {
    if (deletedAt !== null || gone.has(variantId)) return;
    versions.set(serviceId, (versions.get(serviceId) ?? 0) + 1);
  });
  const cards = services.map(({ id, name, createdAt, updatedAt, deletedAt }, index): StoredCard => {
    const svg: unknown = pictures[index]?.svg;
    const picture = typeof svg === 'string' ? svg : '';
    return { id, name, createdAt, updatedAt, deletedAt, versions: versions.get(id) ?? 0, picture };
  });
  return { cards, broken: rows.filter((row) => !isServiceRow(row)).map(nameOf) };
}

function nameOf(row: unknown): { id: string; name: string } {
  const { id, name } = (row ?? {}) as { id?: unknown; name?: unknown };
  return { id: String(id), name: typeof name === 'string' ? name : '' };
}

async function load(database: Database, id: string): ReturnType<DocumentStorage['load']> {
  return database.transaction('r', [database.services, database.snapshots, database.journal], async () => {
    const service: unknown = await database.services.get(id);
    if (service === undefined) throw new PlatformError('missing', `There is no service ${id}`);
    const snapshot: unknown = await database.snapshots.get(id);
    if (!isServiceRow(service) || !isSnapshotRow(snapshot)) {
      throw new PlatformError('corrupt', `The record of service ${id} cannot be read`);
    }
    const rows: unknown[] = await database.journal
      .where('[id+revision]')
      .between([id, snapshot.revision + 1], [id, Infinity])
      .toArray();
    const steps = unbroken(rows, snapshot.revision);
    return {
      head: { revision: service.revision, stamp: service.stamp },
      snapshot: { body: snapshot.body, history: snapshot.history },
      updatedAt: service.updatedAt,
      bodyVersion: snapshot.bodyVersion,
      steps,
      damaged: snapshot.revision + steps.length !== service.revision,
    };
  });
}

/** The steps up to the first gap or damaged record. */
function unbroken(rows: readonly unknown[], after: number): readonly JournalStep[] {
  const steps: JournalStep[] = [];
  for (const row of rows) {
    if (!isJournalRow(row) || row.revision !== after + steps.length + 1) break;
    steps.push(row.step);
  }
  return steps;
}

async function append(database: Database, guard: OpenDatabase, write: DocumentWrite): Promise<void> {
  const { id, base, next, steps, name, at, picture, snapshot } = write;
  const { meta, services, journal, snapshots, pictures, variants } = database;
  const tables = [meta, services, journal, snapshots, pictures, variants];
  const stands = steps.findLast((step) => step.stands !== undefined)?.stands;
  await database.transaction('rw', tables, async () => {
    await guard.checkSentinel();
    const row: ServiceRow | undefined = await database.services.get(id);
    if (row === undefined) throw new PlatformError('missing', `There is no service ${id}`);
    if (row.revision !== base.revision || row.stamp !== base.stamp) {
      throw new PlatformError(
        'conflict',
        `Service ${id} is at revision ${row.revision}, not ${base.revision}`,
      );
    }
    const variant = stands && (await variants.get(stands.id));
    // Put aside or deleted meanwhile: the working copy stands on it again, so it is there again.
    if (variant) await variants.put({ ...variant, ...stands, archivedAt: null, deletedAt: null });
    await services.put({ ...row, ...next, name, updatedAt: at, ...(variant && { variantId: variant.id }) });
    if (picture !== undefined) await database.pictures.put({ id, svg: picture });
    if (snapshot === undefined) {
      await database.journal.bulkPut(
        steps.map((step, index) => ({ id, revision: base.revision + index + 1, step })),
      );
      return;
    }
    const whole: SnapshotRow = { id, revision: next.revision, bodyVersion: BODY_VERSION, ...snapshot };
    await database.snapshots.put(whole);
    await journalOf(database, id).delete();
  });
}

function journalOf(database: Database, id: string) {
  return database.journal.where('[id+revision]').between([id, -Infinity], [id, Infinity]);
}

async function raw(database: Database, id: string): Promise<string> {
  const [service, snapshot, journal, variants, versions, versionBodies] = await Promise.all([
    database.services.get(id),
    database.snapshots.get(id),
    journalOf(database, id).toArray(),
    database.variants.where({ serviceId: id }).toArray(),
    database.versions.where({ serviceId: id }).toArray(),
    database.versionBodies.where({ serviceId: id }).toArray(),
  ]);
  return JSON.stringify({ service, snapshot, journal, variants, versions, versionBodies }, null, 2);
}

async function purge(database: Database, guard: OpenDatabase, ids: readonly string[]): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await guard.checkSentinel();
    for (const id of ids) {
      await Promise.all([
        database.services.delete(id),
        database.pictures.delete(id),
        database.snapshots.delete(id),
        journalOf(database, id).delete(),
        database.variants.where({ serviceId: id }).delete(),
        database.versions.where({ serviceId: id }).delete(),
        database.versionBodies.where({ serviceId: id }).delete(),
        database.runs.where({ serviceId: id }).delete(),
        database.feedback.where({ serviceId: id }).delete(),
      ]);
    }
  });
}

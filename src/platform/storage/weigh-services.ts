import type { ServiceWeight } from '#session/ports';
import type { Table } from 'dexie';
import type { Database } from './database.ts';
import { isFeedbackRow, isServiceRow } from './rows.ts';
import { deadVersions } from './dead-versions.ts';
import { oldRuns } from './old-runs.ts';

const encoder = new TextEncoder();

/** Bytes of a record written as text. */
function weightOf(row: unknown): number {
  return encoder.encode(JSON.stringify(row)).length;
}

/** Sums of bytes by service. */
class Scale {
  readonly #bytes = new Map<string, { count: number; bytes: number }>();

  put(serviceId: string, row: unknown): void {
    const sum = this.#bytes.get(serviceId) ?? { count: 0, bytes: 0 };
    sum.count += 1;
    sum.bytes += weightOf(row);
    this.#bytes.set(serviceId, sum);
  }

  of(serviceId: string): { readonly count: number; readonly bytes: number } {
    return this.#bytes.get(serviceId) ?? { count: 0, bytes: 0 };
  }
}

/** What every service takes, the largest first. Reads the whole database, one record after the other. */
export async function weighServices(database: Database): Promise<readonly ServiceWeight[]> {
  const weigh = async <Row>(
    table: Table<Row, string> | Database['journal'],
    serviceOf: (row: Row) => string,
    isCounted: (row: Row) => boolean = () => true,
  ): Promise<Scale> => {
    const scale = new Scale();
    await (table as Table<Row, string>).each((row) => {
      if (isCounted(row)) scale.put(serviceOf(row), row);
    });
    return scale;
  };
  const bySelf = ({ id }: { readonly id: string }) => id;
  const byService = ({ serviceId }: { readonly serviceId: string }) => serviceId;
  const isOld = await oldRuns(database);
  const dead = new Set((await deadVersions(database)).map(({ id }) => id));
  const [snapshots, pictures, variants, versions, bodies, runs] = await Promise.all([
    weigh(database.snapshots, bySelf),
    weigh(database.pictures, bySelf),
    weigh(database.variants, byService),
    weigh(database.versions, byService),
    weigh(database.versionBodies, byService),
    weigh(database.runs, byService),
  ]);
  const [journal, old, deadRows, deadBodies] = await Promise.all([
    weigh(database.journal as unknown as Table<{ readonly id: string }, string>, bySelf),
    weigh(database.runs, byService, ({ key }) => isOld.has(key)),
    weigh(database.versions, byService, ({ id }) => dead.has(id)),
    weigh(database.versionBodies, byService, ({ id }) => dead.has(id)),
  ]);
  const feedback = new Map<string, ServiceWeight['feedback'][number][]>();
  await database.feedback.each((set) => {
    if (!isFeedbackRow(set)) return;
    const { id, name, importedAt, answers, serviceId } = set;
    const weighed = { id, name, importedAt, answers: answers.length, bytes: weightOf(set) };
    feedback.set(serviceId, [...(feedback.get(serviceId) ?? []), weighed]);
  });
  const rows: unknown[] = await database.services.toArray();
  return rows
    .filter(isServiceRow)
    .map(
      ({ id, name, deletedAt }): ServiceWeight => ({
        id,
        name,
        deletedAt,
        document: snapshots.of(id).bytes + journal.of(id).bytes,
        picture: pictures.of(id).bytes,
        versions: variants.of(id).bytes + versions.of(id).bytes + bodies.of(id).bytes,
        runs: runs.of(id).bytes,
        oldRuns: old.of(id),
        deletedVersions: {
          count: deadRows.of(id).count,
          bytes: deadRows.of(id).bytes + deadBodies.of(id).bytes,
        },
        feedback: (feedback.get(id) ?? []).toSorted((a, b) => a.importedAt - b.importedAt),
      }),
    )
    .toSorted((a, b) => totalOf(b) - totalOf(a));
}

function totalOf({ document, picture, versions, runs, feedback }: ServiceWeight): number {
  return feedback.reduce((sum, { bytes }) => sum + bytes, document + picture + versions + runs);
}

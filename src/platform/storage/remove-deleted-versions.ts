import type { Service } from '#core/model';
import { shownParents } from '#core/versions';
import type { Database } from './database.ts';
import type { OpenDatabase } from './open-database.ts';
import { isVersionRow, type VersionBodyRow } from './rows.ts';
import { loadVersionBody } from './version-bodies.ts';
import { deadVersions } from './dead-versions.ts';

/**
 * Removes deleted versions, and variants of which nothing is left, for good. What was kept as a difference from one of them is
 * kept whole from then on, and descends from what they descended from. A body that cannot be put together is left alone, with
 * all it builds on.
 */
export async function removeDeletedVersions(database: Database, guard: OpenDatabase): Promise<void> {
  const { meta, versions, versionBodies, variants } = database;
  await database.transaction('rw', [meta, versions, versionBodies, variants], async () => {
    await guard.checkSentinel();
    const dead = new Set((await deadVersions(database)).map(({ id }) => id));
    const orphans: VersionBodyRow[] = [];
    await versionBodies.each((row) => {
      if (row.kind === 'patch' && dead.has(row.base) && !dead.has(row.id)) orphans.push(row);
    });
    for (const { id, serviceId, bodyVersion } of orphans) {
      const body = await loadVersionBody(database, id).catch(() => null);
      if (body === null) await spare(database, id, dead);
      else await versionBodies.put({ id, serviceId, bodyVersion, kind: 'whole', body: body.body as Service });
    }
    const rows = (await versions.toArray()).filter(isVersionRow);
    const parents = shownParents(rows, (id) => !dead.has(id));
    await versions.bulkPut(
      rows
        .filter((row) => row.parents.some((parent) => dead.has(parent)))
        .map((row) => ({ ...row, parents: parents.get(row.id) ?? [] })),
    );
    await versions.bulkDelete([...dead]);
    await versionBodies.bulkDelete([...dead]);
    const used = new Set(rows.filter(({ id }) => !dead.has(id)).map(({ variantId }) => variantId));
    const empty = await variants
      .filter(({ id, deletedAt }) => deletedAt !== null && !used.has(id))
      .primaryKeys();
    await variants.bulkDelete(empty);
  });
}

/** Takes what a body is built on out of what is removed. */
async function spare(database: Database, id: string, dead: Set<string>): Promise<void> {
  const row = await database.versionBodies.get(id);
  if (row?.kind !== 'patch') return;
  dead.delete(row.base);
  await spare(database, row.base, dead);
}

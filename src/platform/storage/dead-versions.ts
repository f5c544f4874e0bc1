import type { Database } from './database.ts';
import { isVersionRow, type VersionRow } from './rows.ts';

/**
 * Versions that were deleted, or whose variant was. Those that a variant goes on from are not among them, for the working copy
 * would have nothing to go back to.
 */
export async function deadVersions(database: Database): Promise<readonly VersionRow[]> {
  const gone = new Set<string>();
  const heads = new Set<string | null>();
  await database.variants.each(({ id, deletedAt, head }) => {
    if (deletedAt === null) heads.add(head);
    else gone.add(id);
  });
  const rows: unknown[] = await database.versions.toArray();
  return rows
    .filter(isVersionRow)
    .filter(({ id, deletedAt, variantId }) => !heads.has(id) && (deletedAt !== null || gone.has(variantId)));
}

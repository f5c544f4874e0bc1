import type { Transaction } from 'dexie';
import { firstVariantId } from '#core/versions';
import type { VariantRow, VersionRow } from './rows.ts';

/** A version as schemas 1 and 2 kept it. */
type VersionRow1 = Omit<VersionRow, 'variantId' | 'parents' | 'status' | 'approver' | 'approvedAt'> & {
  readonly parent: string | null;
};

/**
 * Schema 2 → 3: variants. The versions a service has become one line, on which its working copy stands; what a version was
 * made from is a list. Rows that cannot be read stay as they are, and are passed over as before.
 */
export async function putVersionsOnFirstVariant(upgrade: Transaction): Promise<void> {
  const rows: unknown[] = await upgrade.table('versions').toArray();
  const versions = rows.filter(isFirstVersionRow);
  const newest = new Map<string, VersionRow1>();
  for (const version of versions.toSorted((a, b) => a.savedAt - b.savedAt))
    if (version.deletedAt === null) newest.set(version.serviceId, version);
  await upgrade.table('versions').bulkPut(versions.map(upgraded));
  await upgrade.table('variants').bulkPut(
    [...newest].map(
      ([serviceId, { id, savedAt }]): VariantRow => ({
        id: firstVariantId(serviceId),
        serviceId,
        name: '',
        head: id,
        createdAt: savedAt,
        archivedAt: null,
        deletedAt: null,
      }),
    ),
  );
  await upgrade.table('meta').update('sentinel', { schemaVersion: 3 });
}

function upgraded({ parent, ...version }: VersionRow1): VersionRow {
  return {
    ...version,
    variantId: firstVariantId(version.serviceId),
    parents: parent === null ? [] : [parent],
    status: 'draft',
    approver: '',
    approvedAt: null,
  };
}

/** True for a readable row of schemas 1 and 2. */
function isFirstVersionRow(value: unknown): value is VersionRow1 {
  if (typeof value !== 'object' || value === null) return false;
  const { id, serviceId, name, savedAt, parent } = value as Partial<Record<keyof VersionRow1, unknown>>;
  return (
    [id, serviceId, name].every((text) => typeof text === 'string') &&
    Number.isFinite(savedAt) &&
    (parent === null || typeof parent === 'string')
  );
}

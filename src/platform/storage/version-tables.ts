import { firstVariantId } from '#core/versions';
import type { StoredVariant, VersionStorage } from '#session/ports';
import { isVariantRow, isVersionRow } from './rows.ts';
import { createRunTables } from './run-tables.ts';
import type { VersionParts, VersionRecords } from './version-parts.ts';

/** Versions, variants and runs in the tables of the database. What no service needs to be opened is fetched when it is asked for. */
export function createVersionTables(parts: VersionParts): VersionStorage {
  const { guard } = parts;
  const fetched =
    <Args extends readonly unknown[], Answer>(
      methodOf: (records: VersionRecords) => (...args: Args) => Promise<Answer>,
    ) =>
    async (...args: Args): Promise<Answer> => {
      const { createVersionRecords } = await import('./version-records.ts');
      return methodOf(createVersionRecords(parts))(...args);
    };
  return {
    ...createRunTables({ guard }),

    listVersions: (serviceId) =>
      guard.use(async (database) => {
        const rows: unknown[] = await database.versions.where({ serviceId }).toArray();
        return rows.filter(isVersionRow).sort((a, b) => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1));
      }),

    listVariants: (serviceId) =>
      guard.use((database) =>
        database.transaction('r', [database.services, database.variants], async () => {
          const rows: unknown[] = await database.variants.where({ serviceId }).toArray();
          const variants = rows
            .filter(isVariantRow)
            .sort((a, b) => rankOf(a) - rankOf(b) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
          return { variants, current: (await database.services.get(serviceId))?.variantId ?? null };
        }),
      ),

    addVersion: fetched((records) => records.addVersion),
    putVariant: fetched((records) => records.putVariant),
    standOn: fetched((records) => records.standOn),
    changeVersions: fetched((records) => records.changeVersions),
    setVersionDeleted: fetched((records) => records.setVersionDeleted),
    loadVersion: fetched((records) => records.loadVersion),
    listDamaged: fetched((records) => records.listDamaged),
    rawVersion: fetched((records) => records.rawVersion),
  };
}

/** The variant that a service begins with comes first, whenever it was written down. */
function rankOf({ id, serviceId }: StoredVariant): number {
  return id === firstVariantId(serviceId) ? 0 : 1;
}

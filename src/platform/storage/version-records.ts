import { PlatformError } from '#platform/failure';
import type { StoredVariant } from '#session/ports';
import { damagedVersions, rawVersion } from './damaged-versions.ts';
import type { Database } from './database.ts';
import { loadVersionBody, versionBodyRow } from './version-bodies.ts';
import type { VersionParts, VersionRecords } from './version-parts.ts';

/** Versions and variants one at a time. */
export function createVersionRecords({ guard, changed }: VersionParts): VersionRecords {
  return {
    async addVersion(version, body, standing) {
      await guard.use(async (database) => {
        // Worked out before the transaction opens, which is then short.
        const row = await versionBodyRow(database, version, body);
        const { meta, services, versions, versionBodies, variants } = database;
        await database.transaction('rw', [meta, services, versions, versionBodies, variants], async () => {
          await guard.checkSentinel();
          await versions.add(version);
          await versionBodies.add(row);
          if (standing !== undefined) await stand(database, standing);
        });
      });
      changed(version.serviceId);
    },

    async putVariant(variant) {
      await guard.use((database) =>
        database.transaction('rw', [database.meta, database.variants], async () => {
          await guard.checkSentinel();
          // Another tab may have saved a version there meanwhile.
          const kept = await database.variants.get(variant.id);
          await database.variants.put({ ...variant, head: kept?.head ?? variant.head });
        }),
      );
      changed(variant.serviceId);
    },

    async standOn(variant) {
      await guard.use((database) =>
        database.transaction('rw', [database.meta, database.services, database.variants], async () => {
          await guard.checkSentinel();
          await stand(database, variant);
        }),
      );
      changed(variant.serviceId);
    },

    async changeVersions(changes) {
      const services = await guard.use((database) =>
        database.transaction('rw', [database.meta, database.versions], async () => {
          await guard.checkSentinel();
          const rows = await Promise.all(changes.map(({ id }) => database.versions.get(id)));
          const next = changes.map(({ id, was, fields }, at) => {
            const row = rows[at];
            if (row === undefined) throw new PlatformError('missing', `There is no version ${id}`);
            if (row.status !== was)
              throw new PlatformError('conflict', `Version ${id} is ${row.status}, not ${was}`);
            return { ...row, ...fields };
          });
          await database.versions.bulkPut(next);
          return next.map(({ serviceId }) => serviceId);
        }),
      );
      for (const serviceId of new Set(services)) changed(serviceId);
    },

    async setVersionDeleted(id, at) {
      const serviceId = await guard.use((database) =>
        database.transaction('rw', [database.meta, database.versions], async () => {
          await guard.checkSentinel();
          const version = await database.versions.get(id);
          if (version === undefined) throw new PlatformError('missing', `There is no version ${id}`);
          await database.versions.put({ ...version, deletedAt: at });
          return version.serviceId;
        }),
      );
      changed(serviceId);
    },

    loadVersion: (id) => guard.use((database) => loadVersionBody(database, id)),
    listDamaged: (serviceId) => guard.use((database) => damagedVersions(database, serviceId)),
    rawVersion: (id) => guard.use((database) => rawVersion(database, id)),
  };
}

async function stand(database: Database, variant: StoredVariant): Promise<void> {
  await database.variants.put(variant);
  await database.services.update(variant.serviceId, { variantId: variant.id });
}

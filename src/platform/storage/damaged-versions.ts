import { PlatformError } from '#platform/failure';
import type { DamagedVersion } from '#session/ports';
import type { Database } from './database.ts';
import { isTextList, isVersionRow } from './rows.ts';

/** The versions of a service whose rows cannot be read, and bodies whose rows are not there, with what is known of them. */
export async function damagedVersions(
  database: Database,
  serviceId: string,
): Promise<readonly DamagedVersion[]> {
  const { versions, versionBodies } = database;
  return database.transaction('r', [versions, versionBodies], async () => {
    const rows: unknown[] = await versions.where({ serviceId }).toArray();
    const listed = new Set(rows.map((row) => (row as { readonly id: string }).id));
    const bodies = await versionBodies.where({ serviceId }).primaryKeys();
    const alone = bodies.filter((id) => !listed.has(id)).map((id) => ({ id }));
    return [...rows.filter((row) => !isVersionRow(row)), ...alone]
      .map((row) => whatIsKnown(row as Readonly<Record<string, unknown>>))
      .filter(({ deleted }) => !deleted)
      .map(({ version }) => version);
  });
}

function whatIsKnown(row: Readonly<Record<string, unknown>>): {
  readonly deleted: boolean;
  readonly version: DamagedVersion;
} {
  const { id, name, variantId, savedAt, parents, deletedAt } = row;
  return {
    deleted: Number.isFinite(deletedAt),
    version: {
      id: String(id),
      name: typeof name === 'string' ? name : '',
      variantId: typeof variantId === 'string' ? variantId : '',
      savedAt: Number.isFinite(savedAt) ? Number(savedAt) : 0,
      parents: isTextList(parents) ? parents : [],
    },
  };
}

/** The records of a version as JSON text, read without looking at them: its row, its body and everything that is built on. */
export async function rawVersion(database: Database, id: string): Promise<string> {
  const { versions, versionBodies } = database;
  return database.transaction('r', [versions, versionBodies], async () => {
    const version: unknown = await versions.get(id);
    const bodies = new Map<string, unknown>();
    for (let at: unknown = id; typeof at === 'string' && !bodies.has(at); ) {
      const body: unknown = await versionBodies.get(at);
      if (body === undefined) break;
      bodies.set(at, body);
      at = (body as { readonly base?: unknown }).base;
    }
    if (version === undefined && bodies.size === 0)
      throw new PlatformError('missing', `There is no version ${id}`);
    return JSON.stringify({ version, versionBodies: [...bodies.values()] }, null, 2);
  });
}

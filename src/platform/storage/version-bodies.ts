import { applyDiff, deepEqual, diffServices, type Service, type ServiceDiff } from '#core/model';
import { PlatformError } from '#platform/failure';
import type { StoredVersion, VersionStorage } from '#session/ports';
import { BODY_VERSION } from './body-version.ts';
import type { Database } from './database.ts';
import { isDiff, type VersionBodyRow } from './rows.ts';

/**
 * Patches between two whole bodies. More of them take less room; fewer are quicker to put together, and one damaged record
 * costs fewer versions.
 */
const LONGEST_CHAIN = 48;

/**
 * How the body of a version is to be kept: as a difference from what it was made from; whole where that can't be read, or
 * the chain of differences has become long.
 */
export async function versionBodyRow(
  database: Database,
  { id, serviceId, parents }: StoredVersion,
  body: Service,
): Promise<VersionBodyRow> {
  const common = { id, serviceId, bodyVersion: BODY_VERSION };
  const whole: VersionBodyRow = { ...common, kind: 'whole', body };
  const [parent] = parents;
  const base = parent === undefined ? undefined : await database.versionBodies.get(parent);
  const depth = base?.kind === 'patch' ? base.depth + 1 : 1;
  const isChain = Number.isInteger(depth) && depth <= LONGEST_CHAIN;
  if (parent === undefined || base?.bodyVersion !== BODY_VERSION || !isChain) return whole;
  try {
    const before = await loadVersionBody(database, parent);
    const diff: ServiceDiff = diffServices(before.body as Service, body);
    // A difference from something damaged may lead elsewhere.
    if (!deepEqual(applyDiff(before.body as Service, diff), body)) return whole;
    return { ...common, kind: 'patch', base: parent, depth, diff };
  } catch {
    return whole;
  }
}

/** Puts a body together from the whole one below it and the patches between. */
export async function loadVersionBody(
  database: Database,
  id: string,
): ReturnType<VersionStorage['loadVersion']> {
  const patches: ServiceDiff[] = [];
  let at = id;
  for (let links = 0; links <= LONGEST_CHAIN; links += 1) {
    const row: VersionBodyRow | undefined = await database.versionBodies.get(at);
    if (row === undefined)
      throw new PlatformError(links === 0 ? 'missing' : 'corrupt', `There is no body of version ${at}`);
    if (row.kind === 'whole') return { body: patched(row.body, patches, id), bodyVersion: row.bodyVersion };
    if (!isPatch(row)) break;
    patches.unshift(row.diff);
    at = row.base;
  }
  throw new PlatformError('corrupt', `The body of version ${id} has no beginning`);
}

/** False where the record of a difference is damaged. */
function isPatch({ kind, base, diff }: Readonly<Record<'kind' | 'base' | 'diff', unknown>>): boolean {
  return kind === 'patch' && typeof base === 'string' && isDiff(diff);
}

function patched(body: Service, patches: readonly ServiceDiff[], id: string): Service {
  try {
    return patches.reduce(applyDiff, body);
  } catch (error) {
    throw new PlatformError('corrupt', `The body of version ${id} cannot be put together`, error);
  }
}

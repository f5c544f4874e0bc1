import type { SessionPorts } from '#session/ports';
import type { VersionRun } from './versions-state.ts';

/** The runs kept with versions of a service, by id of the version; null: there is none any more. */
export async function readRuns(
  { storage, simulation }: Pick<SessionPorts, 'storage' | 'simulation'>,
  serviceId: string,
  ids: readonly string[],
): Promise<Readonly<Record<string, VersionRun | null>>> {
  const [engine, versions] = await Promise.all([simulation.engine(), storage.listVersions(serviceId)]);
  const keys = new Map(versions.map(({ id, runKey }) => [id, runKey]));
  const runs = ids.map(async (id): Promise<readonly [string, VersionRun | null]> => {
    const key = keys.get(id) ?? null;
    const kept = key === null ? null : await storage.findRun(key).catch(() => null);
    if (kept === null) return [id, null];
    const { scenarioName, outcome } = kept;
    return [id, { scenarioName, outcome, olderEngine: outcome.engine !== engine }];
  });
  return Object.fromEntries(await Promise.all(runs));
}

import type { Database } from './database.ts';

/**
 * Keys of the runs that nothing refers to: no version, deleted ones included, and no service that would show them when it is
 * opened.
 */
export async function oldRuns(database: Database): Promise<ReadonlySet<string>> {
  const kept = new Set<string | null>();
  await database.versions.each(({ runKey }) => void kept.add(runKey));
  const latest = new Map<string, { readonly key: string; readonly finishedAt: number }>();
  const all: string[] = [];
  await database.runs.each(({ key, serviceId, finishedAt, aside }) => {
    all.push(key);
    const last = latest.get(serviceId);
    if (aside !== true && (last === undefined || finishedAt > last.finishedAt))
      latest.set(serviceId, { key, finishedAt });
  });
  for (const { key } of latest.values()) kept.add(key);
  return new Set(all.filter((key) => !kept.has(key)));
}

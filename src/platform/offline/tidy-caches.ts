import { cacheName, cachePrefix, cachesLock } from './build.ts';

/** What a service worker knows about its tabs and caches. */
export interface TidyGround {
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'>;
  readonly locks: Pick<LockManager, 'request' | 'query'>;
  readonly scope: string;
  /** Windows of this address, whoever serves them. */
  readonly windows: () => Promise<number>;
  /** True while another build is being fetched or waits for its turn. */
  readonly isNextComing: () => boolean;
}

/**
 * Removes caches of builds that no tab was loaded from. As long as a tab has not said which build it is of, or a next build is
 * on its way, nothing is removed.
 */
export async function tidyCaches(id: string, ground: TidyGround): Promise<void> {
  const { caches, locks, scope } = ground;
  await locks.request(cachesLock(scope), { ifAvailable: true }, async (lock) => {
    if (lock === null || ground.isNextComing()) return;
    const prefix = cachePrefix(scope);
    const { held = [] } = await locks.query();
    const loaded = held.flatMap(({ name, mode }) =>
      mode === 'shared' && name?.startsWith(prefix) ? [name] : [],
    );
    if (loaded.length < (await ground.windows())) return;
    const needed = new Set([...loaded, cacheName(scope, id)]);
    for (const name of await caches.keys())
      if (name.startsWith(prefix) && !needed.has(name)) await caches.delete(name);
  });
}

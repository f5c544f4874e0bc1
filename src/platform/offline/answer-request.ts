import { type Build, cacheName, cachePrefix } from './build.ts';

/**
 * How a request is answered: the function that does it, or null where the browser shall do as if we were not there. Files of
 * the build come from its cache, parts of a former build, for which a tab may still ask, from that one's; what is in neither from
 * the network.
 */
export function answerFor(
  request: Pick<Request, 'method' | 'url' | 'mode'>,
  build: Build,
  scope: string,
): ((caches: Pick<CacheStorage, 'open' | 'keys'>) => Promise<Response | null>) | null {
  const { href, search, hash } = new URL(request.url);
  const address = href.slice(0, href.length - search.length - hash.length);
  if (request.method !== 'GET' || !address.startsWith(scope)) return null;
  const path = address.slice(scope.length).replace(/^index\.html$/, '');
  const url = scope + path;
  const own = cacheName(scope, build.id);
  if (build.files.some((file) => file.path === path))
    return async (caches) => (await (await caches.open(own)).match(url)) ?? null;
  if (!path.startsWith('assets/')) return null;
  return async (caches) => {
    for (const name of await caches.keys()) {
      if (!name.startsWith(cachePrefix(scope)) || name === own) continue;
      const kept = await (await caches.open(name)).match(url);
      if (kept !== undefined) return kept;
    }
    return null;
  };
}

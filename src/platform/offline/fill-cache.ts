import { type Build, type BuildFile, cacheName, cachePrefix, sizeOf } from './build.ts';

/** Where files come from and go to; of a service worker, or of a test. */
export interface CacheGround {
  readonly caches: Pick<CacheStorage, 'open' | 'keys'>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Address that the service worker looks after. */
  readonly scope: string;
}

/** Files fetched at once: few, for the person is using the app meanwhile. */
const AT_ONCE = 3;
/** A new file may not be on every server yet, or an old one still in the browser's own cache. */
const ATTEMPTS: readonly RequestCache[] = ['default', 'reload'];

/**
 * Puts every file of a build into its cache, each only as it was built: from a former build where that has the same file, else
 * fetched. Rejects when one does not come as it was built; what came stays, and is not fetched again the next time.
 */
export async function fillCache(
  build: Build,
  ground: CacheGround,
  report: (done: number, of: number) => void,
): Promise<void> {
  const { caches, scope } = ground;
  const name = cacheName(scope, build.id);
  const names = await caches.keys();
  const formerNames = names.filter((key) => key.startsWith(cachePrefix(scope)) && key !== name);
  const cache = await caches.open(name);
  const former = await Promise.all(formerNames.map((key) => caches.open(key)));
  const of = sizeOf(build);
  const queue = [...build.files];
  let done = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  async function work(): Promise<void> {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const url = new URL(file.path, scope).href;
      if ((await cache.match(url)) === undefined) await cache.put(url, await obtain(file, url));
      done += file.bytes;
      report(done, of);
    }
  }

  async function obtain(file: BuildFile, url: string): Promise<Response> {
    for (const each of former) {
      const kept = await asBuilt(file, await each.match(url));
      if (kept !== null) return kept;
    }
    for (const cacheMode of ATTEMPTS) {
      const response = await ground.fetch(url, { cache: cacheMode, priority: 'low' });
      const fetched = await asBuilt(file, response);
      if (fetched !== null) return fetched;
    }
    throw new Error(`<${file.path || 'the page'}> did not come as it was built`);
  }
}

/** The response if its bytes are those of the file, whole and free of how it travelled; else null. */
async function asBuilt({ hash }: BuildFile, response: Response | undefined): Promise<Response | null> {
  if (!response?.ok) return null;
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== hash) return null;
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  return new Response(bytes, { headers });
}

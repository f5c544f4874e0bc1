import { expect, test } from 'vitest';
import { answerFor } from '../../../src/platform/offline/answer-request.ts';
import { cacheName, cachesLock } from '../../../src/platform/offline/build.ts';
import { fillCache } from '../../../src/platform/offline/fill-cache.ts';
import { tidyCaches } from '../../../src/platform/offline/tidy-caches.ts';
import { buildOf, createCaches, SCOPE, serverOf } from './cache-ground.ts';

const ONE = { '': '<p>one</p>', 'assets/app-1.js': 'app one', 'assets/elk-9.js': 'elk' };
const TWO = { '': '<p>two</p>', 'assets/app-2.js': 'app two', 'assets/elk-9.js': 'elk' };
const get = (path: string, method = 'GET') => ({ method, url: SCOPE + path, mode: 'cors' as const });
const silent = () => undefined;

async function kept(caches: ReturnType<typeof createCaches>, path: string, id = 'one') {
  const build = buildOf(id, id === 'one' ? ONE : TWO);
  const answer = answerFor(get(path), build, SCOPE);
  return answer === null ? null : ((await (await answer(caches))?.text()) ?? 'network');
}

test('a build is kept whole, and told byte by byte', async () => {
  const caches = createCaches();
  const { fetch, asked } = serverOf(ONE);
  const told: string[] = [];
  await fillCache(buildOf('one', ONE), { caches, fetch, scope: SCOPE }, (done, of) =>
    told.push(`${String(done)}/${String(of)}`),
  );
  expect(asked).toHaveLength(3);
  expect(told.at(-1)).toBe('20/20');
  expect(await kept(caches, '')).toBe('<p>one</p>');
  expect(await kept(caches, 'index.html?from=home#x')).toBe('<p>one</p>');
  const page = caches.all.get(cacheName(SCOPE, 'one'))?.get(SCOPE);
  // The body lies there unpacked.
  expect(page?.headers.get('content-encoding')).toBeNull();
  expect(page?.headers.get('content-type')).toBe('x');
});

test('of a next build only what is new is fetched', async () => {
  const caches = createCaches();
  await fillCache(buildOf('one', ONE), { caches, fetch: serverOf(ONE).fetch, scope: SCOPE }, silent);
  const { fetch, asked } = serverOf(TWO);
  await fillCache(buildOf('two', TWO), { caches, fetch, scope: SCOPE }, silent);
  expect(asked.sort()).toEqual([' default', 'assets/app-2.js default']);
});

test('a broken deploy is refused, and mended later without fetching twice what came', async () => {
  const caches = createCaches();
  const server = serverOf({ '': TWO[''], 'assets/elk-9.js': 'elk' });
  const fill = () => fillCache(buildOf('two', TWO), { caches, fetch: server.fetch, scope: SCOPE }, silent);
  await expect(fill()).rejects.toThrow('<assets/app-2.js> did not come as it was built');
  expect(server.asked).toContain('assets/app-2.js reload');
  server.asked.length = 0;
  server.texts['assets/app-2.js'] = TWO['assets/app-2.js'];
  await fill();
  expect(server.asked).toEqual(['assets/app-2.js default']);
});

test('a former build under the same name of a file does not pass for the new one', async () => {
  const caches = createCaches();
  const old = { ...ONE, 'assets/elk-9.js': 'elk, otherwise' };
  await fillCache(buildOf('old', old), { caches, fetch: serverOf(old).fetch, scope: SCOPE }, silent);
  await fillCache(buildOf('one', ONE), { caches, fetch: serverOf(ONE).fetch, scope: SCOPE }, silent);
  expect(await kept(caches, 'assets/elk-9.js')).toBe('elk');
});

test('a tab of a former build has its parts from the cache of that build', async () => {
  const caches = createCaches();
  await fillCache(buildOf('one', ONE), { caches, fetch: serverOf(ONE).fetch, scope: SCOPE }, silent);
  await fillCache(buildOf('two', TWO), { caches, fetch: serverOf(TWO).fetch, scope: SCOPE }, silent);
  expect(await kept(caches, 'assets/app-1.js', 'two')).toBe('app one');
  expect(await kept(caches, '', 'two')).toBe('<p>two</p>');
  expect(await kept(caches, 'assets/never.js', 'two')).toBe('network');
});

test('what is not of the app is none of our business', () => {
  const build = buildOf('one', ONE);
  expect(answerFor(get('', 'POST'), build, SCOPE)).toBeNull();
  expect(answerFor(get('sw.js'), build, SCOPE)).toBeNull();
  expect(answerFor(get('somewhere/else'), build, SCOPE)).toBeNull();
  expect(answerFor({ ...get(''), url: 'https://example.org/other/' }, build, SCOPE)).toBeNull();
});

const OTHERS = 'somebody else’s cache';

function tidyGround(
  held: readonly string[],
  { windows = held.length, isNextComing = false, isBusy = false } = {},
) {
  const caches = createCaches();
  const locks = {
    request: async (name: string, _options: unknown, work: (lock: unknown) => unknown) => {
      expect(name).toBe(cachesLock(SCOPE));
      return work(isBusy ? null : { name });
    },
    query: async () => ({ held: held.map((id) => ({ name: cacheName(SCOPE, id), mode: 'shared' })) }),
  } as unknown as LockManager;
  const ground = {
    caches,
    locks,
    scope: SCOPE,
    windows: async () => windows,
    isNextComing: () => isNextComing,
  };
  const left = async () => {
    for (const name of [OTHERS, ...['one', 'two', 'three'].map((id) => cacheName(SCOPE, id))])
      await caches.open(name);
    await tidyCaches('three', ground);
    return (await caches.keys()).map((name) => name.split(' ').at(-1));
  };
  return left();
}

test('caches that no tab was loaded from are removed, and nobody else’s', async () => {
  expect(await tidyGround(['three'])).toEqual(['cache', 'three']);
  expect(await tidyGround(['one', 'three', 'one'])).toEqual(['cache', 'one', 'three']);
});

test('nothing is removed while a tab has not said what it is of, or a build is on its way', async () => {
  const all = ['cache', 'one', 'two', 'three'];
  expect(await tidyGround(['three'], { windows: 2 })).toEqual(all);
  expect(await tidyGround(['three'], { isNextComing: true })).toEqual(all);
  expect(await tidyGround(['three'], { isBusy: true })).toEqual(all);
});

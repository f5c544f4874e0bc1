/**
 * Keeps the whole app in this browser and serves it from there. Built by `cli/shipping.ts` into `sw.js`, with the list of
 * files; it is never imported. A build serves only once every file of it is here as it was built; a next one waits until
 * somebody asks for it, or until no tab of the former is open.
 */
import { answerFor } from './answer-request.ts';
import { type Build, cachesLock, sizeOf } from './build.ts';
import { fillCache } from './fill-cache.ts';
import { tidyCaches } from './tidy-caches.ts';
import type { FromWorker, OfflineScope } from './worker-scope.ts';

/** Put in when the app is built. */
declare const BUILD: Build;

/** Named once: what is put in is put in wherever it is named. */
const build = BUILD;
const worker = self as unknown as OfflineScope;
const { scope } = worker.registration;
const { locks } = worker.navigator;
/** Bytes between two reports. */
const REPORT_EVERY = 100_000;

const tabs = async () => {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(scope));
};

worker.addEventListener('install', (event) => {
  let told = 0;
  const report = (done: number, of: number): void => {
    if (done < of && done - told < REPORT_EVERY) return;
    told = done;
    void tabs().then((all) => all.forEach((tab) => tab.postMessage({ kind: 'progress', done, of })));
  };
  const ground = {
    caches: worker.caches,
    fetch: (url: string, init: RequestInit) => worker.fetch(url, init),
    scope,
  };
  event.waitUntil(locks.request(cachesLock(scope), () => fillCache(build, ground, report)));
});

// The tab of a first visit is served at once; later builds find every tab served already.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request, build, scope);
  if (answer === null) return;
  // A cache that cannot be read is no reason to show nothing.
  const kept = answer(worker.caches).catch(() => null);
  event.respondWith(kept.then((response) => response ?? worker.fetch(event.request)));
});

worker.addEventListener('message', (event) => {
  if (event.data.kind === 'takeOver') return event.waitUntil(worker.skipWaiting());
  const serving: FromWorker = { kind: 'serving', id: build.id, bytes: sizeOf(build) };
  event.source?.postMessage(serving);
  event.waitUntil(
    tidyCaches(build.id, {
      caches: worker.caches,
      locks,
      scope,
      windows: async () => (await tabs()).length,
      isNextComing: () => worker.registration.installing !== null || worker.registration.waiting !== null,
    }),
  );
});

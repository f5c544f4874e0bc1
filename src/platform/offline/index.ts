/**
 * offline: the app kept whole in this browser, brought up to date when somebody wants it, installed, and opened with files. The
 * service worker begins in `service-worker.ts` and shares the names of caches with the page.
 *
 *   await createBrowserOffline(offer).begin((event) => …);
 */
export { createBrowserOffline } from './browser-offline.ts';

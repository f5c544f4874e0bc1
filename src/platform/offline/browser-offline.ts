import type { FileSource, OfflineEvent, OfflinePort } from '#session/ports';
import { cacheName } from './build.ts';
import { listenForLaunches } from './listen-for-launches.ts';
import type { FromWorker, ToWorker } from './worker-scope.ts';

/** The offer to install the app, as it was caught when the page began. */
interface InstallOffer {
  event: { prompt(): Promise<{ readonly outcome: string }> } | null;
  onChange: () => void;
}

/** The service worker of this page and what it needs. */
export function createBrowserOffline(offer: InstallOffer): OfflinePort {
  let registration: ServiceWorkerRegistration | null = null;
  // Written into the page when the app is built; while it is developed nothing is kept.
  const build = document.querySelector<HTMLMetaElement>('meta[name="throughline-build"]')?.content ?? '';

  async function begin(listener: (event: OfflineEvent) => void): Promise<void> {
    if (build === '' || !('serviceWorker' in navigator)) return listener({ kind: 'unavailable' });
    const { serviceWorker } = navigator;
    await untilIdle();
    try {
      serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'progress') listener({ kind: 'fetching', done: data.done, of: data.of });
        else if (data.id === build) listener({ kind: 'kept', bytes: data.bytes });
        // A page that was loaded past the cache may be of the build that is still on its way.
        else if (!registration?.installing && !registration?.waiting) listener({ kind: 'replaced' });
      });
      serviceWorker.startMessages();
      const found = await serviceWorker.register('sw.js', { updateViaCache: 'none' });
      registration = found;
      holdBuild(found.scope);
      serviceWorker.addEventListener('controllerchange', () => greet(found.active));
      found.addEventListener('updatefound', () => followNext(found, listener));
      followNext(found, listener);
      if (found.waiting !== null && found.active !== null) listener({ kind: 'waiting' });
      greet(found.active);
    } catch {
      listener({ kind: 'unavailable' });
    }
  }

  /** As long as this tab is open, the files it was loaded from are not removed. */
  function holdBuild(scope: string): void {
    void navigator.locks.request(
      cacheName(scope, build),
      { mode: 'shared' },
      () => new Promise(() => undefined),
    );
  }

  function onInstallOffer(listener: (isOffered: boolean) => void): void {
    offer.onChange = () => listener(offer.event !== null);
    offer.onChange();
  }

  return {
    begin,
    look: async () => void (await registration?.update().catch(() => undefined)),
    async takeOver() {
      const next = registration?.waiting;
      if (!next) return;
      const taken = new Promise<void>((resolve) => {
        next.addEventListener('statechange', () => {
          if (next.state === 'activated' || next.state === 'redundant') resolve();
        });
      });
      next.postMessage({ kind: 'takeOver' } satisfies ToWorker);
      await taken;
    },
    reload: () => location.reload(),
    onInstallOffer,
    async install() {
      const { event } = offer;
      // It can be used once.
      offer.event = null;
      offer.onChange();
      return (await event?.prompt())?.outcome === 'accepted';
    },
    onLaunch: (listener: (files: readonly FileSource[]) => void) => listenForLaunches(listener),
    onReturn(listener) {
      addEventListener('online', listener);
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') listener();
      });
    },
  };
}

/** What is fetched to be kept may wait until nothing else is to be done; browsers without idle time get some seconds. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 5000 });
    else setTimeout(resolve, 3000);
  });
}

function greet(worker: ServiceWorker | null): void {
  worker?.postMessage({ kind: 'hello' } satisfies ToWorker);
}

/** Tells what becomes of the build that is being fetched, if one is. */
function followNext(
  { installing, active }: ServiceWorkerRegistration,
  listener: (event: OfflineEvent) => void,
): void {
  if (installing === null) return;
  installing.addEventListener('statechange', () => {
    if (installing.state === 'activated') greet(installing);
    else if (installing.state === 'installed' && active !== null) listener({ kind: 'waiting' });
    else if (installing.state === 'redundant' && active === null) listener({ kind: 'failed' });
  });
}

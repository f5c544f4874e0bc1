/** What a tab asks of the service worker. */
export type ToWorker =
  /** A tab is there: it wants to know which build is kept. */
  | { readonly kind: 'hello' }
  /** The waiting build shall take over. */
  | { readonly kind: 'takeOver' };

/** What the service worker tells tabs. */
export type FromWorker =
  /** Bytes of the next build that are there, of how many. */
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  /** The build that serves this address, whole. */
  | { readonly kind: 'serving'; readonly id: string; readonly bytes: number };

interface Tab {
  readonly url: string;
  postMessage(message: FromWorker): void;
}

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** The part of a service worker's global scope that is used; TypeScript's own knows either workers or pages. */
export interface OfflineScope {
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'active' | 'installing' | 'waiting'>;
  readonly caches: CacheStorage;
  readonly navigator: { readonly locks: LockManager };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Tab[]>;
  };
  fetch(url: string | Request, init?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(response: Promise<Response>): void }) => void,
  ): void;
  addEventListener(
    type: 'message',
    listener: (
      event: LastingEvent & { readonly data: ToWorker; readonly source: Pick<Tab, 'postMessage'> | null },
    ) => void,
  ): void;
}

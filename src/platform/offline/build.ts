/** A file of a build. */
export interface BuildFile {
  /** Beside the page; empty: the page itself. */
  readonly path: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly hash: string;
  readonly bytes: number;
}

/** Everything the app is made of, written into the service worker when the app is built. */
export interface Build {
  readonly id: string;
  readonly files: readonly BuildFile[];
}

/** What begins the names of all our caches at an address: others may keep theirs under the same origin. */
export function cachePrefix(scope: string): string {
  return `throughline ${new URL(scope).pathname} `;
}

/** The cache of a build; every tab that was loaded from it holds a shared lock of the same name. */
export function cacheName(scope: string, id: string): string {
  return cachePrefix(scope) + id;
}

/** Held while caches are filled or removed, so that one never happens under the other. */
export function cachesLock(scope: string): string {
  return `${cachePrefix(scope)}caches`;
}

/** Bytes of the whole build. */
export function sizeOf({ files }: Build): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

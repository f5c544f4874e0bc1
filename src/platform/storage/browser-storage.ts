import type { StoragePort } from '#session/ports';
import { createStorage } from './create-storage.ts';

/** The storage of this browser: database `throughline`. */
export function createBrowserStorage(): StoragePort {
  return createStorage({
    database: { name: 'throughline' },
    texts: localTexts(),
    locks: 'locks' in navigator ? navigator.locks : null,
    channel: 'BroadcastChannel' in globalThis ? new BroadcastChannel('throughline') : null,
    quota: 'storage' in navigator ? navigator.storage : null,
    newId: () => crypto.randomUUID(),
  });
}

/** Reading `localStorage` throws where cookies are switched off. */
function localTexts(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

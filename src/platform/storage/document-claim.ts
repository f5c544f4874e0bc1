import type { Claim } from '#session/ports';

/** The part of `navigator.locks` that is needed. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * Claims a document through a Web Lock. When another tab holds it, waits in line and calls `onHeld` once it is ours.
 * Without locks every claim is held; the revision check then still refuses to overwrite.
 */
export async function claimDocument(locks: Locks | null, id: string, onHeld: () => void): Promise<Claim> {
  if (locks === null) return { held: true, release: () => undefined };
  const name = `throughline:${id}`;
  let letGo = (): void => undefined;
  const untilLetGo = (): Promise<void> => new Promise((resolve) => (letGo = resolve));
  const held = await new Promise<boolean>((resolve, reject) => {
    const request = locks.request(name, { ifAvailable: true }, async (lock) => {
      resolve(lock !== null);
      if (lock !== null) await untilLetGo();
    });
    request.catch(reject);
  });
  if (held) return { held, release: () => letGo() };

  const waiting = new AbortController();
  const later = locks.request(name, { signal: waiting.signal }, async () => {
    const released = untilLetGo();
    onHeld();
    await released;
  });
  // Aborted while waiting: the document was closed before its turn came.
  later.catch(() => undefined);
  return {
    held,
    release() {
      waiting.abort();
      letGo();
    },
  };
}

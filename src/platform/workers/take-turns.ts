import type { RunEnd, RunHandle } from '#session/ports';

/**
 * One run at a time: workers keep a single run open, so the next begins when the one before has ended. A run that is
 * cancelled while it waits never begins.
 */
export function createTurns(): (begin: () => RunHandle) => RunHandle {
  let last: Promise<unknown> = Promise.resolve();
  return (begin) => {
    let handle: RunHandle | null = null;
    let isCancelled = false;
    const end = last.then((): Promise<RunEnd> | RunEnd => {
      if (isCancelled) return { kind: 'cancelled', outcome: null };
      handle = begin();
      return handle.end;
    });
    last = end;
    return {
      end,
      cancel() {
        isCancelled = true;
        handle?.cancel();
      },
    };
  };
}

import type { RunState, StoredRun } from '#session/run';
import type { StoreApi } from 'zustand/vanilla';

/** The complete and current run of the working copy, made where there is none; null where it cannot be run. */
export async function currentRun(
  run: StoreApi<RunState>,
  onProgress: (done: number) => void,
): Promise<StoredRun | null> {
  const current = (): StoredRun | null => {
    const { run: shown, stale, status } = run.getState();
    return shown === null || stale || shown.cancelled || status !== 'done' ? null : shown;
  };
  const known = current();
  if (known !== null) return known;
  const stop = run.subscribe(({ progress }) => onProgress(progress?.done ?? 0));
  try {
    if (run.getState().status === 'running') await settled(run);
    if (current() === null) await run.getState().start();
    return current();
  } finally {
    stop();
  }
}

/** Waits for the run under way to end. */
function settled(run: StoreApi<RunState>): Promise<void> {
  return new Promise((resolve) => {
    const stop = run.subscribe(({ status }) => {
      if (status === 'running') return;
      stop();
      resolve();
    });
  });
}

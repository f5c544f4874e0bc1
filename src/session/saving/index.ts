/**
 * saving: what happened to the working copy goes to the journal on disk, and comes back from it. Never says saved
 * before the commit. Invariant: replaying the journal on its snapshot gives the working copy and its undo history.
 *
 *   autosave.record({ kind: 'undo' });
 */
export { type Autosave, createAutosave, type SaveProgress, SNAPSHOT_EVERY, WRITE_DELAY } from './autosave.ts';
export { HISTORY_LIMIT, replay, type Replayed } from './replay.ts';
export { stepsFollowing } from './unfinished-batches.ts';

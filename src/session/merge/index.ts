/**
 * merge: a copy of the open service, or another variant of it, merged into the working copy: what both come from is found, what
 * both changed is asked for, one after the other. Changes nothing before somebody says so, and nothing that undo does not take
 * back.
 *
 *   await merge.getState().openFile('claim (Li).throughline.json', whole);
 *   merge.getState().choose('nodes/check/name', 'theirs');
 *   await merge.getState().carryOut(words);
 */
export { createMerge } from './create-merge.ts';
export type { MergeState } from './merge-state.ts';

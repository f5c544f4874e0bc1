/**
 * saving: what happened to the working copy goes to the journal on disk, and comes back from it. Never says saved
 * before the commit. Invariant: replaying the journal on its snapshot gives the working copy and its undo history.
 *
 *   const { ok, problems } = await keeper.open(id);
 */
export { createKeeper, type Keeper } from './keeper.ts';
export { type ReadDocument, readDocument } from './read-document.ts';

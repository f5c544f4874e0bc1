/**
 * versions: named, immutable snapshots of the open service, and the variants they stand in. Never changes the content of
 * one after it was saved, nor anything of it once it is approved. Invariant: no working copy makes room for another before it
 * is a version.
 *
 *   await session.versions.getState().save('As is', 'before the workshop', 'Ada');
 */
export { standingOf } from './line-move.ts';
export { mergeIn } from './merge-in.ts';
export { livingVersions, readShelf } from './version-shelf.ts';
export { createVersions } from './create-versions.ts';
export type { VariantCard, VersionCard, VersionsState } from './versions-state.ts';

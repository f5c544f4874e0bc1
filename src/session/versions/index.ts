/**
 * versions: named, immutable snapshots of the open service. Never changes one after it was saved.
 *
 *   await session.versions.getState().save('As is', 'before the workshop', 'Ada');
 */
export { createVersions } from './create-versions.ts';
export type { VersionCard, VersionsState } from './versions-state.ts';

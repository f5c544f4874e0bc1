/**
 * library: all services kept in this browser. Never shows an unreadable database as an empty one.
 *
 *   await session.library.getState().createFromExample('insurance-claim');
 */
export { createLibrary } from './create-library.ts';
export type { LibrarySort, LibraryState, ServiceCard } from './library-state.ts';

/**
 * advisor: redesigns of the open service with their scores, and the best staffing at every cost, worked out beside it.
 * Never edits the service, and never shows as current what was made from something else.
 *
 *   await session.redesigns.getState().start();
 *   await session.staffing.getState().start();
 */
export { createRedesigns } from './create-redesigns.ts';
export { createStaffingSearch } from './create-staffing-search.ts';
export type { RedesignsState } from './redesigns-state.ts';
export type { StaffingSearchState } from './staffing-search-state.ts';

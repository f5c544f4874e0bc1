/**
 * advisor: redesigns of the open service with their scores, and the best staffing at every cost, worked out beside it.
 * Never edits the service, and never shows as current what was made from something else.
 *
 *   const { redesigns, staffing } = await session.advisor();
 *   await redesigns.getState().start();
 */
export { type Advisor, createAdvisor } from './create-advisor.ts';
export type { RedesignsState } from './redesigns-state.ts';
export type { StaffingSearchState } from './staffing-search-state.ts';

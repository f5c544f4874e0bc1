/**
 * advisor: what single changes to the open service would buy, redesigns of it with their scores, and the best staffing at
 * every cost, worked out beside it.
 * Never edits the service, and never shows as current what was made from something else.
 *
 *   const { ranking, redesigns, staffing } = await session.advisor();
 *   await redesigns.getState().start();
 */
export { type Advisor, createAdvisor } from './create-advisor.ts';
export type { RankingStoreState } from './ranking-store-state.ts';
export type { RedesignsState } from './redesigns-state.ts';
export type { StaffingSearchState } from './staffing-search-state.ts';

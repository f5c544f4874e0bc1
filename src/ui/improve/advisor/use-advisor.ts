import { use } from 'react';
import { useStore } from 'zustand';
import type { RankingStoreState, RedesignsState, StaffingSearchState } from '#session/advisor';
import { useSession } from '#ui/kit';

/** One slice of the ranking of single changes; suspends until the advisor is fetched. */
export function useRanking<T>(select: (state: RankingStoreState) => T): T {
  return useStore(use(useSession().advisor()).ranking, select);
}

/** One slice of the list of redesigns; suspends until the advisor is fetched. */
export function useRedesigns<T>(select: (state: RedesignsState) => T): T {
  return useStore(use(useSession().advisor()).redesigns, select);
}

/** One slice of the search for a staffing; suspends until the advisor is fetched. */
export function useStaffing<T>(select: (state: StaffingSearchState) => T): T {
  return useStore(use(useSession().advisor()).staffing, select);
}

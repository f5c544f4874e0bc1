import { use } from 'react';
import type { ComparisonState } from '#session/comparison';
import { useSession } from '#ui/kit';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';

/** The comparison of this session; suspends until it is fetched. */
export function useComparisonStore(): StoreApi<ComparisonState> {
  return use(useSession().comparison());
}

/** One slice of it. */
export function useComparison<T>(select: (state: ComparisonState) => T): T {
  return useStore(useComparisonStore(), select);
}

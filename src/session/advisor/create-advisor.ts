import type { SessionPorts } from '#session/ports';
import type { RunState } from '#session/run';
import type { WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';
import { createRanking } from './create-ranking.ts';
import { createRedesigns } from './create-redesigns.ts';
import { createStaffingSearch } from './create-staffing-search.ts';
import type { RankingStoreState } from './ranking-store-state.ts';
import type { RedesignsState } from './redesigns-state.ts';
import type { StaffingSearchState } from './staffing-search-state.ts';

/** What is worked out beside the open service. */
export interface Advisor {
  readonly ranking: StoreApi<RankingStoreState>;
  readonly redesigns: StoreApi<RedesignsState>;
  readonly staffing: StoreApi<StaffingSearchState>;
  /** Gives up whatever is under way. */
  cancel(): void;
}

/** The advisor on what lies on the desk. */
export function createAdvisor(
  ports: Pick<SessionPorts, 'evaluation' | 'environment'>,
  stores: { readonly workspace: StoreApi<WorkspaceState>; readonly run: StoreApi<RunState> },
): Advisor {
  const ranking = createRanking(ports, stores);
  const redesigns = createRedesigns(ports, stores);
  const staffing = createStaffingSearch(ports, stores);
  return {
    ranking,
    redesigns,
    staffing,
    cancel() {
      ranking.getState().cancel();
      redesigns.getState().cancel();
      staffing.getState().cancel();
    },
  };
}

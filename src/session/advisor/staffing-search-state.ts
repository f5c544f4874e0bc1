import type { FrontPoint, SearchedRole, StaffingMeasure } from '#core/analysis/staffing';
import type { Problem } from '#core/base';
import type { ScenarioId } from '#core/model';
import type { AdvisorStatus } from './redesigns-state.ts';

/** The search for the best staffing of the open service at every cost, under the chosen scenario. */
export interface StaffingSearchState {
  readonly status: AdvisorStatus;
  readonly measure: StaffingMeasure;
  /** What the front was searched by; null before the first search. */
  readonly searchedBy: StaffingMeasure | null;
  /** Cheapest first; while running it says how things stand. */
  readonly front: readonly FrontPoint[];
  readonly roles: readonly SearchedRole[];
  /** Staffings tried so far. */
  readonly tried: number;
  readonly phase: 'search' | 'race' | 'done';
  readonly scenarioId: ScenarioId | null;
  /** True as soon as the service, its limits or the chosen scenario differ from what the front was made from. */
  readonly stale: boolean;
  readonly problems: readonly Problem[];

  chooseMeasure(measure: StaffingMeasure): void;
  /** Does nothing while running. */
  start(): Promise<void>;
  /** Answers at once; the front so far stays. */
  cancel(): void;
}

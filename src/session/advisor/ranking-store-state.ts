import type { Change } from '#core/analysis';
import type { Measure, RankingTable } from '#core/analysis/whatif';
import type { Problem } from '#core/base';
import type { ScenarioId } from '#core/model';
import type { AdvisorStatus } from './redesigns-state.ts';

/** What single changes to the open service would buy, ranked under the chosen scenario. */
export interface RankingStoreState {
  readonly status: AdvisorStatus;
  /** What the table is ranked by. */
  readonly measure: Measure;
  /** What the replications were spent on; another `measure` reads the same replications. Null before the first ranking. */
  readonly rankedBy: Measure | null;
  /** Row `variant` of the table is about `candidates[variant − 1]`. */
  readonly candidates: readonly Change[];
  /** Null before anything is known. While running it says how things stand. */
  readonly table: RankingTable | null;
  /** 0…1. */
  readonly progress: number;
  readonly scenarioId: ScenarioId | null;
  /** True as soon as the service, its limits or the chosen scenario differ from what the table was made from. */
  readonly stale: boolean;
  readonly problems: readonly Problem[];
  /** How long the ranking took; null before it is done. */
  readonly milliseconds: number | null;

  /** Reads what has been simulated by another measure; the next `start` spends its effort on that one. */
  chooseMeasure(measure: Measure): void;
  /** Ranks `candidates`, by default those of `candidatesOf`, for the service as it stands. Does nothing while running. */
  start(candidates?: readonly Change[]): Promise<void>;
  /** Answers at once; what is known stays. */
  cancel(): void;
}

import type { Change } from '#core/analysis';
import type { Combination, Redesign, Score } from '#core/analysis/redesign';
import type { Problem } from '#core/base';
import type { RoleId, ScenarioId } from '#core/model';

/** Where a job of the advisor stands. `refused`: the service itself cannot be run; `failed`: a worker threw or died. */
export type AdvisorStatus = 'idle' | 'running' | 'done' | 'cancelled' | 'refused' | 'failed';

/** Several redesigns scored as one. */
export interface Together {
  readonly combination: Combination;
  readonly score: Score | null;
}

/** Redesigns of the open service, scored beside it under the chosen scenario. */
export interface RedesignsState {
  readonly status: AdvisorStatus;
  /** Redesigns taken as done: the list is about the service with them, and scores are beside that. */
  readonly ground: Combination | null;
  readonly proposals: readonly Redesign[];
  /** In the order of `proposals`; empty before anything is known. While running they say how things stand. */
  readonly scores: readonly Score[];
  /** Ids of the proposals that are ticked, in the order of ticking. */
  readonly chosen: readonly string[];
  /** The ticked ones as they were scored together last. */
  readonly together: Together | null;
  /** The role whose absence the scores put it to; null where none can spare a person. */
  readonly missing: RoleId | null;
  /** 0…1. */
  readonly progress: number;
  readonly scenarioId: ScenarioId | null;
  /** True as soon as the service, its limits or the chosen scenario differ from what the list was made from. */
  readonly stale: boolean;
  readonly problems: readonly Problem[];

  /** Proposes for the service as it stands, with nothing taken as done, and scores it all. Does nothing while running. */
  start(): Promise<void>;
  /** Answers at once; what is known stays. */
  cancel(): void;
  choose(id: string, chosen: boolean): void;
  /** Combines what is ticked and scores it as one. */
  scoreTogether(): Promise<void>;
  /** Takes what was scored together as done: proposes and scores anew on the service that it leaves. */
  goOn(): Promise<void>;
  /** A proposal of the list as changes of the open service, behind those that are taken as done. */
  changesOf(proposal: Redesign): Promise<readonly Change[]>;
}

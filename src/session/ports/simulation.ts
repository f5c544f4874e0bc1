import type { CaseDiary } from '#core/analysis/walk';
import type { Problem } from '#core/base';
import type { JourneyPlace, JourneyRecord } from '#core/journey/experience';
import type { NodeId, ProcessId, ScenarioId, Service } from '#core/model';
import type { PlaybackTrace, RunOutcome } from '#core/simulation';

/** How far a run has come. `partial` is the outcome over the completed prefix of replications, for display while running. */
export interface RunProgress {
  /** 0…1 over all replications. */
  readonly done: number;
  readonly replicationsDone: number;
  readonly replications: number;
  readonly partial: RunOutcome | null;
}

export type RunEnd =
  | { readonly kind: 'done'; readonly outcome: RunOutcome; readonly milliseconds: number }
  /** Cancelled; with what the completed replications gave, if any. */
  | { readonly kind: 'cancelled'; readonly outcome: RunOutcome | null }
  /** The document cannot be run; every reason is a problem with its place. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** A worker threw, hung or died. */
  | { readonly kind: 'crashed'; readonly message: string };

export interface RunHandle {
  readonly end: Promise<RunEnd>;
  /** Answers within 100 ms; `end` settles with `cancelled`. */
  cancel(): void;
}

/** Simulation off the main thread. */
export interface SimulationPort {
  /** Starts the workers before the first run needs them. */
  warmUp(): void;
  /** Name and version of the engine; part of every run's key. */
  engine(): Promise<string>;
  run(service: Service, scenarioId: ScenarioId, onProgress: (progress: RunProgress) => void): RunHandle;
  /** Records the first cases of one replication, driven through the XState actors, for play-back. */
  record(
    service: Service,
    scenarioId: ScenarioId,
    processId: ProcessId,
    limits: { readonly cases: number; readonly focus?: NodeId },
  ): Promise<
    | { readonly ok: true; readonly trace: PlaybackTrace }
    | { readonly ok: false; readonly problems: readonly Problem[] }
  >;
  /**
   * What the cases of a process went through, among the first `most` measured cases of all processes; as many replications as it takes
   * and the scenario has.
   */
  keepDiaries(
    service: Service,
    scenarioId: ScenarioId,
    processId: ProcessId,
    most: number,
  ): Promise<
    | { readonly ok: true; readonly diaries: readonly CaseDiary[] }
    | { readonly ok: false; readonly problems: readonly Problem[] }
  >;
  /** What the customers of one replication (from 0) went through at places of a journey map. */
  recordJourney(
    service: Service,
    scenarioId: ScenarioId,
    places: readonly JourneyPlace[],
    replication: number,
  ): Promise<
    | { readonly ok: true; readonly record: JourneyRecord }
    | { readonly ok: false; readonly problems: readonly Problem[] }
  >;
}

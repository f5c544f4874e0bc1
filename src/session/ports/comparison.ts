import type { Problem } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import type { BehaviourDifference } from '#core/versions/behaviour';
import type { compareJourneys, JourneyPrediction } from '#core/versions/journeys';
import type { Corrections, Matching } from '#core/versions/matching';
import type { NumberDifference } from '#core/versions/numbers';
import type { StructureComparison } from '#core/versions/structure';

/** All that two services differ in without being run. */
export interface ComparedServices {
  readonly matching: Matching;
  readonly structure: StructureComparison;
  readonly behaviour: readonly BehaviourDifference[];
  readonly journeys: ReturnType<typeof compareJourneys>;
}

/** What two services differ in when the same cases meet them. */
export interface ComparedNumbers {
  /** Null: one of them cannot be run, for `problems`; `values.version` says which, `A` or `B`. */
  readonly numbers: readonly NumberDifference[] | null;
  readonly problems: readonly Problem[];
}

/** A service that is held against the first, with what was said about pairs of the two. */
export interface OtherService {
  readonly service: Service;
  readonly corrections: Corrections;
}

/** What several services differ in from the first when the same cases meet them all. */
export interface ComparedRuns {
  /** How often each was run; 0 where none was. */
  readonly replications: number;
  /** In the order in which they were given. */
  readonly others: readonly ComparedNumbers[];
}

/** What customers would feel along the journeys of two services. */
export interface PredictedJourneys {
  /** Null: one of the two cannot be run, for `problems`; `values.version` says which, `A` or `B`. */
  readonly journeys: readonly JourneyPrediction[] | null;
  readonly problems: readonly Problem[];
}

/** Comparing services off the main thread. Rejects with a `Failure`; `cancelled` after `stop`. */
export interface ComparisonPort {
  compare(a: Service, b: Service, corrections: Corrections): Promise<ComparedServices>;
  /** Runs all under one scenario of the first. `onProgress` hears 0 … 1. */
  compareNumbers(
    a: Service,
    others: readonly OtherService[],
    scenarioId: ScenarioId,
    onProgress: (done: number) => void,
  ): Promise<ComparedRuns>;
  /** Simulates the customers of both under one scenario of the first. `onProgress` hears 0 … 1. */
  predictJourneys(
    a: Service,
    other: OtherService,
    scenarioId: ScenarioId,
    onProgress: (done: number) => void,
  ): Promise<PredictedJourneys>;
  /** Gives up everything under way at once. */
  stop(): void;
}

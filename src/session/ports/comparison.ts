import type { Problem } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import type { BehaviourDifference } from '#core/versions/behaviour';
import type { compareJourneys } from '#core/versions/journeys';
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

/** Comparing two services off the main thread. Rejects with a `Failure`; `cancelled` after `stop`. */
export interface ComparisonPort {
  compare(a: Service, b: Service, corrections: Corrections): Promise<ComparedServices>;
  /** Runs both under one scenario of the first. `onProgress` hears 0 … 1. */
  compareNumbers(
    a: Service,
    b: Service,
    corrections: Corrections,
    scenarioId: ScenarioId,
    onProgress: (done: number) => void,
  ): Promise<ComparedNumbers>;
  /** Gives up everything under way at once. */
  stop(): void;
}

import type { Evaluation } from '#core/analysis/whatif';
import type { Edit } from '#core/editing';
import type { ScenarioId, Service } from '#core/model';

/** Variants of one service under one scenario, evaluated off the main thread. */
export interface EvaluationHandle {
  /**
   * Runs replications (numbered from 0; small batches keep all workers busy) of the service with `edits` carried out; none
   * is the base. Every variant meets the same cases in the same replication. Queued until a worker is free, in the order
   * of asking, so everything can be asked for at once. A variant that cannot be run is an answer with its problems.
   * Rejects with a `Failure`: `worker`, `timeout`, or `cancelled` after `close`.
   */
  evaluate(edits: readonly Edit[], replications: readonly number[]): Promise<Evaluation>;
  /** Gives up everything under way at once. */
  close(): void;
}

/** Evaluation of variants beside runs: what the ranking, the sliders and the search for a staffing ask for. */
export interface EvaluationPort {
  /** `seed` instead of the scenario's. Nothing is sent to a worker before the first `evaluate`. */
  open(service: Service, scenarioId: ScenarioId, seed?: number): EvaluationHandle;
}

import type { Evaluation } from '#core/analysis/whatif';
import type { Edit } from '#core/editing';
import type { ScenarioId, Service } from '#core/model';

/** A service and one of its scenarios, kept under a number so that variants of it can be evaluated. */
export interface OpenedVariants {
  readonly number: number;
  readonly service: Service;
  readonly scenarioId: ScenarioId;
  readonly seed: number | undefined;
}

/** What an evaluation worker does. */
export type EvaluationTasks = {
  readonly open: { readonly input: OpenedVariants; readonly output: null };
  readonly close: { readonly input: { readonly number: number }; readonly output: null };
  /** Replications of a variant; the progress says only that the worker is alive. */
  readonly evaluate: {
    readonly input: {
      readonly number: number;
      readonly edits: readonly Edit[];
      readonly replications: readonly number[];
    };
    readonly output: Evaluation;
    readonly progress: null;
  };
};

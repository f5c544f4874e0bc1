import type { Problem } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import { type CompiledRun, replicateAtOnce, type RunOverrides } from '#core/simulation';
import { type BehaviourDifference, compareBehaviour } from '#core/versions/behaviour';
import { type Corrections, type Matching, matchServices } from '#core/versions/matching';
import { compareNumbers, compileBoth, figuresOf, type NumberDifference } from '#core/versions/numbers';
import { compareStructure, type StructureComparison } from '#core/versions/structure';

/** All that two services were compared in. */
export interface Comparison {
  readonly matching: Matching;
  readonly structure: StructureComparison;
  readonly behaviour: readonly BehaviourDifference[];
  /** Null: not asked for, or one of the two cannot be run. */
  readonly numbers: readonly NumberDifference[] | null;
  /** What is to be known of the runs, or why there are none; `values.version` says of which, `A` or `B`. */
  readonly problems: readonly Problem[];
}

/** Compares two services, one replication after the other. `scenario` is one of the first; null: without numbers. */
export function runComparison(
  a: Service,
  b: Service,
  corrections: Corrections,
  scenario: ScenarioId | null,
  overrides: RunOverrides,
): Comparison {
  const matching = matchServices(a, b, corrections);
  const both = scenario === null ? null : compileBoth(a, b, matching, scenario, overrides);
  const figures = (run: CompiledRun, count: number) =>
    Array.from({ length: count }, (_, index) => figuresOf(run, replicateAtOnce(run, index)));
  return {
    matching,
    structure: compareStructure(a, b, matching),
    behaviour: compareBehaviour(a, b, matching),
    numbers: both?.ok
      ? compareNumbers(
          figures(both.value.a, both.value.replications),
          figures(both.value.b, both.value.replications),
        )
      : null,
    problems: both?.problems ?? [],
  };
}

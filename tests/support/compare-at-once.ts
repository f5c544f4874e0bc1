import type { ScenarioId, Service } from '#core/model';
import { replicateAtOnce, type RunOverrides } from '#core/simulation';
import { matchServices } from '#core/versions/matching';
import { compareNumbers, compileBoth, figuresOf, type NumberDifference } from '#core/versions/numbers';

/** The numbers of two services under the first scenario of the first, one replication after the other. */
export function comparedAtOnce(
  a: Service,
  b: Service,
  overrides: RunOverrides = {},
): readonly NumberDifference[] {
  const [scenario] = Object.keys(a.scenarios) as ScenarioId[];
  const both = compileBoth(a, b, matchServices(a, b), scenario!, overrides);
  if (!both.ok) throw new Error(JSON.stringify(both.problems));
  const [before, after] = [both.value.a, both.value.b].map((run) =>
    Array.from({ length: both.value.replications }, (_, index) =>
      figuresOf(run, replicateAtOnce(run, index)),
    ),
  );
  return compareNumbers(before!, after!);
}

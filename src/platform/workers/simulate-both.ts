import type { ScenarioId, Service } from '#core/model';
import { type CompiledRun, replicateAtOnce } from '#core/simulation';
import { type Corrections, matchServices } from '#core/versions/matching';
import { compareNumbers, compileBoth, figuresOf } from '#core/versions/numbers';
import type { ComparedNumbers } from '#session/ports';

/** Runs both services on the same cases, replication by replication, and compares; `report` hears the share that is done. */
export function simulateBoth(
  a: Service,
  b: Service,
  corrections: Corrections,
  scenarioId: ScenarioId,
  report: (done: number) => void,
): ComparedNumbers {
  const both = compileBoth(a, b, matchServices(a, b, corrections), scenarioId);
  if (!both.ok) return { numbers: null, problems: both.problems };
  const { replications } = both.value;
  const figures = (run: CompiledRun, before: number) =>
    Array.from({ length: replications }, (_, index) => {
      const made = figuresOf(run, replicateAtOnce(run, index));
      report((before + index + 1) / (2 * replications));
      return made;
    });
  return {
    numbers: compareNumbers(figures(both.value.a, 0), figures(both.value.b, replications)),
    problems: both.problems,
  };
}

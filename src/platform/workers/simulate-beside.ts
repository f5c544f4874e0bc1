import type { ScenarioId, Service } from '#core/model';
import { type CompiledRun, replicateAtOnce } from '#core/simulation';
import { matchServices } from '#core/versions/matching';
import { compareSeveral, compileBoth, figuresOf } from '#core/versions/numbers';
import type { ComparedRuns, OtherService } from '#session/ports';

/**
 * Runs the first and every other that can be run on the same cases, replication by replication, and compares; `report` hears the share
 * that is done.
 */
export function simulateBeside(
  a: Service,
  others: readonly OtherService[],
  scenarioId: ScenarioId,
  report: (done: number) => void,
): ComparedRuns {
  const compiled = others.map(({ service, corrections }) =>
    compileBoth(a, service, matchServices(a, service, corrections), scenarioId),
  );
  const able = compiled.flatMap((both) => (both.ok ? [both.value] : []));
  const [first] = able;
  const replications = first?.replications ?? 0;
  let done = 0;
  const figures = (run: CompiledRun) =>
    Array.from({ length: replications }, (_, index) => {
      const made = figuresOf(run, replicateAtOnce(run, index));
      done += 1;
      report(done / ((able.length + 1) * replications));
      return made;
    });
  // What the first is compiled to does not depend on what it is held against.
  const told =
    first === undefined
      ? []
      : compareSeveral(
          figures(first.a),
          able.map(({ b }) => figures(b)),
        );
  return {
    replications,
    others: compiled.map((both) => ({
      numbers: both.ok ? (told[able.indexOf(both.value)] ?? null) : null,
      problems: both.problems,
    })),
  };
}

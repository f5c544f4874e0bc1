import { failure, type Problem, type Result } from '#core/base';
import { applyEdits, countingIds, type Edit } from '#core/editing';
import type { ScenarioId, Service } from '#core/model';
import { type CompiledRun, compileRun, replicate, type ReplicationSummary } from '#core/simulation';
import type { Measured } from './measure.ts';
import { measureReplication } from './measure-replication.ts';

/** What one variant gave: a measurement for each replication asked for, in that order, or why it cannot be run. */
export type Evaluation =
  | { readonly ok: true; readonly measured: readonly Measured[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The service with `edits` carried out, made ready to run. Seed and random streams are those of the service, so every
 * variant of it meets the same cases (common random numbers). Fails with the problems of the edit that is refused, or of
 * `compileRun`; `seed` overrides the scenario's.
 */
export function compileVariant(
  service: Service,
  scenarioId: ScenarioId,
  edits: readonly Edit[],
  seed?: number,
): Result<CompiledRun> {
  const { service: changed, problems } = applyEdits(service, edits, countingIds());
  if (problems.some(({ severity }) => severity === 'error')) return failure(...problems);
  return compileRun(changed, scenarioId, seed === undefined ? {} : { seed });
}

/** Everything a worker needs to evaluate variants of one scenario, compiling each of them once. */
export interface Evaluator {
  /**
   * Runs the given replications of a variant, one after the other. Never throws on a variant that cannot be run. Calls
   * `pulse` every few milliseconds, as a sign of life.
   */
  evaluate(edits: readonly Edit[], replications: readonly number[], pulse?: () => void): Evaluation;
}

/** Compiled variants that are kept; the one longest unused goes first. */
const KEPT = 64;

/** An evaluator for a scenario as it stands; variants are told apart by the content of their edits. */
export function createEvaluator(service: Service, scenarioId: ScenarioId, seed?: number): Evaluator {
  const compiled = new Map<string, Result<CompiledRun>>();

  function runOf(edits: readonly Edit[]): Result<CompiledRun> {
    const key = JSON.stringify(edits);
    const run = compiled.get(key) ?? compileVariant(service, scenarioId, edits, seed);
    compiled.delete(key);
    compiled.set(key, run);
    const [oldest] = compiled.keys();
    if (compiled.size > KEPT && oldest !== undefined) compiled.delete(oldest);
    return run;
  }

  return {
    evaluate(edits, replications, pulse) {
      const run = runOf(edits);
      if (!run.ok) return { ok: false, problems: run.problems };
      const measured = replications.map((index) =>
        measureReplication(run.value, replicateWithPulse(run.value, index, pulse)),
      );
      return { ok: true, measured };
    },
  };
}

function replicateWithPulse(run: CompiledRun, index: number, pulse?: () => void): ReplicationSummary {
  const generator = replicate(run, index);
  for (;;) {
    const step = generator.next();
    pulse?.();
    if (step.done === true) return step.value;
  }
}

import { type Result, success } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import { combine } from './combine.ts';
import { compileRun, type RunOverrides } from './compile-run.ts';
import type { CompiledRun } from './compiled-run.ts';
import type { RunOutcome } from './outcome.ts';
import { replicate } from './replicate.ts';
import type { ReplicationSummary } from './replication-summary.ts';

/** Runs a scenario to its end in this thread. Refused with every reason when it cannot be run. */
export function simulate(
  service: Service,
  scenarioId: ScenarioId,
  overrides: RunOverrides = {},
): Result<RunOutcome> {
  const compiled = compileRun(service, scenarioId, overrides);
  if (!compiled.ok) return compiled;
  const run = compiled.value;
  const summaries = Array.from({ length: run.replications }, (_, index) => replicateAtOnce(run, index));
  return success(combine(run, summaries), compiled.problems);
}

/** One replication without pauses. */
export function replicateAtOnce(run: CompiledRun, index: number): ReplicationSummary {
  const generator = replicate(run, index);
  for (;;) {
    const step = generator.next();
    if (step.done === true) return step.value;
  }
}

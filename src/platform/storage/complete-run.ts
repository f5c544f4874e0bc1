import type { Estimate, RunOutcome, WaitCauses } from '#core/simulation';
import type { KeptRun } from '#session/ports';

const NOTHING: Estimate = { value: 0, ci95: null };

/**
 * A kept run as today's app reads it. Engine 0.1.0 knew steps of one role and two causes of waiting: what it could not know
 * of was not there. Runs are not made again, since a version keeps the numbers it was saved with.
 */
export function completeRun(run: KeptRun): KeptRun {
  const { outcome } = run;
  if (outcome.engine !== 'throughline 0.1.0') return run;
  const completed: RunOutcome = {
    ...outcome,
    steps: outcome.steps.map((step) => ({
      ...step,
      roleIds: step.roleId === null ? [] : [step.roleId],
      causes: completeCauses(step.causes),
    })),
    roles: outcome.roles.map((role) => ({ ...role, causes: completeCauses(role.causes) })),
  };
  return { ...run, outcome: completed };
}

function completeCauses(causes: Partial<WaitCauses<Estimate>>): WaitCauses<Estimate> {
  return { contention: NOTHING, unavailable: NOTHING, priority: NOTHING, batching: NOTHING, ...causes };
}

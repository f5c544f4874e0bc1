import type { NodeId, Service } from '#core/model';
import type { RunOutcome, StepOutcome } from '#core/simulation';
import type { Finding } from './change.ts';
import { staffRemedies } from './changes/staff-remedies.ts';
import { finding } from './finding.ts';
import { thresholdOf } from './thresholds.ts';
import { causeEvidence, hasWorthwhileWaiting, intervalEvidence } from './wait-evidence.ts';

/**
 * The roles that cases wait for most, from the share `roleBottleneck` of all waiting on (usual: a quarter), largest share of all waiting first, ties by id. Silent where waiting is a small
 * part of the cycle time. `at`: the role, then its steps, longest total wait first.
 * Values: role, wait (mean minutes per wait), halfWidth and interval, share, cause, offShift, overtaken, batch, step.
 */
export function findRoleBottlenecks(service: Service, outcome: RunOutcome): readonly Finding[] {
  if (!hasWorthwhileWaiting(service, outcome)) return [];
  return outcome.roles
    .map((role) => ({ role, share: role.shareOfWaiting.value ?? 0 }))
    .filter(({ share }) => share >= thresholdOf(service, 'roleBottleneck'))
    .toSorted((a, b) => b.share - a.share || (a.role.id < b.role.id ? -1 : 1))
    .map(({ role, share }) => {
      const steps = stepsOf(outcome, role.id);
      const wait = role.waiting.mean;
      const why = causeEvidence(service, role.causes, contentionOver(steps));
      return finding(
        service,
        'roleBottleneck',
        'warning',
        [role.id, ...steps.map((step) => step.id)],
        { role: role.name, wait: wait.value ?? 0, share, ...intervalEvidence(wait), ...why },
        staffRemedies(service, role.id, Number(why['offShift'])),
      );
    });
}

/** The visited steps that a role takes part in, longest total wait first. */
function stepsOf(outcome: RunOutcome, roleId: string): readonly StepOutcome[] {
  const total = (step: StepOutcome) => step.count * (step.waiting.mean.value ?? 0);
  return outcome.steps
    .filter((step) => step.roleIds.some((id) => id === roleId) && step.count > 0)
    .toSorted((a, b) => total(b) - total(a) || (a.id < b.id ? -1 : 1));
}

/** What kept the staff busy, summed over all visits of the given steps, largest first. */
function contentionOver(
  steps: readonly StepOutcome[],
): readonly { readonly id: NodeId; readonly minutes: number }[] {
  const total = new Map<NodeId, number>();
  for (const step of steps) {
    for (const { id, minutes } of step.contentionWith)
      total.set(id, (total.get(id) ?? 0) + minutes * step.count);
  }
  return [...total]
    .map(([id, minutes]) => ({ id, minutes }))
    .toSorted((a, b) => b.minutes - a.minutes || (a.id < b.id ? -1 : 1));
}

import { expandedName, type Service } from '#core/model';
import type { RunOutcome, StepOutcome } from '#core/simulation';
import type { Finding } from './change.ts';
import { finding } from './finding.ts';
import { thresholdOf } from './thresholds.ts';
import { causeEvidence, hasWorthwhileWaiting, intervalEvidence } from './wait-evidence.ts';

/**
 * The steps before which cases wait most, from the share `stepBottleneck` of all waiting on (usual: a quarter), largest share of all waiting first, ties by id. Silent where waiting is a
 * small part of the cycle time, and where the step is all the work of its role (the role's finding says it). Values: name, wait (mean minutes per visit), halfWidth and interval, share, cause,
 * offShift, overtaken, batch, step (the work that keeps the staff busy).
 */
export function findStepBottlenecks(service: Service, outcome: RunOutcome): readonly Finding[] {
  if (!hasWorthwhileWaiting(service, outcome)) return [];
  return outcome.steps
    .map((step) => ({ step, share: step.shareOfWaiting.value ?? 0 }))
    .filter(
      ({ step, share }) =>
        share >= thresholdOf(service, 'stepBottleneck') && !isAloneInItsRole(outcome, step),
    )
    .toSorted((a, b) => b.share - a.share || (a.step.id < b.step.id ? -1 : 1))
    .map(({ step, share }) =>
      finding(service, 'stepBottleneck', 'warning', [step.id], {
        name: expandedName(service, step.id),
        wait: step.waiting.mean.value ?? 0,
        share,
        ...intervalEvidence(step.waiting.mean),
        ...causeEvidence(service, step.causes, step.contentionWith),
      }),
    );
}

function isAloneInItsRole(outcome: RunOutcome, step: StepOutcome): boolean {
  return (
    step.roleIds.length === 1 &&
    !outcome.steps.some(
      (other) => other.id !== step.id && other.roleIds.some((id) => id === step.roleId) && other.count > 0,
    )
  );
}

import { type Problem, problem, type Share } from '#core/base';
import { expandedName, type Service } from '#core/model';
import type { RunOutcome, StepOutcome } from '#core/simulation';
import { causeEvidence, hasWorthwhileWaiting, intervalEvidence } from './wait-evidence.ts';

/** A step is named a bottleneck from this share of all waiting on. */
export const STEP_BOTTLENECK_SHARE: Share = 0.25;

/**
 * The steps before which cases wait most, largest share of all waiting first, ties by id. Silent where waiting is a
 * small part of the cycle time, and where the step is all the work of its role (the role's finding says it). Values: name, wait (mean minutes per visit), halfWidth and interval, share, cause,
 * offShift, overtaken, batch, step (the work that keeps the staff busy).
 */
export function findStepBottlenecks(service: Service, outcome: RunOutcome): readonly Problem[] {
  if (!hasWorthwhileWaiting(outcome)) return [];
  return outcome.steps
    .map((step) => ({ step, share: step.shareOfWaiting.value ?? 0 }))
    .filter(({ step, share }) => share >= STEP_BOTTLENECK_SHARE && !isAloneInItsRole(outcome, step))
    .toSorted((a, b) => b.share - a.share || (a.step.id < b.step.id ? -1 : 1))
    .map(({ step, share }) =>
      problem('stepBottleneck', 'warning', [step.id], {
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

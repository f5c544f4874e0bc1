import { expandedName, type NodeOf, type Service } from '#core/model';
import { sum } from '#core/random';
import type { RunOutcome } from '#core/simulation';
import type { Change, Finding } from '../change.ts';
import { finding } from '../finding.ts';
import { stepCost, stepOutcome } from '../step-cost.ts';
import { thresholdOf } from '../thresholds.ts';
import { adjacentSteps } from './adjacent-steps.ts';
import { areSeparate, staffOf } from './staff-of.ts';

/**
 * Two steps of the same people follow each other with nothing between, and a case queues a second time: the same person
 * could go on at once. Told from a run where the wait before the second, per case, is `mergeable` of the mean cycle time or
 * more (usual 1 %). Silent where the wait serves a purpose: the second step collects a batch, has a priority of its own or
 * a customer who may give up, or has to be done by another person (`separateFrom`).
 * `at`: both steps. Values: name (second), other (first), and the second's step cost with saves (minutes of waiting per case).
 */
export function findMergeable(service: Service, outcome: RunOutcome | null): readonly Finding[] {
  const cycle = outcome?.kpis.cycleTime.mean.value ?? 0;
  if (outcome === null || cycle <= 0) return [];
  return adjacentSteps(service).flatMap(([first, second]) => {
    if (staffOf(service, first) === '' || staffOf(service, first) !== staffOf(service, second)) return [];
    if (areSeparate(first, second) || waitsOnPurpose(first, second)) return [];
    const step = stepOutcome(outcome, second.id);
    const saves = (step?.waiting.mean.value ?? 0) * (step?.visitsPerCase.value ?? 0);
    if (step === undefined || saves < thresholdOf(service, 'mergeable') * cycle || saves === 0) return [];
    const values = {
      ...stepCost(service, outcome, second.id),
      name: expandedName(service, second.id),
      other: expandedName(service, first.id),
      saves,
      share: saves / cycle,
    };
    const merge: Change = {
      id: `mergeSteps ${first.id} ${second.id}`,
      code: 'mergeSteps',
      at: [first.id, second.id],
      values: { first: values.other, second: values.name },
      edits: [
        {
          command: 'mergeTasks',
          args: { ids: [first.id, second.id], duration: sum([first.duration, second.duration]) },
        },
      ],
    };
    const isKept = first.mustKeep || second.mustKeep;
    return [finding(service, 'mergeable', 'warning', [first.id, second.id], values, isKept ? [] : [merge])];
  });
}

function waitsOnPurpose(first: NodeOf<'task'>, second: NodeOf<'task'>): boolean {
  return (
    first.batching !== null ||
    second.batching !== null ||
    second.patience !== null ||
    second.priority !== first.priority
  );
}

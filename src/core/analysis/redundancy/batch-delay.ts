import { expandedName, type NodeOf, type Service } from '#core/model';
import type { RunOutcome, StepOutcome } from '#core/simulation';
import type { Change, Finding } from '../change.ts';
import { finding } from '../finding.ts';
import { stepOutcome } from '../step-cost.ts';
import { thresholdOf } from '../thresholds.ts';
import { intervalEvidence } from '../wait-evidence.ts';
import { staffOf, tasksOf } from './staff-of.ts';

const DAY = 1440;

/**
 * Work that is collected, or done at fixed hours, and a case waits longer for that than the work it saves: from `batchDelay`
 * times as long on (usual: once). One execution serves the whole batch, so each case is spared (1 − 1 ÷ cases in a batch)
 * of it. Silent where the wait is less than `waitWorthTelling` of the cycle time, and where an execution costs something
 * besides working time: then more than minutes is saved. `at`: the step.
 * Values: name, by (`size` or `times`), together (mean cases done at once), wait (mean minutes for the batch, per visit) with
 * halfWidth and interval, share (of the mean cycle time), saved (minutes of work per visit), gain (`some`, or `none` where
 * nobody works on it).
 */
export function findBatchDelays(service: Service, outcome: RunOutcome): readonly Finding[] {
  const cycle = outcome.kpis.cycleTime.mean.value ?? 0;
  return tasksOf(service).flatMap((task) => {
    const step = stepOutcome(outcome, task.id);
    if (step === undefined || task.batching === null || task.cost > 0 || cycle <= 0) return [];
    const collecting = step.causes.batching;
    const wait = collecting.value ?? 0;
    const share = (wait * (step.visitsPerCase.value ?? 0)) / cycle;
    const together = casesTogether(task.batching, step, outcome);
    const isStaffed = staffOf(service, task) !== '';
    const saved = isStaffed ? (step.processing.mean.value ?? 0) * (1 - 1 / together) : 0;
    if (wait === 0 || share < thresholdOf(service, 'waitWorthTelling')) return [];
    if (wait < thresholdOf(service, 'batchDelay') * saved) return [];
    const values = {
      name: expandedName(service, task.id),
      by: task.batching.by,
      together,
      wait,
      share,
      saved,
      gain: isStaffed ? 'some' : 'none',
      ...intervalEvidence(collecting),
    };
    const remedies = [oneByOne(service, task), sooner(service, task)];
    return [finding(service, 'batchDelay', 'warning', [task.id], values, remedies)];
  });
}

/** Mean number of cases that are done together, by how many come per minute; at fixed hours whoever has come since the last. */
function casesTogether(
  batching: NonNullable<NodeOf<'task'>['batching']>,
  step: StepOutcome,
  outcome: RunOutcome,
): number {
  const time = outcome.window * outcome.replications;
  const rate = time > 0 ? step.count / time : 0;
  if (batching.by === 'times') return Math.max(1, (rate * DAY) / Math.max(1, batching.times.length));
  const { size, maximumWait } = batching;
  return maximumWait === null ? size : Math.min(size, 1 + rate * maximumWait);
}

function oneByOne(service: Service, task: NodeOf<'task'>): Change {
  return {
    id: `noBatches ${task.id}`,
    code: 'noBatches',
    at: [task.id],
    values: { name: expandedName(service, task.id) },
    edits: [{ command: 'setTask', args: { ids: [task.id], change: { batching: null } } }],
  };
}

/** Batches half as large, or another time between every two of a day. Null where that would be no batch any more. */
function sooner(service: Service, task: NodeOf<'task'>): Change | null {
  const { batching } = task;
  if (batching === null) return null;
  const [from, to] =
    batching.by === 'size' ? [batching.size, Math.ceil(batching.size / 2)] : timesOf(batching.times);
  if (to === from || (batching.by === 'size' && to < 2)) return null;
  const next =
    batching.by === 'size'
      ? { ...batching, size: to }
      : { ...batching, times: withTimesBetween(batching.times) };
  return {
    id: `smallerBatches ${task.id}`,
    code: batching.by === 'size' ? 'smallerBatches' : 'oftenerBatches',
    at: [task.id],
    values: { name: expandedName(service, task.id), from, to },
    edits: [{ command: 'setTask', args: { ids: [task.id], change: { batching: next } } }],
  };
}

function timesOf(times: readonly number[]): readonly [from: number, to: number] {
  return [times.length, withTimesBetween(times).length];
}

function withTimesBetween(times: readonly number[]): readonly number[] {
  return times.flatMap((time, index) => {
    const next = times[index + 1];
    return next === undefined ? [time] : [time, Math.round((time + next) / 2)];
  });
}

import { expandedName, type NodeOf, type Service, type WasteKind } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Finding } from '../change.ts';
import { finding } from '../finding.ts';
import { stepOutcome, timePerVisit } from '../step-cost.ts';
import { thresholdOf } from '../thresholds.ts';
import { removeStep } from './removing.ts';
import { staffOf, tasksOf } from './staff-of.ts';

/** So much of the work has to be classed before an efficiency means anything. */
const CLASSED = 0.8;

/**
 * How little of the lead time earns something. Process cycle efficiency = value-adding work ÷ mean cycle time (George, Lean
 * Six Sigma for Service, 2003; about 10 % is typical of services). Told below `cycleEfficiency` (usual 10 %), or where the
 * steps classed as waste take `nonValueAdding` of the cycle time or more (usual 5 %). Silent while less than 80 % of the
 * work is classed. `at`: the steps classed as waste, most expensive first, then the value-adding ones.
 * Values: efficiency, work (value-adding minutes per case), lead (mean cycle time), kind (of the largest waste, `none`
 * without waste), waste (minutes per case of that kind, waiting included), share (of all waste in the cycle time), name (of the largest).
 */
export function findNonValueAdding(service: Service, outcome: RunOutcome | null): readonly Finding[] {
  const lead = outcome?.kpis.cycleTime.mean.value ?? 0;
  if (outcome === null || lead <= 0) return [];
  const tasks = tasksOf(service).filter((task) => stepOutcome(outcome, task.id) !== undefined);
  const work = (some: readonly NodeOf<'task'>[]) =>
    some.reduce((sum, task) => sum + perCase(outcome, task).work, 0);
  const valueAdding = tasks.filter((task) => task.valueClass === 'valueAdding');
  const classed = work(tasks.filter((task) => task.valueClass !== null || staffOf(service, task) === ''));
  if (valueAdding.length === 0 || classed < CLASSED * work(tasks)) return [];
  const time = (task: NodeOf<'task'>) => perCase(outcome, task).time;
  const waste = tasks.filter((task) => task.valueClass === 'waste').toSorted((a, b) => time(b) - time(a));
  const efficiency = work(valueAdding) / lead;
  const share = waste.reduce((sum, task) => sum + time(task), 0) / lead;
  const isWasteful = share > 0 && share >= thresholdOf(service, 'nonValueAdding');
  if (efficiency >= thresholdOf(service, 'cycleEfficiency') && !isWasteful) return [];
  const largest = isWasteful ? largestKind(waste, time) : null;
  const values = {
    efficiency,
    work: work(valueAdding),
    lead,
    kind: largest?.kind ?? 'none',
    waste: largest?.minutes ?? 0,
    share,
    name: isWasteful && waste[0] !== undefined ? expandedName(service, waste[0].id) : '',
  };
  const at = [...(isWasteful ? waste : []), ...valueAdding].map((task) => task.id);
  const remedies = isWasteful ? waste.map((task) => removeStep(service, task.id)) : [];
  return [finding(service, 'nonValueAdding', isWasteful ? 'warning' : 'note', at, values, remedies)];
}

/** The kind of waste that takes most time, ties by name; steps of no kind count as over-processing. */
function largestKind(
  waste: readonly NodeOf<'task'>[],
  time: (task: NodeOf<'task'>) => number,
): { readonly kind: WasteKind; readonly minutes: number } | null {
  const kinds = new Map<WasteKind, number>();
  for (const task of waste) {
    const kind = task.waste ?? 'overProcessing';
    kinds.set(kind, (kinds.get(kind) ?? 0) + time(task));
  }
  const sorted = [...kinds].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted[0] === undefined ? null : { kind: sorted[0][0], minutes: sorted[0][1] };
}

/** Minutes per case in a step: from being ready to being done, and of work alone. */
function perCase(
  outcome: RunOutcome,
  task: NodeOf<'task'>,
): { readonly time: number; readonly work: number } {
  const step = stepOutcome(outcome, task.id);
  if (step === undefined) return { time: 0, work: 0 };
  const visits = step.visitsPerCase.value ?? 0;
  return { time: timePerVisit(step) * visits, work: (step.processing.mean.value ?? 0) * visits };
}

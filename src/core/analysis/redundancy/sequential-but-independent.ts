import { expandedName, type Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Change, Finding } from '../change.ts';
import { finding } from '../finding.ts';
import { moments } from '#core/random';
import { stepOutcome, timePerVisit } from '../step-cost.ts';
import { thresholdOf } from '../thresholds.ts';
import { adjacentSteps } from './adjacent-steps.ts';
import { declaresObjects, shareObjects, staffOf } from './staff-of.ts';

/**
 * Two steps of different people follow each other although neither needs what the other makes: both say what they read and
 * write, and nothing written by one is read or written by the other. They could run side by side; at best that saves
 * the shorter of the two. Told from a run where that is `sequentialButIndependent` of the mean cycle time or more (usual
 * 2 %). Silent where the customer takes part in both, or where one is a check: what it refuses should not be done.
 * `at`: both steps. Values: name (first), other (second), saves (minutes per case at best), share (of the mean cycle time; 0 from
 * the drawing), basis.
 */
export function findIndependentSteps(service: Service, outcome: RunOutcome | null): readonly Finding[] {
  const cycle = outcome?.kpis.cycleTime.mean.value ?? 0;
  return adjacentSteps(service).flatMap(([first, second]) => {
    if (!declaresObjects(first) || !declaresObjects(second) || shareObjects(first, second)) return [];
    if (first.check !== null || (first.customerContact && second.customerContact)) return [];
    if (staffOf(service, first) === staffOf(service, second)) return [];
    const measured = stepOutcome(outcome, second.id);
    const times = [first, second].map((task) => {
      const step = stepOutcome(outcome, task.id);
      return step === undefined ? moments(task.duration).mean : timePerVisit(step);
    });
    const saves = Math.min(...times) * (measured?.visitsPerCase.value ?? 1);
    const share = measured === undefined || cycle <= 0 ? 0 : saves / cycle;
    if (measured !== undefined && share < thresholdOf(service, 'sequentialButIndependent')) return [];
    const values = {
      name: expandedName(service, first.id),
      other: expandedName(service, second.id),
      saves,
      share,
      basis: measured === undefined ? 'drawing' : 'run',
    };
    const parallel: Change = {
      id: `parallelSteps ${first.id} ${second.id}`,
      code: 'parallelSteps',
      at: [first.id, second.id],
      values: { first: values.name, second: values.other },
      edits: [{ command: 'parallelise', args: { ids: [first.id, second.id] } }],
    };
    const severity = measured === undefined ? 'note' : 'warning';
    return [
      finding(service, 'sequentialButIndependent', severity, [first.id, second.id], values, [parallel]),
    ];
  });
}

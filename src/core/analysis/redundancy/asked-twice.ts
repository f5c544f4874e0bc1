import { expandedName, type Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Finding } from '../change.ts';
import { finding } from '../finding.ts';
import { forwardPathsOf } from '../forward-paths.ts';
import { stepCost } from '../step-cost.ts';
import { removeStep } from './removing.ts';
import { tasksOf } from './staff-of.ts';

/**
 * The customer is asked for the same thing again: two steps with customer contact, one after the other on some way
 * forward, write the same data object. One finding per later step and object, against the last step that asked before.
 * Asking again in a loop is rework and told there. `at`: the later step, the earlier.
 * Values: name (later), other, object, only (`yes`: the step asks for nothing else), step cost.
 */
export function findAskedTwice(service: Service, outcome: RunOutcome | null): readonly Finding[] {
  const paths = forwardPathsOf(service);
  const asking = tasksOf(service).filter((task) => task.customerContact && task.outputs.length > 0);
  return asking.flatMap((later) => {
    const before = asking.filter(
      (task) => paths.after(task.id).has(later.id) && !paths.after(later.id).has(task.id),
    );
    const again = later.outputs.filter((object) => before.some((task) => task.outputs.includes(object)));
    const isAllKnown = again.length === later.outputs.length && later.check === null;
    return again.flatMap((object) => {
      const earlier = before
        .filter((task) => task.outputs.includes(object))
        .find((task, _, all) => !all.some((other) => paths.after(task.id).has(other.id)));
      if (earlier === undefined) return [];
      const values = {
        name: expandedName(service, later.id),
        other: expandedName(service, earlier.id),
        object: service.dataObjects[object]?.name ?? '',
        only: isAllKnown ? 'yes' : 'no',
        ...stepCost(service, outcome, later.id),
      };
      const remedies = isAllKnown ? [removeStep(service, later.id)] : [];
      return [finding(service, 'askedTwice', 'warning', [later.id, earlier.id], values, remedies)];
    });
  });
}

import { distinctName, flowsFrom, type Service, type Task } from '#core/model';
import { scaled } from '#core/random';
import { isApproval } from '../../approval-words.ts';
import {
  AUTOMATION_COST_FACTOR,
  AUTOMATION_LONGEST,
  AUTOMATION_TIME_FACTOR,
  MOST_PER_PRINCIPLE,
} from '../assumptions.ts';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { effortOf, only, onlyRoleOf, rounded, tasksOf, workOf } from '../steps.ts';

/**
 * Task automation: short routine work that is necessary but earns nothing, done without the
 * customer, no approval and no ground of a decision.
 * Change `automate {name, minutes, factor, cost}`: work left per execution, its share of the work before, and what one
 * execution costs from then on.
 */
export function proposeAutomation(given: Given): readonly Redesign[] {
  return tasksOf(given.service)
    .filter((task) => isRoutine(given.service, task) && onlyRoleOf(given.service, task) !== null)
    .toSorted((a, b) => effortOf(given, b) - effortOf(given, a))
    .slice(0, MOST_PER_PRINCIPLE)
    .flatMap((task) => {
      const perHour = onlyRoleOf(given.service, task)?.costPerHour ?? 0;
      const cost = rounded(task.cost + (AUTOMATION_COST_FACTOR * workOf(task) * perHour) / 60);
      const values = {
        name: distinctName(given.service, task.id),
        minutes: AUTOMATION_TIME_FACTOR * workOf(task),
        factor: AUTOMATION_TIME_FACTOR,
        costShare: AUTOMATION_COST_FACTOR,
        cost,
      };
      return redesign(given, { principle: 'automation', code: 'automate', at: [task.id], values }, (draft) =>
        draft.do('changeKind', { id: task.id, kind: 'task', taskType: 'service' }).do('setTask', {
          ids: [task.id],
          change: {
            performer: { by: 'nobody' },
            duration: scaled(task.duration, AUTOMATION_TIME_FACTOR),
            cost,
          },
        }),
      );
    });
}

/** Nobody has to judge, and nobody decides on what comes out. */
function isRoutine(service: Service, task: Task): boolean {
  const work = workOf(task);
  const next = only(flowsFrom(service, task.id))?.target;
  const decides = next !== undefined && flowsFrom(service, next).length > 1;
  return (
    !decides &&
    !isApproval(task.name) &&
    task.valueClass === 'necessary' &&
    !task.customerContact &&
    task.check?.kind !== 'approval' &&
    work > 0 &&
    work <= AUTOMATION_LONGEST
  );
}

import { expandedName, type NodeOf, type Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Finding } from '../change.ts';
import { finding } from '../finding.ts';
import { stepCost } from '../step-cost.ts';
import { removeStep } from './removing.ts';
import { tasksOf } from './staff-of.ts';

/**
 * Something is made that nobody reads: no step of the service has it among its inputs or examines it. What a
 * value-adding step or a send task makes is the customer's, and so never told. Silent in a service where no step says
 * what it reads: then nothing is known. `at`: the step. Values: name, object, only (`yes`: the step makes nothing else
 * and decides nothing, so it could go), step cost.
 */
export function findUnusedOutputs(service: Service, outcome: RunOutcome | null): readonly Finding[] {
  const tasks = tasksOf(service);
  const read = new Set(
    tasks.flatMap((task) => [...task.inputs, ...(task.check?.objectId ? [task.check.objectId] : [])]),
  );
  if (read.size === 0) return [];
  return tasks
    .filter((task) => !isForTheCustomer(task))
    .flatMap((task) => {
      const unused = task.outputs.filter((object) => !read.has(object));
      const only = unused.length === task.outputs.length && task.check === null && !task.customerContact;
      return unused.map((object) => {
        const values = {
          name: expandedName(service, task.id),
          object: service.dataObjects[object]?.name ?? '',
          only: only ? 'yes' : 'no',
          ...stepCost(service, outcome, task.id),
        };
        const remedies = only ? [removeStep(service, task.id)] : [];
        return finding(service, 'unusedOutput', only ? 'warning' : 'note', [task.id], values, remedies);
      });
    });
}

function isForTheCustomer(task: NodeOf<'task'>): boolean {
  return task.valueClass === 'valueAdding' || task.taskType === 'send';
}

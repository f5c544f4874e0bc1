import { distinctName, type Service, type Task } from '#core/model';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { dependsOn, directlyBehind, onlyRoleOf, tasksOf } from '../steps.ts';

/**
 * Parallelism: two steps in a row that work on different things are done at the same time, by different hands. Change
 * `parallelSteps {first, second}`. Judged by what steps read and write; silent where that is not said.
 */
export function proposeParallelism(given: Given): readonly Redesign[] {
  const { service } = given;
  return tasksOf(service).flatMap((first) => {
    const second = directlyBehind(service, first);
    if (second === null || !areIndependent(service, first, second)) return [];
    const values = { first: distinctName(service, first.id), second: distinctName(service, second.id) };
    const about = {
      principle: 'parallelism',
      code: 'parallelSteps',
      at: [first.id, second.id],
      values,
    } as const;
    return redesign(given, about, (draft) => draft.do('parallelise', { ids: [first.id, second.id] }));
  });
}

function areIndependent(service: Service, first: Task, second: Task): boolean {
  const saysWhat = ({ inputs, outputs }: Task) => inputs.length + outputs.length > 0;
  if (!saysWhat(first) || !saysWhat(second) || first.check !== null || second.check !== null) return false;
  if (first.customerContact && second.customerContact) return false;
  const role = onlyRoleOf(service, first);
  if (role !== null && onlyRoleOf(service, second)?.id === role.id) return false;
  const overwritten = second.outputs.some((id) => first.inputs.includes(id));
  return !dependsOn(second, first) && !overwritten;
}

import { problem } from '#core/base';
import { type NodeId, type Service, type Task } from '#core/model';
import { checkNumber } from './check-number.ts';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { changed, put } from './records.ts';

/** What can be said of the work at a task. */
export type TaskChange = Partial<Pick<Task, 'performer' | 'duration' | 'cost' | 'valueClass' | 'target'>>;

/**
 * Changes one or several tasks. Refused as a whole: `notATask`, `invalidNumber` (cost ≥ 0, limit ≥ 0), `roleMissing`.
 * A duration is taken as typed; `validateDistribution` tells what is wrong with it.
 */
export function setTask(
  service: Service,
  args: { readonly ids: readonly NodeId[]; readonly change: TaskChange },
): EditResult {
  const tasks: Task[] = [];
  const { performer, duration, cost, valueClass, target } = args.change;
  const fields = Object.entries({ performer, duration, cost, valueClass, target }).filter(
    ([, value]) => value !== undefined,
  );
  for (const id of args.ids) {
    const node = service.nodes[id];
    if (node === undefined) return missing(service, id);
    if (node.kind !== 'task')
      return refused(service, problem('notATask', 'error', [id], { name: node.name }));
    const wrong =
      checkNumber(id, 'cost', cost, { min: 0 }) ?? checkNumber(id, 'limit', target?.limit, { min: 0 });
    if (wrong !== null) return refused(service, wrong);
    tasks.push(changed(node, Object.fromEntries(fields)));
  }
  if (performer?.by === 'role' && !Object.hasOwn(service.roles, performer.roleId)) {
    return refused(service, problem('roleMissing', 'error', args.ids, { id: performer.roleId }));
  }
  return edited(put(service, 'nodes', tasks), {
    values: { name: tasks[0]?.name ?? '', count: tasks.length },
  });
}

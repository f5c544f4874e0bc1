import { problem } from '#core/base';
import type { NodeId, Service, Task } from '#core/model';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { changed, put } from './records.ts';
import { taskProblem } from './task-problem.ts';

const FIELDS = [
  'performer',
  'duration',
  'cost',
  'valueClass',
  'waste',
  'target',
  'inputs',
  'outputs',
  'customerContact',
  'check',
  'priority',
  'patience',
  'batching',
  'mustKeep',
  'separateFrom',
] as const satisfies readonly (keyof Task)[];

/** What can be said of the work at a task. */
export type TaskChange = Partial<Pick<Task, (typeof FIELDS)[number]>>;

/**
 * Changes one or several tasks. What is no waste has no kind of waste. Refused as a whole: `notATask`, `invalidNumber`
 * {field, value} (cost and limit ≥ 0; quantity and size whole, ≥ 1; priority whole; maximumWait ≥ 0; times ascending
 * within a day), `roleMissing`, `elementMissing` {id} (an unknown data object or node), `teamEmpty`, `separateFromItself`,
 * `flowNotOfTask` {field} (patience leaves by a flow out of the task; a check rejects by one of `rejectionFlows`).
 * A duration is taken as typed; `validateDistribution` tells what is wrong with it.
 */
export function setTask(
  service: Service,
  args: { readonly ids: readonly NodeId[]; readonly change: TaskChange },
): EditResult {
  const tasks: Task[] = [];
  const { change } = args;
  const fields = FIELDS.filter((field) => change[field] !== undefined).map(
    (field) => [field, change[field]] as const,
  );
  for (const id of args.ids) {
    const node = service.nodes[id];
    if (node === undefined) return missing(service, id);
    if (node.kind !== 'task')
      return refused(service, problem('notATask', 'error', [id], { name: node.name }));
    const next = changed(node, Object.fromEntries(fields));
    const wrong = taskProblem(service, node, next);
    if (wrong !== null) return refused(service, wrong);
    tasks.push(next.valueClass === 'waste' ? next : changed(next, { waste: null }));
  }
  return edited(put(service, 'nodes', tasks), {
    values: { name: tasks[0]?.name ?? '', count: tasks.length },
  });
}

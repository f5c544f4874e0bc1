import { problem, records } from '#core/base';
import { flowsFrom, type NodeId, type Service, type Task } from '#core/model';
import type { Distribution } from '#core/random';
import { type EditResult, edited, refused } from './edit-result.ts';
import { changed, drop, put } from './records.ts';
import { mustStayApart, taskRun } from './task-run.ts';

export interface MergeTasks {
  readonly ids: readonly NodeId[];
  /**
   * How long the one step takes: one execution after the other, the `sum` of random over the tasks. The caller adds them
   * up, so that drawing does not have to bring the mathematics of distributions along.
   */
  readonly duration: Distribution;
  /** Absent: the names one after the other, `A + B`. */
  readonly name?: string;
}

/**
 * Makes one step of several that follow each other directly (in any order of ids); what leads into the first leads into
 * it, what leads out of the last leads out of it. It is the first one, in its place and its hands, with
 * - the duration that is given, and the costs together;
 * - all outputs, and the inputs that none of them wrote before;
 * - the check of the last that has one, the best value class, the highest priority, the first target and batching, the
 *   patience of the first; what one of them must keep, it must keep.
 * Selects it. Refused: `notInARow` (not tasks that follow each other), `mustStayApart` (separation of duties).
 */
export function mergeTasks(service: Service, args: MergeTasks): EditResult {
  const run = taskRun(service, args.ids);
  if (run === null)
    return refused(service, problem('notInARow', 'error', args.ids, { count: args.ids.length }));
  const { tasks, between, after } = run;
  const [first] = tasks;
  if (first === undefined) return edited(service);
  if (mustStayApart(tasks)) return refused(service, problem('mustStayApart', 'error', args.ids));
  const one = merged(first, tasks, args);
  const gone = new Set(tasks.slice(1).map(({ id }) => id));
  const lost = [...between, ...[...gone].flatMap((id) => flowsFrom(service, id))].filter(
    (flow) => flow.id !== after?.id,
  );
  let next = drop(
    service,
    'flows',
    lost.map(({ id }) => id),
  );
  if (after !== null) next = put(next, 'flows', [{ ...after, source: first.id, waypoints: null }]);
  next = put(next, 'nodes', [one, ...others(next, gone, first.id)]);
  next = put(next, 'observations', notesMoved(next, gone, first.id));
  next = put(next, 'comments', commentsMoved(next, gone, first.id));
  return edited(drop(next, 'nodes', gone), {
    select: [first.id],
    values: { name: one.name, count: tasks.length },
  });
}

function merged(first: Task, tasks: readonly Task[], { name, duration }: MergeTasks): Task {
  const own = new Set(tasks.map(({ id }) => id));
  const classes = tasks.map(({ valueClass }) => valueClass);
  const valueClass =
    (['valueAdding', 'necessary', 'waste'] as const).find((each) => classes.includes(each)) ?? null;
  const priorities = tasks.flatMap(({ priority }) => priority ?? []);
  const written = new Set<string>();
  const inputs = tasks.flatMap((task) => {
    const fromOutside = task.inputs.filter((id) => !written.has(id));
    for (const id of task.outputs) written.add(id);
    return fromOutside;
  });
  const notes = tasks.flatMap((task) => task.notes ?? []).join('\n\n');
  return {
    ...first,
    name:
      name ??
      tasks
        .map((task) => task.name)
        .filter((each) => each !== '')
        .join(' + '),
    ...(notes === '' ? {} : { notes }),
    duration,
    cost: tasks.reduce((total, { cost }) => total + cost, 0),
    inputs: [...new Set(inputs)],
    outputs: [...new Set(tasks.flatMap(({ outputs }) => outputs))],
    customerContact: tasks.some(({ customerContact }) => customerContact),
    check: tasks.findLast(({ check }) => check !== null)?.check ?? null,
    valueClass,
    waste: valueClass === 'waste' ? (tasks.find(({ waste }) => waste !== null)?.waste ?? null) : null,
    priority: priorities.length === 0 ? null : Math.max(...priorities),
    target: tasks.find(({ target }) => target !== null)?.target ?? null,
    batching: tasks.find(({ batching }) => batching !== null)?.batching ?? null,
    mustKeep: tasks.some(({ mustKeep }) => mustKeep),
    separateFrom: [...new Set(tasks.flatMap(({ separateFrom }) => separateFrom))].filter(
      (id) => !own.has(id),
    ),
  };
}

/** The other tasks, separate from the merged step where they were from a part of it. */
function others(service: Service, gone: ReadonlySet<NodeId>, heir: NodeId): readonly Task[] {
  return records(service.nodes).flatMap((node) => {
    if (node.kind !== 'task' || node.id === heir || !node.separateFrom.some((id) => gone.has(id))) return [];
    const separateFrom = new Set(node.separateFrom.map((id) => (gone.has(id) ? heir : id)));
    return [changed(node, { separateFrom: [...separateFrom] })];
  });
}

function notesMoved(service: Service, gone: ReadonlySet<NodeId>, heir: NodeId) {
  return records(service.observations)
    .filter(({ nodeId }) => gone.has(nodeId))
    .map((observation) => ({ ...observation, nodeId: heir }));
}

function commentsMoved(service: Service, gone: ReadonlySet<string>, about: NodeId) {
  return records(service.comments)
    .filter((comment) => gone.has(comment.about ?? ''))
    .map((comment) => ({ ...comment, about }));
}

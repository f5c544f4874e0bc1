import { flowsAfterWork, flowsInto, type Flow, type NodeId, type Service, type Task } from '#core/model';

/** Tasks that follow each other without anything between, from first to last. */
export interface TaskRun {
  readonly tasks: readonly Task[];
  /** What leads from each to the next; one fewer than tasks. */
  readonly between: readonly Flow[];
  /** The one flow that completed work at the last takes; null where the run ends the process. */
  readonly after: Flow | null;
}

/**
 * The tasks of these ids as a run, in the order in which work goes through them: each but the last leads to the next
 * and nowhere else, each but the first is entered from the one before and from nowhere else, and one flow at most leads
 * on. Null where they are anything else, or fewer than two.
 */
export function taskRun(service: Service, ids: readonly NodeId[]): TaskRun | null {
  const chosen = new Set(ids);
  const tasks: Task[] = [];
  const between: Flow[] = [];
  const first = [...chosen].find((id) => !flowsInto(service, id).some(({ source }) => chosen.has(source)));
  let after: Flow | null = null;
  for (let id = first; id !== undefined; ) {
    const node: Service['nodes'][NodeId] | undefined = service.nodes[id];
    const out = flowsAfterWork(service, id);
    if (node?.kind !== 'task' || out.length > 1 || tasks.includes(node)) return null;
    if (tasks.length > 0 && flowsInto(service, id).length !== 1) return null;
    tasks.push(node);
    const [flow] = out;
    const goesOn = flow !== undefined && chosen.has(flow.target);
    if (goesOn) between.push(flow);
    else after = flow ?? null;
    id = goesOn ? flow.target : undefined;
  }
  return tasks.length === chosen.size && tasks.length > 1 ? { tasks, between, after } : null;
}

/** Do two of the tasks have to be done by different people (separation of duties)? */
export function mustStayApart(tasks: readonly Task[]): boolean {
  return tasks.some((task) => tasks.some((other) => task.separateFrom.includes(other.id)));
}

import { type NodeId, type NodeOf, type Service, staffName, staffingOf, type Task } from '#core/model';

/** The tasks of a service, in key order. */
export function tasksOf(service: Service): readonly NodeOf<'task'>[] {
  return Object.values(service.nodes).filter((node) => node.kind === 'task');
}

/** Who does a step, as one text: two steps with the same text are done by the same people. Empty: nobody. */
export function staffOf(service: Service, task: Task): string {
  const { any, needs } = staffingOf(service, task);
  const named = needs.map(({ role, quantity }) => `${role.id} ${quantity}`).toSorted();
  return named.join(any && named.length > 1 ? ' | ' : ' & ');
}

/** Who does a step, as its role or roles are called; empty: nobody. */
export function staffNameOf(service: Service, id: NodeId): string {
  const node = service.nodes[id];
  return node === undefined ? '' : staffName(service, node);
}

/** Has the user said that different people have to do these two steps? */
export function areSeparate(first: Task, second: Task): boolean {
  return first.separateFrom.includes(second.id) || second.separateFrom.includes(first.id);
}

/** Does either of two steps need what the other makes, or do both make the same? */
export function shareObjects(first: Task, second: Task): boolean {
  return (
    first.outputs.some((id) => second.inputs.includes(id) || second.outputs.includes(id)) ||
    first.inputs.some((id) => second.outputs.includes(id))
  );
}

/** Has anybody said what the step reads or writes? */
export function declaresObjects(task: Task): boolean {
  return task.inputs.length + task.outputs.length > 0;
}

import type { Minutes } from '#core/base';
import { records } from '#core/base';
import {
  entryNodesOf,
  type Flow,
  flowsFrom,
  flowsInto,
  type NodeId,
  type Role,
  type Service,
  staffingOf,
  type Task,
} from '#core/model';
import { moments } from '#core/random';
import type { Given } from './redesign.ts';
import type { Draft } from '../draft.ts';

/** Every task of the service, in key order. */
export function tasksOf(service: Service): readonly Task[] {
  return records(service.nodes).filter((node) => node.kind === 'task');
}

/** The one role that does a step by itself; null for several, for whoever is free, and for nobody. */
export function onlyRoleOf(service: Service, task: Task): Role | null {
  const { any, needs } = staffingOf(service, task);
  return any || needs.length !== 1 || needs[0]!.quantity !== 1 ? null : needs[0]!.role;
}

/** Mean work of one execution. */
export function workOf(task: Task): Minutes {
  const { mean } = moments(task.duration);
  return Number.isFinite(mean) ? mean : 0;
}

/** Mean work per case, by the run where there is one; else as if every case came by once. */
export function effortOf({ outcome }: Given, task: Task): Minutes {
  const step = outcome?.steps.find(({ id }) => id === task.id);
  return workOf(task) * (step?.visitsPerCase.value ?? 1);
}

/** The only flow of a list; null where there are none or several. */
export function only(flows: readonly Flow[]): Flow | null {
  return flows.length === 1 ? flows[0]! : null;
}

/** The task directly behind another, where each leads to and comes from nowhere else. */
export function directlyBehind(service: Service, task: Task): Task | null {
  const flow = only(flowsFrom(service, task.id));
  const next = flow && service.nodes[flow.target];
  return next?.kind === 'task' && only(flowsInto(service, next.id)) !== null ? next : null;
}

/** Does the later step need, or write, what the earlier one writes? */
export function dependsOn(later: Task, earlier: Task): boolean {
  return earlier.outputs.some((id) => later.inputs.includes(id) || later.outputs.includes(id));
}

/** What can be reached from some nodes without going through `without`; the nodes themselves included. */
export function reachableFrom(
  service: Service,
  from: Iterable<NodeId>,
  without: NodeId | null = null,
): ReadonlySet<NodeId> {
  const seen = new Set<NodeId>();
  for (const id of from) if (id !== without) seen.add(id);
  for (const id of seen)
    for (const { target } of flowsFrom(service, id)) if (target !== without) seen.add(target);
  return seen;
}

/** Does every case that comes to `later` pass `earlier` first? */
export function isAlwaysBefore(service: Service, earlier: Task, later: Task): boolean {
  const entries = entryNodesOf(service, later.processId).map(({ id }) => id);
  return (
    reachableFrom(service, entries).has(later.id) &&
    !reachableFrom(service, entries, earlier.id).has(later.id)
  );
}

/** Takes a node with one way out out of the drawing: what led to it leads to what is behind it. */
export function bypass(draft: Draft, id: NodeId): void {
  const out = only(flowsFrom(draft.service, id));
  if (out === null) return void (draft.failed = true);
  for (const flow of flowsInto(draft.service, id))
    draft.do('reconnectFlow', { flowId: flow.id, end: 'target', nodeId: out.target });
  draft.do('deleteElements', { ids: [id], heal: false });
}

/** Takes out what no case can come to any more. */
export function prune(draft: Draft, before: Service): void {
  const processes = Object.values(draft.service.processes);
  const reached = (service: Service) =>
    reachableFrom(
      service,
      processes.flatMap(({ id }) => entryNodesOf(before, id).map((node) => node.id)),
    );
  const [then, now] = [reached(before), reached(draft.service)];
  const lost = [...then].filter((id) => !now.has(id) && Object.hasOwn(draft.service.nodes, id));
  if (lost.length > 0) draft.do('deleteElements', { ids: lost, heal: false });
}

/** A number a person would write down: three significant digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

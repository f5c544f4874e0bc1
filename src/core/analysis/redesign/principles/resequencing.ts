import {
  distinctName,
  type Flow,
  flowsFrom,
  flowsInto,
  type NodeId,
  type Service,
  type Task,
} from '#core/model';
import type { Draft } from '../../draft.ts';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { only, reachableFrom, tasksOf } from '../steps.ts';

/**
 * Resequencing: a step before a choice whose results only one of the branches uses moves onto that branch, so that the
 * other cases need not wait for it. Change `moveBehind {name, choice, branch}`. Judged by what steps read and write;
 * silent where that is not said.
 */
export function proposeResequencing(given: Given): readonly Redesign[] {
  const { service } = given;
  return tasksOf(service).flatMap((task) => {
    if (task.outputs.length === 0 || task.check !== null || task.mustKeep) return [];
    const branch = onlyUse(service, task);
    if (branch === null) return [];
    const values = {
      name: distinctName(service, task.id),
      choice: service.nodes[branch.source]?.name ?? '',
      branch: branch.name || (service.nodes[branch.target]?.name ?? ''),
    };
    const about = {
      principle: 'resequencing',
      code: 'moveBehind',
      at: [task.id, branch.id],
      values,
    } as const;
    return redesign(given, about, (draft) => moveOnto(draft, task.id, branch));
  });
}

/** The one branch of the next choice on which somebody reads what the step writes; null where it may not move. */
function onlyUse(service: Service, task: Task): Flow | null {
  const branches = nextChoice(service, task);
  if (branches === null) return null;
  const using = branches.filter(({ target }) => isReadFrom(service, task, target));
  // a branch without a use, or with one but coming back to the choice, would change what other branches see
  return using.length === 1 && branches.every(({ target }) => !reachableFrom(service, [target]).has(task.id))
    ? using[0]!
    : null;
}

/** The ways out of the next exclusive choice, through steps that do not read what the task writes; null without one. */
function nextChoice(service: Service, task: Task): readonly Flow[] | null {
  if (only(flowsInto(service, task.id)) === null) return null;
  const seen = new Set<NodeId>([task.id]);
  for (let flow = only(flowsFrom(service, task.id)); flow !== null; ) {
    const node = service.nodes[flow.target];
    const out = flowsFrom(service, flow.target);
    if (node === undefined || seen.has(node.id) || only(flowsInto(service, node.id)) === null) return null;
    if (node.kind === 'exclusiveGateway' && out.length > 1)
      return out.some(({ condition }) => condition !== null) ? null : out;
    if (node.kind !== 'task' || reads(node, task)) return null;
    seen.add(node.id);
    flow = only(out);
  }
  return null;
}

function isReadFrom(service: Service, task: Task, from: NodeId): boolean {
  return [...reachableFrom(service, [from])].some((id) => {
    const node = service.nodes[id];
    return node?.kind === 'task' && node.id !== task.id && reads(node, task);
  });
}

function reads(reader: Task, writer: Task): boolean {
  return writer.outputs.some((id) => reader.inputs.includes(id));
}

/** Takes a step out of its place and puts it onto a flow, in its own lane. */
function moveOnto(draft: Draft, id: NodeId, branch: Flow): void {
  const into = only(flowsInto(draft.service, id));
  const out = only(flowsFrom(draft.service, id));
  if (!into || !out) return void (draft.failed = true);
  draft
    .do('deleteElements', { ids: [out.id] })
    .do('reconnectFlow', { flowId: into.id, end: 'target', nodeId: out.target });
  // a step drawn and taken out again opens the gap that the moved one then stands in
  const gap = draft.add('nodes', 'insertOnFlow', { flowId: branch.id, kind: 'task' });
  const place = gap && draft.service.nodes[gap];
  const node = draft.service.nodes[id];
  if (!place || node === undefined) return void (draft.failed = true);
  draft
    .do('deleteElements', { ids: [place.id] })
    .do('moveElements', { ids: [id], dx: place.x - node.x, dy: 0 })
    .do('placeOnFlow', { flowId: branch.id, nodeId: id });
}

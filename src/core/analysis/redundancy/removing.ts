import { applyEdits, countingIds, type Edit } from '#core/editing';
import {
  entryNodesOf,
  distinctName,
  type Flow,
  flowsFrom,
  flowsInto,
  isGateway,
  type NodeId,
  type NodeOf,
  nodesOf,
  type Service,
} from '#core/model';
import type { Change } from '../change.ts';
import { reachableNodes } from '../reachability.ts';
import { tasksOf } from './staff-of.ts';

/** Takes a step out and leads its flows to what comes next. Null where the step has to stay or has no one next, or is missed. */
export function removeStep(service: Service, id: NodeId): Change | null {
  const edits = bypass(service, id);
  if (edits === null || isKept(service, [id]) || isMissed(service, [id])) return null;
  return {
    id: `removeStep ${id}`,
    code: 'removeStep',
    at: [id],
    values: { name: distinctName(service, id) },
    edits: tidied(service, edits),
  };
}

/** Takes a check out together with what only its refusal leads to. Null where something of it has to stay, or is missed. */
export function removeCheck(service: Service, id: NodeId, refusals: readonly Flow[]): Change | null {
  if (refusals.length === 0) return removeStep(service, id);
  const gone = onlyBehind(service, refusals);
  const ids = [...gone, ...refusals.map((flow) => flow.id)];
  const cut: Edit = { command: 'deleteElements', args: { ids, heal: false } };
  const around = bypass(applyEdits(service, [cut], countingIds()).service, id);
  if (around === null || isKept(service, [id, ...gone]) || isMissed(service, [id, ...gone])) return null;
  return {
    id: `removeCheck ${id}`,
    code: 'removeCheck',
    at: [id, ...gone],
    values: { name: distinctName(service, id) },
    edits: tidied(service, [cut, ...around]),
  };
}

/** Takes a branch out together with what only it leads to. Null where something of that has to stay. */
export function removeBranch(service: Service, flow: Flow): Change | null {
  const gone = onlyBehind(service, [flow]);
  if (isKept(service, gone)) return null;
  const first = gone.find((id) => service.nodes[id]?.kind === 'task');
  return {
    id: `removeBranch ${flow.id}`,
    code: first === undefined ? 'removeBranch' : 'removePart',
    at: [...gone, flow.id],
    values: { name: distinctName(service, first ?? flow.id), elements: gone.length },
    edits: tidied(service, [{ command: 'deleteElements', args: { ids: [...gone, flow.id], heal: false } }]),
  };
}

/** Takes nodes out that nothing leads to. Null where one of them has to stay. */
export function removePart(service: Service, ids: readonly NodeId[]): Change | null {
  const [first] = ids;
  if (first === undefined || isKept(service, ids)) return null;
  return {
    id: `removePart ${first}`,
    code: ids.length === 1 ? 'removeStep' : 'removePart',
    at: ids,
    values: { name: distinctName(service, first), elements: ids.length },
    edits: tidied(service, [{ command: 'deleteElements', args: { ids, heal: false } }]),
  };
}

/** Takes a gateway out that neither splits nor joins. */
export function removeGateway(service: Service, id: NodeId): Change | null {
  const edits = bypass(service, id);
  if (edits === null) return null;
  return {
    id: `removeGateway ${id}`,
    code: 'removeGateway',
    at: [id],
    values: { name: distinctName(service, id) },
    edits,
  };
}

function isKept(service: Service, ids: readonly NodeId[]): boolean {
  return ids.some((id) => {
    const node = service.nodes[id];
    return node?.kind === 'task' && node.mustKeep;
  });
}

/** Does a step that stays read what only these make? */
function isMissed(service: Service, ids: readonly NodeId[]): boolean {
  const isGone = ({ id }: NodeOf<'task'>) => ids.includes(id);
  const made = tasksOf(service)
    .filter(isGone)
    .flatMap((task) => task.outputs);
  const rest = tasksOf(service).filter((task) => !isGone(task));
  return made.some(
    (object) =>
      rest.some((task) => task.inputs.includes(object) || task.check?.objectId === object) &&
      !rest.some((task) => task.outputs.includes(object)),
  );
}

/**
 * Leads every flow into a node past it; where a flow leads there already, the two become one with both shares. Null where
 * not exactly one other node comes next, or conditions would have to be put together.
 */
function bypass(service: Service, id: NodeId): readonly Edit[] | null {
  const [out, ...others] = flowsFrom(service, id);
  if (out === undefined || others.length > 0 || out.target === id) return null;
  const past = flowsInto(service, id).map((flow): readonly Edit[] | null => {
    const there = flowsFrom(service, flow.source).find(({ target }) => target === out.target);
    if (there !== undefined) return joined(flow, there);
    return [{ command: 'reconnectFlow', args: { flowId: flow.id, end: 'target', nodeId: out.target } }];
  });
  if (past.includes(null)) return null;
  return [
    { command: 'deleteElements', args: { ids: [out.id], heal: false } },
    ...past.flatMap((edits) => edits ?? []),
    { command: 'deleteElements', args: { ids: [id], heal: false } },
  ];
}

function joined(gone: Flow, stays: Flow): readonly Edit[] | null {
  if (gone.condition !== null || stays.condition !== null) return null;
  const probability =
    gone.probability === null || stays.probability === null
      ? null
      : Math.min(1, gone.probability + stays.probability);
  return [
    { command: 'deleteElements', args: { ids: [gone.id], heal: false } },
    {
      command: 'setFlow',
      args: { id: stays.id, change: { probability, isDefault: gone.isDefault || stays.isDefault } },
    },
  ];
}

/** What no case can reach any more without some flows; what cannot be reached today is not meant. */
function onlyBehind(service: Service, flows: readonly Flow[]): readonly NodeId[] {
  const processId = flows[0]?.processId;
  if (processId === undefined) return [];
  const cut = {
    ...service,
    flows: Object.fromEntries(
      Object.entries(service.flows).filter(([id]) => !flows.some((flow) => flow.id === id)),
    ),
  };
  // Without this, a node whose only way in was cut would count as an entry of a process without start events.
  const hasStart = entryNodesOf(service, processId).some((node) => node.kind === 'startEvent');
  if (!hasStart) return [];
  const before = reachableNodes(service, processId);
  const left = reachableNodes(cut, processId);
  return nodesOf(service, processId)
    .map((node) => node.id)
    .filter((id) => before.has(id) && !left.has(id));
}

/** The edits, and then away with the gateways that have nothing to do after them. */
function tidied(service: Service, edits: readonly Edit[]): readonly Edit[] {
  const { service: after, problems } = applyEdits(service, edits, countingIds());
  if (problems.some(({ severity }) => severity === 'error')) return edits;
  const idle = Object.values(after.nodes)
    .filter((node) => isGateway(node) && isIdle(after, node.id) && !isIdle(service, node.id))
    .map((node) => node.id);
  return idle.length === 0
    ? edits
    : [...edits, { command: 'deleteElements', args: { ids: idle, heal: true } }];
}

function isIdle(service: Service, id: NodeId): boolean {
  return flowsFrom(service, id).length === 1 && flowsInto(service, id).length === 1;
}

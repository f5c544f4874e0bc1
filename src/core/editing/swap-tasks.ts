import { problem } from '#core/base';
import {
  canConnect,
  type Flow,
  flowsAfterWork,
  flowsFrom,
  flowsInto,
  type NodeId,
  type Point,
  type ProcessNode,
  type Service,
  sizeOf,
} from '#core/model';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { put } from './records.ts';
import { settleNodes } from './settle.ts';
import { placeNodes } from './shift.ts';

/** A step, or a check with the decision behind it: what goes in at `nodes[0]` goes on by `on`. */
interface Block {
  readonly nodes: readonly ProcessNode[];
  readonly on: Flow;
}

/**
 * Exchanges two steps of which one follows the other directly. A check whose rejected cases leave at the exclusive
 * gateway behind it takes the gateway and its rejection along, so that checks that knock out can be put in another order.
 * Each flow keeps its name, share and condition at its own step. Drawn in the other's place. Selects both steps.
 * Refused: `elementMissing`, `notATask`, `notInARow`, and for the reasons of `canConnect`.
 */
export function swapTasks(
  service: Service,
  args: { readonly first: NodeId; readonly second: NodeId },
): EditResult {
  const ends = [args.first, args.second] as const;
  for (const id of ends) {
    const node = service.nodes[id];
    if (node === undefined) return missing(service, id);
    if (node.kind !== 'task')
      return refused(service, problem('notATask', 'error', [id], { name: node.name }));
  }
  const [one, two] = ends.map((id) => blockOf(service, id));
  const inOrder = one && two ? inRow(service, one, two) : null;
  if (inOrder === null) return refused(service, problem('notInARow', 'error', ends, { count: 2 }));
  const [before, behind] = inOrder;
  const head = before.nodes[0]?.id ?? args.first;
  const newHead = behind.nodes[0]?.id ?? args.second;
  const into = flowsInto(service, head);
  const flows: readonly Flow[] = [
    ...into.map((flow) => ({ ...flow, target: newHead, waypoints: null })),
    { ...before.on, target: behind.on.target, waypoints: null },
    { ...behind.on, target: head, waypoints: null },
  ];
  const swapped = put(service, 'flows', flows);
  for (const flow of flows) {
    const illegal = canConnect(swapped, flow.source, flow.target, flow.id);
    if (illegal !== null) return refused(service, illegal);
  }
  const placed = placeNodes(swapped, places(before, behind));
  const moved = [...before.nodes, ...behind.nodes].map(({ id }) => id);
  const values = { name: service.nodes[args.first]?.name ?? '', count: 2 };
  return edited(settleNodes(placed, moved, 'keep'), { select: [...ends], values });
}

function blockOf(service: Service, id: NodeId): Block | null {
  const task = service.nodes[id];
  const [on, ...more] = flowsAfterWork(service, id);
  if (task?.kind !== 'task' || on === undefined || more.length > 0) return null;
  const decision = service.nodes[on.target];
  const rejecting = task.check?.rejectFlowId ?? null;
  if (rejecting === null || decision?.kind !== 'exclusiveGateway' || !leaves(service, rejecting, decision.id))
    return { nodes: [task], on };
  const [accepted, ...others] = flowsFrom(service, decision.id).filter((flow) => flow.id !== rejecting);
  const single = flowsInto(service, decision.id).length === 1 && others.length === 0;
  return accepted === undefined || !single ? null : { nodes: [task, decision], on: accepted };
}

function leaves(service: Service, flowId: Flow['id'], id: NodeId): boolean {
  return service.flows[flowId]?.source === id;
}

/** The two in the order in which work goes through them; null where neither follows the other, or a third way leads between. */
function inRow(service: Service, one: Block, two: Block): readonly [Block, Block] | null {
  for (const [before, behind] of [
    [one, two],
    [two, one],
  ] as const) {
    const head = behind.nodes[0];
    const closesLoop = behind.on.target === before.nodes[0]?.id;
    if (before.on.target === head?.id && flowsInto(service, head.id).length === 1 && !closesLoop)
      return [before, behind];
  }
  return null;
}

/**
 * Where everything stands after the exchange. Drawn from left to right: the same stretch is filled in the new order, with
 * the gaps there were, each at its own height. Drawn otherwise: the steps exchange places, decisions stay at theirs.
 */
function places(before: Block, behind: Block): ReadonlyMap<NodeId, Point> {
  const old = [...before.nodes, ...behind.nodes];
  const gaps = old.slice(1).map((node, i) => node.x - right(old[i] ?? node));
  const found = new Map<NodeId, Point>();
  if (gaps.every((gap) => gap >= 0)) {
    const order = [...behind.nodes, ...before.nodes];
    let x = old[0]?.x ?? 0;
    for (const [i, node] of order.entries()) {
      found.set(node.id, { x, y: node.y });
      x += sizeOf(node).width + (gaps[i] ?? 0);
    }
    return found;
  }
  const [a] = before.nodes;
  const [b] = behind.nodes;
  for (const [block, from, to] of [
    [before, a, b],
    [behind, b, a],
  ] as const)
    for (const node of block.nodes)
      if (from && to) found.set(node.id, { x: node.x + to.x - from.x, y: node.y + to.y - from.y });
  return found;
}

function right(node: ProcessNode): number {
  return node.x + sizeOf(node).width;
}

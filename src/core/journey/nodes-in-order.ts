import {
  entryNodesOf,
  flowsFrom,
  type NodeId,
  nodesOf,
  type ProcessId,
  type ProcessNode,
  type Service,
} from '#core/model';

/** A node with how many others a case has met before it at most, not counting what lies on the way back of a loop. */
export interface RankedNode {
  readonly node: ProcessNode;
  readonly rank: number;
}

/**
 * The nodes of a process in the order in which a case may meet them: each after all that lead to it, but for those on a
 * loop, which stand where the loop is entered. What stands equally far from the start has the same rank, as alternatives
 * have, and is in the order of the flows. Nodes that cannot be reached come last, from left to right.
 */
export function nodesInOrder(service: Service, processId: ProcessId): readonly RankedNode[] {
  const order = forwardOrder(service, processId);
  const place = new Map(order.map((id, at) => [id, at]));
  const ranks = new Map<NodeId, number>(order.map((id) => [id, 0]));
  for (const [at, id] of order.entries())
    for (const { target } of flowsFrom(service, id)) {
      const isForward = (place.get(target) ?? -1) > at;
      if (isForward) ranks.set(target, Math.max(ranks.get(target) as number, (ranks.get(id) as number) + 1));
    }
  const reached = order.flatMap((id) => {
    const node = service.nodes[id];
    return node === undefined ? [] : [{ node, rank: ranks.get(id) as number }];
  });
  const last = Math.max(0, ...ranks.values());
  const apart = nodesOf(service, processId)
    .filter(({ id }) => !place.has(id))
    .toSorted((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1))
    .map((node, at) => ({ node, rank: last + 1 + at }));
  return [...reached.toSorted((a, b) => a.rank - b.rank), ...apart];
}

/** What can be reached, each before what it leads to unless that leads back to it. */
function forwardOrder(service: Service, processId: ProcessId): readonly NodeId[] {
  const left: NodeId[] = [];
  const seen = new Set<NodeId>();
  const path: { readonly id: NodeId; readonly next: NodeId[] }[] = [];
  const enter = (id: NodeId): void => {
    if (seen.has(id)) return;
    seen.add(id);
    path.push({ id, next: flowsFrom(service, id).map(({ target }) => target) });
  };
  for (const { id } of entryNodesOf(service, processId).toReversed()) {
    enter(id);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      // the last flow first, since what is left last stands first in the end
      const next = top.next.pop();
      if (next !== undefined) enter(next);
      else left.push((path.pop() as typeof top).id);
    }
  }
  return left.toReversed();
}

import {
  entryNodesOf,
  flowsFrom,
  type NodeId,
  nodesOf,
  type ProcessId,
  type ProcessNode,
  type Service,
} from '#core/model';

/**
 * The nodes of a process in the order in which a case may meet them: each after all that lead to it, but for those on a
 * loop, which stand where the loop is entered; of branches the one whose flow comes first. Nodes that cannot be reached
 * come last, from left to right.
 */
export function nodesInOrder(service: Service, processId: ProcessId): readonly ProcessNode[] {
  const left: ProcessNode[] = [];
  const seen = new Set<NodeId>();
  const visit = (start: NodeId): void => {
    const path: { readonly id: NodeId; readonly next: NodeId[] }[] = [];
    const enter = (id: NodeId): void => {
      if (seen.has(id)) return;
      seen.add(id);
      // the last flow first, since what is left last stands first in the end
      path.push({ id, next: flowsFrom(service, id).map(({ target }) => target) });
    };
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.next.pop();
      if (next !== undefined) {
        enter(next);
        continue;
      }
      path.pop();
      const node = service.nodes[top.id];
      if (node !== undefined) left.push(node);
    }
  };
  for (const { id } of entryNodesOf(service, processId).toReversed()) visit(id);
  const apart = nodesOf(service, processId)
    .filter(({ id }) => !seen.has(id))
    .toSorted((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1));
  return [...left.toReversed(), ...apart];
}

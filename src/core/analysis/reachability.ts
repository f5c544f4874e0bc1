import {
  entryNodesOf,
  flowsFrom,
  flowsInto,
  isBoundaryEvent,
  isFlowNode,
  type NodeId,
  nodesOf,
  type ProcessId,
  type ProcessNode,
  type Service,
} from '#core/model';

/** The nodes some case can reach from an entry of the process (or from a boundary event), whatever the conditions say. */
export function reachableNodes(service: Service, processId: ProcessId): ReadonlySet<NodeId> {
  const entries = entryNodesOf(service, processId);
  const boundary = nodesOf(service, processId).filter(isBoundaryEvent);
  return closure([...entries, ...boundary], (id) => flowsFrom(service, id).map((flow) => flow.target));
}

/**
 * The nodes from which an end can be reached: an end event, or any node without an outgoing flow (which consumes its
 * token, BPMN 2.0 § 13.2).
 */
export function nodesWithAnEnd(service: Service, processId: ProcessId): ReadonlySet<NodeId> {
  const ends = nodesOf(service, processId).filter(
    (node) => isFlowNode(node) && flowsFrom(service, node.id).length === 0,
  );
  return closure(ends, (id) => flowsInto(service, id).map((flow) => flow.source));
}

/** Everything that can be reached from `from`, itself included, stepping by `next`. */
function closure(from: readonly ProcessNode[], next: (id: NodeId) => readonly NodeId[]): ReadonlySet<NodeId> {
  const seen = new Set<NodeId>(from.map((node) => node.id));
  const open = [...seen];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const other of next(id)) {
      if (seen.has(other)) continue;
      seen.add(other);
      open.push(other);
    }
  }
  return seen;
}

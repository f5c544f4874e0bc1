import { type FlowId, flowsFrom, type NodeId, processesOf, type Service } from '#core/model';
import { loopsOf } from './loops-of.ts';

/** What comes after what when every case goes forward: the flows back of loops are left out. */
export interface ForwardPaths {
  /** Everything that can follow a node, itself not included (unless a loop leads back to it that has no one way round). */
  after(id: NodeId): ReadonlySet<NodeId>;
  /** The nodes on any way from one node to another, both left out. */
  between(first: NodeId, second: NodeId): readonly NodeId[];
}

/** Reads the forward paths of all processes of a service; answers are remembered. */
export function forwardPathsOf(service: Service): ForwardPaths {
  const back = new Set<FlowId>(
    processesOf(service).flatMap(({ id }) =>
      loopsOf(service, id).flatMap((loop) => loop.back.map((flow) => flow.id)),
    ),
  );
  const known = new Map<NodeId, ReadonlySet<NodeId>>();
  function after(id: NodeId): ReadonlySet<NodeId> {
    const found = known.get(id);
    if (found !== undefined) return found;
    const seen = new Set<NodeId>();
    const open = [id];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const flow of flowsFrom(service, at)) {
        if (back.has(flow.id) || seen.has(flow.target)) continue;
        seen.add(flow.target);
        open.push(flow.target);
      }
    }
    known.set(id, seen);
    return seen;
  }
  return {
    after,
    between: (first, second) =>
      [...after(first)].filter((id) => id !== first && id !== second && after(id).has(second)),
  };
}

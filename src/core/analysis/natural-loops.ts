import {
  entryNodesOf,
  type Flow,
  flowsFrom,
  flowsInto,
  type NodeId,
  type ProcessId,
  type Service,
} from '#core/model';

/** A loop with one way in: every path from the start to the body passes the header. */
export interface NaturalLoop {
  readonly header: NodeId;
  /** The flows that go back to the header. */
  readonly back: readonly Flow[];
  /** All nodes on a way round, the header included. */
  readonly body: ReadonlySet<NodeId>;
}

/**
 * The natural loops of a process (Aho, Lam, Sethi, Ullman, Compilers, § 9.6), outermost header first in order of
 * discovery; loops with the same header are one. A loop that can be entered in two places has no header and is not told.
 */
export function naturalLoops(service: Service, processId: ProcessId): readonly NaturalLoop[] {
  const order = reversePostorder(service, processId);
  const dominators = dominatorsOf(service, processId, order);
  const loops = new Map<NodeId, { back: Flow[]; body: Set<NodeId> }>();
  for (const id of order) {
    for (const flow of flowsFrom(service, id)) {
      if (!dominators.get(id)?.has(flow.target)) continue;
      const loop = loops.get(flow.target) ?? { back: [], body: new Set([flow.target]) };
      loops.set(flow.target, loop);
      loop.back.push(flow);
      growBackwards(service, loop.body, flow.source, dominators);
    }
  }
  return [...loops].map(([header, loop]) => ({ header, ...loop }));
}

function growBackwards(
  service: Service,
  body: Set<NodeId>,
  from: NodeId,
  reached: ReadonlyMap<NodeId, unknown>,
): void {
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (body.has(id) || !reached.has(id)) continue;
    body.add(id);
    for (const flow of flowsInto(service, id)) open.push(flow.source);
  }
}

function reversePostorder(service: Service, processId: ProcessId): readonly NodeId[] {
  const done: NodeId[] = [];
  const seen = new Set<NodeId>();
  for (const entry of entryNodesOf(service, processId).toReversed()) {
    const stack: { id: NodeId; next: number }[] = [];
    const enter = (id: NodeId) => {
      if (seen.has(id)) return;
      seen.add(id);
      stack.push({ id, next: 0 });
    };
    enter(entry.id);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const flow = flowsFrom(service, top.id)[top.next];
      top.next += 1;
      if (flow === undefined) done.push((stack.pop() ?? top).id);
      else enter(flow.target);
    }
  }
  return done.toReversed();
}

/** For each reachable node the nodes that every path from an entry to it passes, itself included. */
function dominatorsOf(
  service: Service,
  processId: ProcessId,
  order: readonly NodeId[],
): ReadonlyMap<NodeId, ReadonlySet<NodeId>> {
  const entries = new Set(entryNodesOf(service, processId).map((node) => node.id));
  const found = new Map<NodeId, ReadonlySet<NodeId>>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const id of order) {
      const known = flowsInto(service, id).flatMap((flow) => found.get(flow.source) ?? []);
      const common = entries.has(id)
        ? []
        : [...(known[0] ?? [])].filter((each) => known.every((set) => set.has(each)));
      const dominators = new Set([...common, id]);
      if (found.get(id)?.size === dominators.size) continue;
      found.set(id, dominators);
      changed = true;
    }
  }
  return found;
}

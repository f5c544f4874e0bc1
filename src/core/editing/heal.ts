import { canConnect, type Flow, flowsAfterWork, flowsInto, type NodeId, type Service } from '#core/model';

/**
 * The flows that close the gaps when `gone` is taken out of `before`, giving `cut`: each runs from the node before a
 * chain of deleted nodes to the node behind it, where every deleted node had one flow in and one out (that of impatient cases apart). It is the
 * incoming flow with a new target. Joins that would be illegal, a duplicate or a self-loop are left out.
 */
export function healedFlows(before: Service, cut: Service, gone: ReadonlySet<NodeId>): readonly Flow[] {
  const healed: Flow[] = [];
  const pairs = new Set<string>();
  for (const id of gone) {
    const [flow] = flowsInto(before, id);
    if (flow === undefined || gone.has(flow.source)) continue;
    const target = endOfChain(before, id, gone);
    if (target === null || target === flow.source) continue;
    const pair = `${flow.source} ${target}`;
    if (pairs.has(pair) || canConnect(cut, flow.source, target) !== null) continue;
    pairs.add(pair);
    healed.push({ ...flow, target, waypoints: null });
  }
  return healed;
}

/** The first node behind a chain of deleted nodes; null where the chain branches, merges, ends or closes on itself. */
function endOfChain(service: Service, start: NodeId, gone: ReadonlySet<NodeId>): NodeId | null {
  const seen = new Set<NodeId>();
  for (let id = start; ; ) {
    if (!gone.has(id)) return id;
    const [out, ...otherOut] = flowsAfterWork(service, id);
    if (seen.has(id) || out === undefined || otherOut.length > 0 || flowsInto(service, id).length !== 1)
      return null;
    seen.add(id);
    id = out.target;
  }
}

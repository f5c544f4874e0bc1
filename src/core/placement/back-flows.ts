import {
  entryNodesOf,
  type FlowId,
  flowsFrom,
  type NodeId,
  nodesOf,
  type ProcessId,
  type Service,
} from '#core/model';

/**
 * The flows that go back: those that close a circle on a walk in depth from where cases begin (then from every node not
 * yet met), flows in key order. Without them the process has no circle. Self-loops are among them.
 */
export function backFlows(service: Service, processId: ProcessId): ReadonlySet<FlowId> {
  const back = new Set<FlowId>();
  const state = new Map<NodeId, 'open' | 'done'>();
  const roots = [...entryNodesOf(service, processId), ...nodesOf(service, processId)];
  for (const root of roots) {
    if (state.has(root.id)) continue;
    state.set(root.id, 'open');
    const path = [{ id: root.id, next: 0 }];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const flow = flowsFrom(service, step.id)[step.next];
      step.next += 1;
      if (flow === undefined) {
        state.set(step.id, 'done');
        path.pop();
      } else if (state.get(flow.target) === 'open') back.add(flow.id);
      else if (!state.has(flow.target)) {
        state.set(flow.target, 'open');
        path.push({ id: flow.target, next: 0 });
      }
    }
  }
  return back;
}

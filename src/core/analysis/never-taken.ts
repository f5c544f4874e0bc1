import {
  expandedName,
  type Flow,
  flowsFrom,
  flowsOf,
  isFlowNode,
  type NodeId,
  nodesOf,
  type ProcessId,
  processesOf,
  type Service,
} from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Finding } from './change.ts';
import { finding } from './finding.ts';
import { reachableNodes } from './reachability.ts';
import { removeBranch } from './redundancy/removing.ts';
import { enoughToTell, thresholdOf } from './thresholds.ts';
import { type Traffic, trafficOf } from './traffic.ts';

/**
 * Parts of the drawing that less than `neverTaken` of all cases take (usual 0.5 %): nobody needs them, or a probability is wrong.
 * Silent with too few cases to tell. A step (`what: 'step'`, with everything behind it that is as rare) or
 * a branch without a step of its own (`what: 'branch'`). Unreachable nodes are told elsewhere.
 * `at`: first node or branch, then what belongs to it. Values: name, what, taken and cases (counts), share.
 */
export function findNeverTaken(service: Service, outcome: RunOutcome): readonly Finding[] {
  const traffic = trafficOf(service, outcome);
  return processesOf(service).flatMap(({ id }) => rareParts(service, traffic, id));
}

function rareParts(service: Service, traffic: Traffic, processId: ProcessId): readonly Finding[] {
  const cases = traffic.cases(processId);
  const share = thresholdOf(service, 'neverTaken');
  if (cases < enoughToTell(share)) return [];
  const limit = share * cases;
  const reachable = reachableNodes(service, processId);
  const rare = new Set<NodeId>();
  for (const node of nodesOf(service, processId)) {
    if (isFlowNode(node) && reachable.has(node.id) && traffic.visits(node.id) < limit) rare.add(node.id);
  }
  const told = (at: readonly string[], what: 'step' | 'branch', taken: number, entry: Flow) => {
    const values = { name: expandedName(service, at[0]!), what, taken, cases, share: taken / cases };
    return finding(service, 'neverTaken', 'warning', at, values, [removeBranch(service, entry)]);
  };
  const entries = flowsOf(service, processId).filter(
    (flow) => reachable.has(flow.source) && !rare.has(flow.source) && traffic.crossings(flow.id) < limit,
  );
  const known = new Set<NodeId>();
  return entries.flatMap((flow: Flow) => {
    if (!rare.has(flow.target)) return [told([flow.id], 'branch', traffic.crossings(flow.id), flow)];
    if (known.has(flow.target)) return [];
    const behind = rareBehind(service, flow.target, rare);
    for (const id of behind) known.add(id);
    const first = behind.find((id) => service.nodes[id]?.kind === 'task');
    if (first === undefined) return [told([flow.id, ...behind], 'branch', traffic.crossings(flow.id), flow)];
    const at = [first, ...behind.filter((id) => id !== first), flow.id];
    return [told(at, 'step', traffic.visits(first), flow)];
  });
}

/** The rare nodes that follow `from` without a break, itself first. */
function rareBehind(service: Service, from: NodeId, rare: ReadonlySet<NodeId>): readonly NodeId[] {
  const seen = new Set<NodeId>([from]);
  for (const id of seen) {
    for (const flow of flowsFrom(service, id)) if (rare.has(flow.target)) seen.add(flow.target);
  }
  return [...seen];
}

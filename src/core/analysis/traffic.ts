import { entryNodesOf, type FlowId, type NodeId, type ProcessId, type Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';

/** How often things happened in a run, by id; 0 for what never did. Counts over all replications. */
export interface Traffic {
  visits(node: NodeId): number;
  crossings(flow: FlowId): number;
  /** Cases that entered the process. */
  cases(process: ProcessId): number;
}

/** Reads the counts of steps, other nodes and flows off an outcome. */
export function trafficOf(service: Service, outcome: RunOutcome): Traffic {
  const nodes = new Map<NodeId, number>();
  for (const { id, count } of outcome.nodes) nodes.set(id, count);
  for (const { id, count } of outcome.steps) nodes.set(id, count);
  const flows = new Map<FlowId, number>(outcome.flows.map(({ id, count }) => [id, count]));
  return {
    visits: (node) => nodes.get(node) ?? 0,
    crossings: (flow) => flows.get(flow) ?? 0,
    cases: (process) =>
      entryNodesOf(service, process).reduce((sum, node) => sum + (nodes.get(node.id) ?? 0), 0),
  };
}

import { type Problem, problem } from '#core/base';
import {
  entryNodesOf,
  type Flow,
  type FlowId,
  flowsOf,
  isFlowNode,
  type NodeId,
  nodesOf,
  type ProcessId,
  type ProcessNode,
  type Service,
} from '#core/model';

/** A node of the graph with its flows, in key order of the document. */
export interface GraphNode {
  readonly node: ProcessNode;
  /** Name of the node's main state: `n` and its place in the graph. */
  readonly key: string;
  readonly incoming: readonly Flow[];
  readonly outgoing: readonly Flow[];
}

/** The executable part of one process: flow nodes, the flows between them, and where cases begin. */
export interface ProcessGraph {
  readonly processId: ProcessId;
  readonly nodes: readonly GraphNode[];
  readonly byId: ReadonlyMap<NodeId, GraphNode>;
  readonly flows: readonly Flow[];
  readonly flowById: ReadonlyMap<FlowId, Flow>;
  /** Start events; without any, every node without an incoming flow. */
  readonly entries: readonly NodeId[];
  /** Several entries are alternatives (start events) or begin together (no start event). */
  readonly entriesTogether: boolean;
}

/** Reads the graph of a process. Artefacts are left out; a flow that lacks an end is left out with a warning. */
export function readProcessGraph(
  service: Service,
  processId: ProcessId,
): { readonly graph: ProcessGraph; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const flowNodes = nodesOf(service, processId).filter(isFlowNode);
  const known = new Set<NodeId>(flowNodes.map((node) => node.id));
  const flows: Flow[] = [];
  const incoming = new Map<NodeId, Flow[]>();
  const outgoing = new Map<NodeId, Flow[]>();
  for (const flow of flowsOf(service, processId)) {
    if (!known.has(flow.source) || !known.has(flow.target)) {
      problems.push(problem('danglingFlow', 'warning', [flow.id]));
      continue;
    }
    flows.push(flow);
    listOf(outgoing, flow.source).push(flow);
    listOf(incoming, flow.target).push(flow);
  }
  const nodes = flowNodes.map((node, index) => ({
    node,
    key: `n${index}`,
    incoming: incoming.get(node.id) ?? [],
    outgoing: outgoing.get(node.id) ?? [],
  }));
  const entries = entryNodesOf(service, processId);
  const graph: ProcessGraph = {
    processId,
    nodes,
    byId: new Map(nodes.map((entry) => [entry.node.id, entry])),
    flows,
    flowById: new Map(flows.map((flow) => [flow.id, flow])),
    entries: entries.map((node) => node.id),
    entriesTogether: entries.every((node) => node.kind !== 'startEvent'),
  };
  return { graph, problems };
}

function listOf(lists: Map<NodeId, Flow[]>, id: NodeId): Flow[] {
  let list = lists.get(id);
  if (list === undefined) lists.set(id, (list = []));
  return list;
}

import { failure, invariant, type Problem, problem, type Result, success } from '#core/base';
import type { FlowId, NodeId, NodeKind, ProcessId, Service } from '#core/model';
import type { JoinRule } from './effect.ts';
import {
  branchesOf,
  joinKey,
  joinStates,
  type KindMachine,
  leavingState,
  leftKey,
  type Move,
  nodeKinds,
  type Surroundings,
  type TokenState,
} from '#core/machine/kinds';
import { type GraphNode, type ProcessGraph, readProcessGraph } from './process-graph.ts';
import { NEW, type TokenMachineConfig } from './token-machine.ts';

/** A process as machines: plain data throughout, so that it can be stored, sent to a worker and compared. */
export interface ProcessMachines {
  readonly processId: ProcessId;
  /** The nodes and flows that take part, in key order of the document. */
  readonly nodes: readonly { readonly id: NodeId; readonly kind: NodeKind }[];
  readonly flows: readonly { readonly id: FlowId; readonly source: NodeId; readonly target: NodeId }[];
  /** Where cases begin; alternatives unless `entriesTogether`. */
  readonly entries: readonly NodeId[];
  readonly entriesTogether: boolean;
  /** The XState machine of a token, as JSON. */
  readonly token: TokenMachineConfig;
  readonly joins: readonly Join[];
  /** Placeholders that are passed in no time. */
  readonly passedThrough: readonly NodeId[];
}

/** A node that waits for tokens on its incoming flows. */
export interface Join {
  readonly node: NodeId;
  readonly rule: JoinRule;
  readonly flows: readonly FlowId[];
}

export interface CompileOptions {
  readonly placeholders: 'refuse' | 'passThrough';
  /** Other meanings for some kinds; a test proves with it that the machines alone decide. */
  readonly kinds?: Partial<Record<NodeKind, KindMachine>>;
}

/**
 * Compiles one process to its machines. Refused, with all reasons: an unknown process, one without nodes, placeholders
 * that are not to be passed, an event-based gateway that leads to something it cannot wait for.
 */
export function compileProcess(
  service: Service,
  processId: ProcessId,
  options: CompileOptions,
): Result<ProcessMachines> {
  if (service.processes[processId] === undefined)
    return failure(problem('unknownProcess', 'error', [processId]));
  const { graph, problems } = readProcessGraph(service, processId);
  const all = [...problems, ...refusals(graph, options)];
  if (all.some((each) => each.severity === 'error')) return failure(...all);
  const kinds: Record<NodeKind, KindMachine> = { ...nodeKinds, ...options.kinds };
  const around: Surroundings = {
    graph,
    entryOver: (flow) => entryOver(graph, kinds, flow),
    afterCatch: (node) => leftKey(nodeIn(graph, node)),
  };
  const states: Record<string, TokenState> = {};
  const joins: Join[] = [];
  for (const self of graph.nodes) {
    const kind = kinds[self.node.kind];
    Object.assign(states, kind.states(self, around));
    const rule = ruleAt(self, kind);
    if (rule === null) continue;
    Object.assign(states, joinStates(self, rule));
    joins.push({ node: self.node.id, rule, flows: self.incoming.map((flow) => flow.id) });
  }
  for (const self of graph.nodes) {
    if (self.node.kind !== 'eventBasedGateway') continue;
    for (const branch of branchesOf(self, around)) {
      const after = nodeIn(graph, branch.node);
      states[leftKey(after)] ??= leavingState(after, around);
    }
  }
  return success(
    {
      processId,
      nodes: graph.nodes.map(({ node }) => ({ id: node.id, kind: node.kind })),
      flows: graph.flows.map(({ id, source, target }) => ({ id, source, target })),
      entries: graph.entries,
      entriesTogether: graph.entriesTogether,
      token: {
        id: 'token',
        initial: NEW,
        states: { [NEW]: { on: beginnings(graph, joins, states) }, ...states },
      },
      joins,
      passedThrough: graph.nodes.filter(({ node }) => node.kind === 'placeholder').map(({ node }) => node.id),
    },
    all,
  );
}

function nodeIn(graph: ProcessGraph, id: NodeId): GraphNode {
  const found = graph.byId.get(id);
  invariant(found !== undefined, `The node <${id}> is part of the graph.`);
  return found;
}

/** A join needs several incoming flows; with one there is nothing to wait for. */
function ruleAt(self: GraphNode, kind: KindMachine): JoinRule | null {
  return self.incoming.length > 1 && kind.join !== undefined ? kind.join : null;
}

/** The state a token enters over a flow: at a join one of its own for the flow, else the main state of the target. */
function entryOver(graph: ProcessGraph, kinds: Record<NodeKind, KindMachine>, id: FlowId): string {
  const flow = graph.flowById.get(id);
  invariant(flow !== undefined, `The flow <${id}> is part of the graph.`);
  const target = nodeIn(graph, flow.target);
  if (ruleAt(target, kinds[target.node.kind]) === null) return target.key;
  return joinKey(target, target.incoming.indexOf(flow));
}

/** What a new token may be told: start at an entry, go on behind a join, or go on as a copy over one flow of a split. */
function beginnings(
  graph: ProcessGraph,
  joins: readonly Join[],
  states: Readonly<Record<string, TokenState>>,
): Record<string, Move> {
  const on: Record<string, Move> = {};
  for (const id of graph.entries) on[`START.${id}`] = { target: nodeIn(graph, id).key };
  for (const { node } of joins) on[`FIRED.${node}`] = { target: nodeIn(graph, node).key };
  for (const state of Object.values(states)) {
    if (!state.entry?.some(({ type }) => type === 'fork' || type === 'chooseSome')) continue;
    Object.assign(on, state.on);
  }
  return on;
}

function refusals(graph: ProcessGraph, { placeholders }: CompileOptions): readonly Problem[] {
  const problems: Problem[] = [];
  if (graph.nodes.length === 0) problems.push(problem('emptyProcess', 'error', [graph.processId]));
  for (const self of graph.nodes) {
    const { node } = self;
    if (node.kind === 'placeholder') {
      const values = { name: node.name, bpmnType: node.bpmnType };
      if (placeholders === 'refuse') problems.push(problem('placeholderRefused', 'error', [node.id], values));
      else problems.push(problem('placeholderPassed', 'warning', [node.id], values));
    }
    if (node.kind === 'eventBasedGateway' && branchesOf(self, { graph }).length < self.outgoing.length) {
      problems.push(problem('eventGatewayBranch', 'error', [node.id], { name: node.name }));
    }
  }
  return problems;
}

import { compileProcess, type KindMachine, nodeKinds, type ProcessMachines } from '#core/machine';
import type { NodeId, ProcessId, Service } from '#core/model';
import { exploreStates } from './state-graph.ts';
import { everyPlace } from './stubborn-sets.ts';
import type { TraceStep } from './soundness.ts';
import { createTokenNet } from './token-net.ts';

/** All orders in which the steps and waits of a process can be done: what can follow what, and what can go on at once. */
export interface OrderGraph {
  /** By state, number 0 before the case begins: where one gets by one move, and what was done by it; null: nothing was. */
  readonly moves: readonly (readonly { readonly to: number; readonly done: NodeId | null }[])[];
  /** By state: the steps and waits at which a token stands. */
  readonly underWay: readonly (readonly NodeId[])[];
  /** What something leads to that is not executed yet: an event on the border of a step, the far end of a link. */
  readonly unknown: ReadonlySet<NodeId>;
  /** False: there are more states than were looked at, or not every choice of an inclusive split was tried. */
  readonly isWhole: boolean;
}

/** A sub-process or a call that is not executed yet has its place in the order all the same: as if it were one step. */
const inItsPlace: KindMachine = {
  states: (self, around) => {
    const isWork =
      self.node.kind === 'placeholder' && /process$|activity$|task$|transaction$/i.test(self.node.bpmnType);
    return (isWork ? nodeKinds.task : nodeKinds.placeholder).states(self, around);
  },
};

/**
 * Explores a process without leaving out orders, up to a number of states. Null where it cannot be executed. Conditions and
 * probabilities are ignored. Somebody who gives up has not done the step.
 */
export function exploreOrders(service: Service, processId: ProcessId, states: number): OrderGraph | null {
  const kinds = { placeholder: inItsPlace };
  const compiled = compileProcess(service, processId, { placeholders: 'passThrough', kinds });
  if (!compiled.ok) return null;
  const net = createTokenNet(compiled.value);
  const targets = new Map(compiled.value.flows.map(({ id, target }) => [id, target]));
  const doneBy = ({ event, node, flows }: TraceStep): NodeId | null => {
    if (event === 'complete' || event === 'elapse' || event === 'message') return node;
    return event === 'first' && flows[0] !== undefined ? (targets.get(flows[0]) ?? null) : null;
  };
  const graph = exploreStates(net, everyPlace(net), { states, tokens: 2 });
  return {
    moves: graph.edges.map((edges) =>
      edges.map(({ to, steps }) => ({ to, done: steps[0] === undefined ? null : doneBy(steps[0]) })),
    ),
    underWay: graph.markings.map((marking) =>
      marking.flatMap((place) => {
        const at = net.places[place];
        return at?.kind === 'wait' ? [net.nodes[at.node] as NodeId] : [];
      }),
    ),
    unknown: behindUnexecuted(compiled.value),
    isWhole: graph.limit === null,
  };
}

function behindUnexecuted({ nodes, flows, entries }: ProcessMachines): ReadonlySet<NodeId> {
  const reached = new Set(flows.map(({ target }) => target));
  const unknown = new Set(
    nodes
      .filter(({ id, kind }) => kind === 'placeholder' && !reached.has(id) && !entries.includes(id))
      .map(({ id }) => id),
  );
  for (const id of unknown) for (const flow of flows) if (flow.source === id) unknown.add(flow.target);
  return unknown;
}

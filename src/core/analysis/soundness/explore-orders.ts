import { compileProcess } from '#core/machine';
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
  /** False: there are more states than were looked at, or not every choice of an inclusive split was tried. */
  readonly isWhole: boolean;
}

/**
 * Explores a process without leaving out orders, up to a number of states. Null where it cannot be executed. Conditions and
 * probabilities are ignored. Somebody who gives up has not done the step.
 */
export function exploreOrders(service: Service, processId: ProcessId, states: number): OrderGraph | null {
  const compiled = compileProcess(service, processId, { placeholders: 'passThrough' });
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
    isWhole: graph.limit === null,
  };
}

import type { FlowId } from '#core/model';
import type { JoinRule } from '../effect.ts';
import type { GraphNode } from '../process-graph.ts';
import type { TokenState } from './node-machine.ts';

/** Key of the state a token enters when it reaches a join over its incoming flow number `index`. */
export function joinKey(self: GraphNode, index: number): string {
  return `${self.key}_in${index}`;
}

/** The final states of a join, one per incoming flow, in which a token is handed to the case. */
export function joinStates(self: GraphNode, rule: JoinRule): Readonly<Record<string, TokenState>> {
  const node = self.node.id;
  const arrival = (flow: FlowId): TokenState => ({
    type: 'final',
    meta: { node },
    entry: [{ type: 'arriveAtJoin', params: { node, flow, rule } }],
  });
  return Object.fromEntries(self.incoming.map((flow, index) => [joinKey(self, index), arrival(flow.id)]));
}

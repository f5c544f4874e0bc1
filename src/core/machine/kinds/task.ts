import type { Patience } from '#core/model';
import type { GraphNode } from '../process-graph.ts';
import { holdingStates, moveOver } from './leave.ts';
import type { KindMachine, Move, Surroundings } from './node-machine.ts';

/**
 * A task asks for its work and goes on when it is completed. Each token that arrives starts it again. Where cases have patience,
 * one that gives up leaves by the flow for it, or is over with all its tokens.
 */
export const task: KindMachine = {
  states: (self, around) => {
    const { node } = self;
    const work = { type: 'requestWork', params: { node: node.id } } as const;
    const patience = node.kind === 'task' ? node.patience : null;
    if (patience === null) return holdingStates(self, around, work, 'COMPLETED');
    const states = holdingStates(self, around, work, 'COMPLETED', {
      ABANDONED: wayOut(self, around, patience),
    });
    if (isDrawn(self, patience)) return states;
    const abandoned = { type: 'abandonCase', params: { node: node.id } } as const;
    return {
      ...states,
      [abandonedKey(self)]: { type: 'final', meta: { node: node.id }, entry: [abandoned] },
    };
  },
};

function wayOut(self: GraphNode, around: Surroundings, patience: Patience): Move {
  return isDrawn(self, patience)
    ? moveOver(patience.flowId, around, self.key)
    : { target: abandonedKey(self) };
}

/** Is there a flow for those who give up? One that leads nowhere is no flow of the graph. */
function isDrawn(
  self: GraphNode,
  patience: Patience,
): patience is Patience & { flowId: NonNullable<Patience['flowId']> } {
  return self.outgoing.some(({ id }) => id === patience.flowId);
}

function abandonedKey(self: GraphNode): string {
  return `${self.key}_abandoned`;
}

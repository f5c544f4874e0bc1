import { holdingStates } from './leave.ts';
import type { KindMachine } from './node-machine.ts';

/** A task asks for its work and goes on when it is completed. Each token that arrives starts it again. */
export const task: KindMachine = {
  states: (self, around) =>
    holdingStates(self, around, { type: 'requestWork', params: { node: self.node.id } }, 'COMPLETED'),
};

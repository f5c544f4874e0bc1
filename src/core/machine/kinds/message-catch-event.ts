import { holdingStates } from './leave.ts';
import type { KindMachine } from './node-machine.ts';

/** The token waits for its message; where none is ever thrown, the environment draws the delay. */
export const messageCatchEvent: KindMachine = {
  states: (self, around) =>
    holdingStates(
      self,
      around,
      { type: 'arm', params: { node: self.node.id, trigger: 'message' } },
      'MESSAGE',
    ),
};

import { leavingState } from './leave.ts';
import type { KindMachine } from './node-machine.ts';

/** A case begins here: the token leaves at once. When cases come is the scenario's affair, whatever the trigger. */
export const startEvent: KindMachine = {
  states: (self, around) => ({
    [self.key]: leavingState(self, around, [{ type: 'pass', params: { node: self.node.id } }]),
  }),
};

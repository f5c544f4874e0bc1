import { leavingState } from './leave.ts';
import type { KindMachine } from './node-machine.ts';

/** A milestone: passed in no time. */
export const intermediateEvent: KindMachine = {
  states: (self, around) => ({
    [self.key]: leavingState(self, around, [{ type: 'pass', params: { node: self.node.id } }]),
  }),
};

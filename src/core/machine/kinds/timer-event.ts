import { holdingStates } from './leave.ts';
import type { KindMachine } from './node-machine.ts';

/** The token is delayed until the timer elapses. */
export const timerEvent: KindMachine = {
  states: (self, around) =>
    holdingStates(self, around, { type: 'arm', params: { node: self.node.id, trigger: 'timer' } }, 'ELAPSED'),
};

import { leavingState } from './leave.ts';
import type { KindMachine } from './node-machine.ts';

/** Waits for one token on each incoming flow, consumes them, and puts one token on each outgoing flow. */
export const parallelGateway: KindMachine = {
  join: 'all',
  states: (self, around) => ({ [self.key]: leavingState(self, around) }),
};

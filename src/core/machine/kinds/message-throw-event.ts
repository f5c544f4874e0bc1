import type { NodeOf } from '#core/model';
import type { Effect } from '../effect.ts';
import { leavingState } from './leave.ts';
import type { KindMachine } from './node-machine.ts';

/** The message is thrown and the token goes on in no time. A throw event without a message name is a milestone. */
export const messageThrowEvent: KindMachine = {
  states: (self, around) => {
    const { id, message } = self.node as NodeOf<'messageThrowEvent'>;
    const first: Effect[] = [{ type: 'pass', params: { node: id } }];
    if (message !== '') first.push({ type: 'throwMessage', params: { node: id, message } });
    return { [self.key]: leavingState(self, around, first) };
  },
};

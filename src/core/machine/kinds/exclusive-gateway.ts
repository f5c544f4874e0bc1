import type { Effect } from '../effect.ts';
import { leavingState, outgoingIds, takeEach } from './leave.ts';
import type { KindMachine } from './node-machine.ts';

/** Every token passes on its own, by exactly one flow; one that merely merges still asks, so that no cycle runs unseen. */
export const exclusiveGateway: KindMachine = {
  states: (self, around) => {
    const node = self.node.id;
    const flows = outgoingIds(self);
    if (flows.length === 0) return { [self.key]: leavingState(self, around) };
    const entry: readonly Effect[] = [{ type: 'choose', params: { node, flows } }];
    return { [self.key]: { meta: { node }, entry, on: takeEach(flows, around, self.key) } };
  },
};

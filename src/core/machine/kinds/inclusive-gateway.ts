import type { Effect } from '../effect.ts';
import { leavingState, outgoingIds, takeEach } from './leave.ts';
import type { KindMachine } from './node-machine.ts';

/** Waits for every token that can still come (BPMN 2.0 table 13-3), then takes every flow whose condition holds. */
export const inclusiveGateway: KindMachine = {
  join: 'inclusive',
  states: (self, around) => {
    const node = self.node.id;
    const flows = outgoingIds(self);
    if (flows.length < 2) return { [self.key]: leavingState(self, around) };
    const entry: readonly Effect[] = [{ type: 'chooseSome', params: { node, flows } }];
    return { [self.key]: { meta: { node }, entry, on: takeEach(flows, around, self.key) } };
  },
};

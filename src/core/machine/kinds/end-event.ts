import type { KindMachine } from './node-machine.ts';

/** The token is consumed. The case ends with its last token. Flows drawn out of an end event are never taken. */
export const endEvent: KindMachine = {
  states: (self) => {
    const node = self.node.id;
    return { [self.key]: { type: 'final', meta: { node }, entry: [{ type: 'endToken', params: { node } }] } };
  },
};

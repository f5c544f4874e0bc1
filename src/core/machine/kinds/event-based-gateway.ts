import type { Effect, RaceBranch } from '../effect.ts';
import type { GraphNode } from '../process-graph.ts';
import { leavingState } from './leave.ts';
import type { KindMachine, Move, Surroundings } from './node-machine.ts';

/** Arms every branch; the first event wins and counts as passed, the others are forgotten. */
export const eventBasedGateway: KindMachine = {
  states: (self, around) => {
    const node = self.node.id;
    const branches = branchesOf(self, around);
    if (branches.length === 0) return { [self.key]: leavingState(self, around) };
    const on: Record<string, Move> = {};
    for (const branch of branches) {
      const actions: Effect[] = [
        { type: 'traverse', params: { flow: branch.flow } },
        { type: 'pass', params: { node: branch.node } },
      ];
      on[`TAKE.${branch.flow}`] = { target: around.afterCatch(branch.node), actions };
    }
    return { [self.key]: { meta: { node }, entry: [{ type: 'armFirst', params: { node, branches } }], on } };
  },
};

/** What may follow: timers, message catch events and tasks. Anything else is refused when the process is compiled. */
export function branchesOf(self: GraphNode, around: Pick<Surroundings, 'graph'>): readonly RaceBranch[] {
  return self.outgoing.flatMap((flow): readonly RaceBranch[] => {
    const kind = around.graph.byId.get(flow.target)?.node.kind;
    if (kind === 'timerEvent') return [{ flow: flow.id, node: flow.target, trigger: 'timer' }];
    if (kind === 'messageCatchEvent') return [{ flow: flow.id, node: flow.target, trigger: 'message' }];
    if (kind === 'task') return [{ flow: flow.id, node: flow.target, trigger: 'work' }];
    return [];
  });
}

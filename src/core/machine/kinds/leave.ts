import type { FlowId } from '#core/model';
import type { Effect } from '../effect.ts';
import type { GraphNode } from '../process-graph.ts';
import type { Move, Surroundings, TokenState } from './node-machine.ts';

/** The moves TAKE.<flow> over each of `flows`, out of a node whose main state is `own`. */
export function takeEach(
  flows: readonly FlowId[],
  around: Surroundings,
  own: string,
): Readonly<Record<string, Move>> {
  return Object.fromEntries(flows.map((flow) => [`TAKE.${flow}`, moveOver(flow, around, own)]));
}

/** A flow back to the node itself begins it anew: without `reenter` XState would stay and ask for nothing. */
export function moveOver(flow: FlowId, around: Surroundings, own: string): Move {
  const target = around.entryOver(flow);
  const actions: readonly Effect[] = [{ type: 'traverse', params: { flow } }];
  return target === own ? { target, reenter: true, actions } : { target, actions };
}

/** Ids of the flows that leave a node; not the one by which impatient cases leave a task. */
export function outgoingIds({ node, outgoing }: GraphNode): readonly FlowId[] {
  const impatient = node.kind === 'task' ? (node.patience?.flowId ?? null) : null;
  return outgoing.flatMap(({ id }) => (id === impatient ? [] : [id]));
}

/**
 * The state in which a token moves on in no time: over its flow, over all flows side by side (an implicit split),
 * or, without any, out of the process. `first` are effects asked before.
 */
export function leavingState(
  self: GraphNode,
  around: Surroundings,
  first: readonly Effect[] = [],
): TokenState {
  const node = self.node.id;
  const flows = outgoingIds(self);
  const meta = { node };
  if (flows.length === 0) {
    return { type: 'final', meta, entry: [...first, { type: 'endToken', params: { node } }] };
  }
  const type = flows.length === 1 ? 'choose' : 'fork';
  return {
    meta,
    entry: [...first, { type, params: { node, flows } }],
    on: takeEach(flows, around, self.key),
  };
}

/** States of a node that holds the token until `event` and then lets it leave by every flow; `more` are other ways out. */
export function holdingStates(
  self: GraphNode,
  around: Surroundings,
  entry: Effect,
  event: 'COMPLETED' | 'ELAPSED' | 'MESSAGE',
  more: Readonly<Record<string, Move>> = {},
): Readonly<Record<string, TokenState>> {
  const meta = { node: self.node.id };
  const [only, ...others] = outgoingIds(self);
  const left = leftKey(self);
  if (only !== undefined && others.length === 0) {
    const on = { [event]: moveOver(only, around, self.key), ...more };
    return { [self.key]: { meta, entry: [entry], on } };
  }
  return {
    [self.key]: { meta, entry: [entry], on: { [event]: { target: left }, ...more } },
    [left]: leavingState(self, around),
  };
}

/** Key of the state behind a node that holds its token. */
export function leftKey(self: GraphNode): string {
  return `${self.key}_left`;
}

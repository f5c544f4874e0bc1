import type { NodeId, NodeKind, ProcessId } from '#core/model';
import type { StateGraph } from './state-graph.ts';
import type { TokenNet } from './token-net.ts';

/** The process a graph of states belongs to: what the token game does not say. */
export interface Judged {
  readonly processId: ProcessId;
  readonly net: TokenNet;
  readonly graph: StateGraph;
  readonly kinds: ReadonlyMap<NodeId, NodeKind>;
  /** Nodes behind a node, by number. */
  readonly behind: (node: number) => readonly number[];
  /** Where something begins that is not executed yet: an event on the border of a step, the far end of a link. */
  readonly beginnings: readonly number[];
}

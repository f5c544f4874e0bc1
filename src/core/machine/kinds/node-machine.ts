import type { FlowId, NodeId } from '#core/model';
import type { Effect, JoinRule } from '../effect.ts';
import type { GraphNode, ProcessGraph } from '../process-graph.ts';

/** A step of the token machine: where it goes and what it asks on the way. */
export interface Move {
  readonly target: string;
  /** The target is entered anew although the token stands there already. */
  readonly reenter?: true;
  readonly actions?: readonly Effect[];
}

/** One state of the token machine, as XState reads it. `meta.node` is the node a token in this state stands at. */
export interface TokenState {
  readonly type?: 'final';
  readonly meta: { readonly node: NodeId };
  readonly entry?: readonly Effect[];
  readonly on?: Readonly<Record<string, Move>>;
}

/** What a node kind may ask about the process around its node. */
export interface Surroundings {
  readonly graph: ProcessGraph;
  /** The state a token enters over `flow`. */
  entryOver(flow: FlowId): string;
  /** The state in which the catch event or receive task `node` has happened and the token moves on. */
  afterCatch(node: NodeId): string;
}

/** The meaning of a node kind. One file per kind; the table of all kinds is in `index.ts`. */
export interface KindMachine {
  /**
   * Where several flows come in, tokens are handed to the case, which lets one go on by this rule; it continues in the
   * main state. Without a rule each token enters the main state on its own.
   */
  readonly join?: JoinRule;
  /** The node's states by key; the main one is `self.key`. */
  states(self: GraphNode, around: Surroundings): Readonly<Record<string, TokenState>>;
}

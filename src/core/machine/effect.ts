import type { FlowId, NodeId } from '#core/model';

/**
 * What a token asks of its environment: the whole vocabulary between the machines and whoever drives them.
 * Effects are data; machines never act. Each says by which event it is answered.
 */
export type Effect =
  /** The token crosses a flow. No answer. */
  | { readonly type: 'traverse'; readonly params: { readonly flow: FlowId } }
  /**
   * The token stands at an activity and waits for its work to be done. Answer: COMPLETED; or ABANDONED, where the machine
   * has a way for a case that gives up before the work has begun.
   */
  | { readonly type: 'requestWork'; readonly params: { readonly node: NodeId } }
  /** One flow is chosen. Answer: TAKE.<flow>. With a single flow there is nothing to draw. */
  | { readonly type: 'choose'; readonly params: { readonly node: NodeId; readonly flows: readonly FlowId[] } }
  /** Every flow whose condition holds is chosen, at least one. Answer: one copy of the token per chosen flow, each TAKE.<flow>. */
  | {
      readonly type: 'chooseSome';
      readonly params: { readonly node: NodeId; readonly flows: readonly FlowId[] };
    }
  /** Every flow is taken. Answer: one copy of the token per flow, each TAKE.<flow>. */
  | { readonly type: 'fork'; readonly params: { readonly node: NodeId; readonly flows: readonly FlowId[] } }
  /** The token has arrived at a join over `flow` and ends; the case holds the join. No answer to this token. */
  | {
      readonly type: 'arriveAtJoin';
      readonly params: { readonly node: NodeId; readonly flow: FlowId; readonly rule: JoinRule };
    }
  /** The token is delayed until the timer elapses (ELAPSED) or the message arrives (MESSAGE). */
  | {
      readonly type: 'arm';
      readonly params: { readonly node: NodeId; readonly trigger: 'timer' | 'message' };
    }
  /** All branches are armed, the first wins. Answer: TAKE.<flow> of the winner; its catch event counts as passed. */
  | {
      readonly type: 'armFirst';
      readonly params: { readonly node: NodeId; readonly branches: readonly RaceBranch[] };
    }
  /** A message is thrown. No answer. */
  | { readonly type: 'throwMessage'; readonly params: { readonly node: NodeId; readonly message: string } }
  /** The token passes a node in no time (milestones, placeholders on explicit choice). No answer. */
  | { readonly type: 'pass'; readonly params: { readonly node: NodeId } }
  /** The case has given up waiting at `node` and is over, with all its tokens. No answer. */
  | { readonly type: 'abandonCase'; readonly params: { readonly node: NodeId } }
  /** The token is consumed at `node`. */
  | { readonly type: 'endToken'; readonly params: { readonly node: NodeId } };

/** One branch of an event-based gateway: what `node` behind `flow` waits for (`work`: a receive task). */
export interface RaceBranch {
  readonly flow: FlowId;
  readonly node: NodeId;
  readonly trigger: 'timer' | 'message' | 'work';
}

/** When a join fires: `all` one token per incoming flow (AND), `any` every token on its own, `inclusive` BPMN 2.0 table 13-3. */
export type JoinRule = 'all' | 'any' | 'inclusive';

/**
 * What a driver may send to a token. A new token takes one of three: `START.<node>` enters the process, `FIRED.<node>`
 * continues behind a join, `TAKE.<flow>` continues as a copy made by a split.
 */
export type TokenEvent =
  | { readonly type: 'COMPLETED' }
  | { readonly type: 'ABANDONED' }
  | { readonly type: 'ELAPSED' }
  | { readonly type: 'MESSAGE' }
  | { readonly type: `TAKE.${string}` }
  | { readonly type: `START.${string}` }
  | { readonly type: `FIRED.${string}` };

import type { Problem, Minutes } from '#core/base';
import type { FlowId, NodeId } from '#core/model';
import type { PlaybackTrace } from '#core/simulation';

/** Where one token is at a moment: on a flow at a share of its length, or at a node and in what condition. */
export interface TokenView {
  readonly id: string;
  readonly case: number;
  readonly place:
    | { readonly on: 'flow'; readonly flow: FlowId; readonly share: number }
    | {
        readonly on: 'node';
        readonly node: NodeId;
        readonly condition: 'waiting' | 'working' | 'paused' | 'delayed' | 'held';
      };
}

/** Play-back of recorded cases on a time axis. */
export interface PlaybackState {
  readonly status: 'off' | 'recording' | 'ready' | 'refused';
  readonly trace: PlaybackTrace | null;
  readonly problems: readonly Problem[];
  readonly time: Minutes;
  /** Simulated minutes per second of real time. */
  readonly speed: number;
  readonly playing: boolean;

  open(): Promise<void>;
  close(): void;
  play(): void;
  pause(): void;
  setSpeed(minutesPerSecond: number): void;
  seek(time: Minutes): void;
  /** Advances by real milliseconds; called from the screen's frame loop while playing. */
  tick(milliseconds: number): void;
  /** Tokens at the current time. */
  tokens(): readonly TokenView[];
}

/** One thing the person may do next in a step-through. */
export interface WalkChoice {
  readonly token: number;
  readonly node: NodeId;
  readonly kind: 'work' | 'choose' | 'chooseSome' | 'timer' | 'message' | 'first' | 'held';
  /** Flows to choose from at gateways. */
  readonly flows: readonly FlowId[];
  /** The case may give up what it waits for here. */
  readonly mayGiveUp: boolean;
}

/** Step-through: one case through the actors, the person decides at gateways. */
export interface WalkState {
  readonly status: 'off' | 'walking' | 'over' | 'refused';
  readonly problems: readonly Problem[];
  readonly choices: readonly WalkChoice[];
  /** What happened so far, oldest first. */
  readonly steps: readonly { readonly node: NodeId; readonly flow: FlowId | null; readonly kind: string }[];
  /** True when the case ended with tokens left at a join. */
  readonly stuckAt: readonly NodeId[];

  begin(): Promise<void>;
  take(token: number, flows?: readonly FlowId[]): void;
  giveUp(token: number): void;
  back(): void;
  end(): void;
}

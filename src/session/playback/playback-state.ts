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

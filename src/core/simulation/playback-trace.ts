import type { Minutes } from '#core/base';
import type { FlowId, NodeId, SegmentId } from '#core/model';

/**
 * One thing that happened to a token, in order of time. The same list comes from the actors and from the table
 * for the same seed; a test compares them on every fixture.
 * - `arrive`   a case enters at node `at`
 * - `traverse` the token crosses flow `at`
 * - `ready`    the token waits for staff at task `at`
 * - `start` / `pause` / `resume` / `complete`  work on task `at`
 * - `abandon`  the case gave up waiting at task `at`
 * - `delay`    held at timer or message event `at`
 * - `hold`     arrived at join `at` and waiting for the others, or at split `at` of which it may take no flow
 * - `fire`     the join `at` fired; `token` is the one that goes on
 * - `pass`     went through node `at` in no time
 * - `end`      the token was consumed at `at`
 * - `leave`    the case is over
 */
export interface TraceEntry {
  readonly time: Minutes;
  readonly case: number;
  readonly token: number;
  readonly type:
    | 'arrive'
    | 'traverse'
    | 'ready'
    | 'start'
    | 'pause'
    | 'resume'
    | 'complete'
    | 'abandon'
    | 'delay'
    | 'hold'
    | 'fire'
    | 'pass'
    | 'end'
    | 'leave';
  readonly at: NodeId | FlowId;
  /** Of `arrive`: the segment of the case, where it has one. */
  readonly segment?: SegmentId;
}

/** What play-back shows: the entries of the first cases of one replication. */
export interface PlaybackTrace {
  readonly entries: readonly TraceEntry[];
  readonly cases: number;
  readonly from: Minutes;
  readonly to: Minutes;
}

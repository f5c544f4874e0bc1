import type { CompiledRun } from './compiled-run.ts';
import type { Guard } from './kernel/environment.ts';

/** Numbers per step in `steps`. */
export const STEP_NUMBERS = 11;
export const STEP_UNAVAILABLE = 0;
export const STEP_COST = 1;
export const STEP_JUDGED = 2;
export const STEP_HITS_CLOCK = 3;
export const STEP_HITS_WORKING = 4;
export const STEP_QUEUE_AREA = 5;
export const STEP_OVERTAKEN = 6;
export const STEP_COLLECTING = 7;
/** The part of the queue area in which batches were collected: not yet waiting for a role. */
export const STEP_COLLECTING_AREA = 8;
/** Visits in which the case gave up, and the minutes it had waited by then. */
export const STEP_ABANDONED = 9;
export const STEP_ABANDONED_WAIT = 10;

/** Numbers per role in `roles`. */
export const ROLE_NUMBERS = 4;
export const ROLE_BUSY = 0;
export const ROLE_OVERTIME = 1;
export const ROLE_ON_DUTY = 2;
export const ROLE_QUEUE_AREA = 3;

/** The described quantities, in this order: four per case, three per step, one per role; four again per segment. */
export const CASE_CYCLE = 0;
export const CASE_WAITING = 1;
export const CASE_PROCESSING = 2;
export const CASE_COST = 3;
export const CASE_DESCRIPTIONS = 4;

/** Place of the first description of a segment, by its number in `segmentGroups`. */
export function segmentPlace({ steps, roles }: Pick<CompiledRun, 'steps' | 'roles'>, group: number): number {
  return CASE_DESCRIPTIONS * (group + 1) + 3 * steps.length + roles.length;
}

/**
 * All that is kept of one replication: typed columns only, handed over from a worker without copying. Times in
 * minutes. Combining looks at nothing else, in the order of `index`.
 */
export interface ReplicationSummary {
  readonly index: number;
  readonly guard: Guard | null;
  /** Case arrivals and task completions. */
  readonly events: number;
  readonly warmup: number;
  readonly window: number;
  readonly arrived: number;
  /** Completed, unfinished, stuck, failed, stopped at the loop limit, abandoned. */
  readonly left: Float64Array;
  readonly descriptions: Float64Array;
  readonly pathParts: Float64Array;
  readonly tokenParts: Float64Array;
  /** Cases judged by their process's target, and within it by the clock and in working time. */
  readonly targetHits: Float64Array;
  /** By segment, as numbered in `SegmentBooks`: arrived, left in each way, judged and within target. */
  readonly segments: Float64Array;
  readonly steps: Float64Array;
  readonly roles: Float64Array;
  /** Per role four times 168 numbers: busy, on duty, waiting, time observed, by hour of the week. */
  readonly weekly: Float64Array;
  /** By role, one after the other: waiting step × busy step. */
  readonly contention: Float64Array;
  /** Visits and time by node; tokens by flow. */
  readonly nodeCounts: Float64Array;
  readonly nodeTimes: Float64Array;
  readonly flowCounts: Float64Array;
  readonly stuckAt: Float64Array;
  readonly loopedAt: Float64Array;
  readonly lostAt: Float64Array;
  /** Integral of cases in progress over the window; the same added up over cases; cases at its start, leaving, at its end. */
  readonly caseTime: number;
  readonly timeInWindow: number;
  readonly inFlightAtStart: number;
  readonly leftInWindow: number;
  readonly inFlightAtEnd: number;
  readonly histogramWidth: number;
  readonly histogram: Float64Array;
  readonly wipWidth: number;
  readonly wip: Float64Array;
  readonly end: number;
  readonly routes: Int32Array;
  /** Triples: source step × steps + target step, count, minutes waited. */
  readonly handOffs: Float64Array;
}

/** The buffers to hand over when a summary is posted from a worker. */
export function transferables(summary: ReplicationSummary): ArrayBuffer[] {
  return Object.values(summary).flatMap((value) =>
    ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : [],
  );
}

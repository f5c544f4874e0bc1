import type { Minutes, Problem, Share } from '#core/base';
import type { FlowId, NodeId, RoleId, SegmentId } from '#core/model';

/** A number read off the replications, with its 95 % interval (Student t over replications); null where there is nothing to read. */
export interface Estimate {
  readonly value: number | null;
  readonly ci95: readonly [number, number] | null;
  /** The interval is a Wilson interval on pooled cases, not from replications. */
  readonly approximate?: true;
}

/** Describes one quantity over cases, visits or waits. Percentiles are computed per replication, then averaged. */
export interface Summary {
  /** Observations over all replications. */
  readonly count: number;
  readonly mean: Estimate;
  readonly sd: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly p50: Estimate;
  readonly p75: Estimate;
  readonly p90: Estimate;
  readonly p95: Estimate;
  readonly p99: Estimate;
}

/** The parts of a token's time; they add up to it exactly. */
export interface TimeParts<T> {
  /** Ready, not started. */
  readonly waiting: T;
  /** Being worked on. */
  readonly processing: T;
  /** Started, then off shift. */
  readonly paused: T;
  /** Held by a timer or a message. */
  readonly delayed: T;
  /** At a join, for the other branch. */
  readonly synchronisation: T;
}

/** Why waiting time was waited; adds up to it exactly. */
export interface WaitCauses<T> {
  /** Those who are needed are on duty, and busy with what came earlier. */
  readonly contention: T;
  /** Those who are needed are not on duty. */
  readonly unavailable: T;
  /** Overtaken: somebody of a role that is needed was busy with work that came later. */
  readonly priority: T;
  /** Waiting for a batch to be complete. */
  readonly batching: T;
}

export interface StepOutcome {
  readonly id: NodeId;
  readonly name: string;
  /** The first of the roles that do it; null: nobody. */
  readonly roleId: RoleId | null;
  /** All of them, in the order in which the task names them. */
  readonly roleIds: readonly RoleId[];
  /** Visits over all replications, and per case. */
  readonly count: number;
  readonly visitsPerCase: Estimate;
  readonly waiting: Summary;
  readonly processing: Summary;
  readonly paused: Summary;
  /** Mean minutes of waiting per visit by cause. */
  readonly causes: WaitCauses<Estimate>;
  /** Mean minutes of waiting per visit by the step that kept the staff busy, largest first (at most 5). */
  readonly contentionWith: readonly { readonly id: NodeId; readonly minutes: number }[];
  /** Share of all waiting time of the run that was waited here. */
  readonly shareOfWaiting: Estimate;
  /** Fixed plus hourly cost per visit. */
  readonly cost: Estimate;
  readonly queueLength: Estimate;
  /** Where cases have patience: share of visits in which the case gave up, and how long it had waited by then; else null. */
  readonly abandoned: { readonly share: Estimate; readonly waiting: Estimate } | null;
  /** Share of visits within the step's target (given up: not within); null without one. `clock` and `working` count the limit on either clock. */
  readonly withinTarget: { readonly clock: Estimate; readonly working: Estimate } | null;
}

/** A timer, message catch, gateway or other node that is not a task. */
export interface NodeOutcome {
  readonly id: NodeId;
  readonly count: number;
  readonly visitsPerCase: Estimate;
  /** Mean minutes a token spends here: delay, or synchronisation at a join. */
  readonly time: Estimate;
}

export interface RoleOutcome {
  readonly id: RoleId;
  readonly name: string;
  readonly capacity: number;
  /** Busy time ÷ available time inside the calendar. */
  readonly utilisation: Estimate;
  /** Busy time outside the calendar ("finish" rule), minutes per week. */
  readonly overtime: Estimate;
  readonly waiting: Summary;
  readonly queueLength: Estimate;
  readonly causes: WaitCauses<Estimate>;
  readonly shareOfWaiting: Estimate;
  readonly cost: Estimate;
  /** Mean utilisation and mean queue by hour of the week (168 each, Monday 00:00 first, local); null where never on duty. */
  readonly weekly: {
    readonly utilisation: readonly (number | null)[];
    readonly queue: readonly (number | null)[];
  };
}

export interface FlowOutcome {
  readonly id: FlowId;
  readonly count: number;
  readonly perCase: Estimate;
}

/** Every case that arrived inside the window is in exactly one of these; nothing is dropped. */
export interface CaseCounts {
  readonly arrived: number;
  readonly completed: number;
  /** Still in flight when the run stopped (censored). */
  readonly unfinished: number;
  /** Waiting at a join for ever. */
  readonly stuck: number;
  readonly failed: number;
  readonly loopLimited: number;
  /** The customer gave up waiting, and no way was drawn for that. */
  readonly abandoned: number;
}

/** What became of the cases of one segment. */
export interface SegmentOutcome {
  /** Null: the cases without a segment. */
  readonly id: SegmentId | null;
  readonly name: string;
  readonly cases: CaseCounts;
  readonly cycleTime: Summary;
  readonly waitingTime: Summary;
  readonly processingTime: Summary;
  readonly costPerCase: Summary;
  /** As in the headline numbers; null without a target. */
  readonly serviceLevel: { readonly clock: Estimate; readonly working: Estimate } | null;
}

/**
 * The headline numbers of each replication, in order; null where a replication had nothing to measure. Two runs with the
 * same seed share their random numbers, so that replication i of one is held against replication i of the other.
 */
export interface Replicated {
  readonly cycleTime: readonly (number | null)[];
  readonly p90: readonly (number | null)[];
  readonly waiting: readonly (number | null)[];
  readonly cost: readonly (number | null)[];
  readonly throughput: readonly (number | null)[];
  readonly wip: readonly (number | null)[];
  /** Shares of cases within the target of their process; all null without one. */
  readonly serviceClock: readonly (number | null)[];
  readonly serviceWorking: readonly (number | null)[];
}

/** The result of a run over all its replications. Times in minutes. */
export interface RunOutcome {
  /** Name and version of the engine that made it. */
  readonly engine: string;
  readonly seed: number;
  readonly replications: number;
  readonly requestedReplications: number;
  readonly cases: CaseCounts;
  readonly kpis: {
    readonly cycleTime: Summary;
    readonly waitingTime: Summary;
    readonly processingTime: Summary;
    readonly costPerCase: Summary;
    /** Completed cases per hour. */
    readonly throughput: Estimate;
    readonly workInProgress: Estimate;
    /** Share of cases within the process target (abandoned: not within); null without one. */
    readonly serviceLevel: { readonly clock: Estimate; readonly working: Estimate } | null;
  };
  /** Mean minutes per case on the critical path (the last-arriving branch at each join); adds up to the mean cycle time. */
  readonly cyclePath: TimeParts<Estimate>;
  /** Absent in outcomes kept by an older app. */
  readonly replicated?: Replicated;
  /** Mean minutes per case over all tokens (more than the cycle time where branches run side by side). */
  readonly tokenTime: TimeParts<Estimate>;
  /** By segment, in the order of the document; empty where no segment arrives, absent in outcomes kept by an older app. */
  readonly segments?: readonly SegmentOutcome[];
  readonly steps: readonly StepOutcome[];
  readonly nodes: readonly NodeOutcome[];
  readonly roles: readonly RoleOutcome[];
  readonly flows: readonly FlowOutcome[];
  /** Cycle times of completed cases in equal bins; `edges` has one more entry than `counts`. */
  readonly histogram: { readonly edges: readonly Minutes[]; readonly counts: readonly number[] };
  /** Cases in progress over time since the start of the run: mean and range over replications. */
  readonly wip: {
    readonly times: readonly Minutes[];
    readonly mean: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
  };
  /** Most frequent routes (steps in order of start), with their share of completed cases. */
  readonly routes: readonly { readonly steps: readonly NodeId[]; readonly share: Share }[];
  /** Mean waiting of work handed from one role to another. */
  readonly handOffs: readonly {
    readonly source: NodeId;
    readonly target: NodeId;
    readonly count: number;
    readonly waiting: Estimate;
  }[];
  /** Warm-up actually cut off, mean over replications, and length of the measured window. */
  readonly warmup: Minutes;
  readonly window: Minutes;
  /** Placeholders that were passed in no time, by explicit choice. */
  readonly passedThrough: readonly NodeId[];
  /** Overload, guards hit, and whatever else a reader of the numbers must know. */
  readonly warnings: readonly Problem[];
}

import type { SegmentId } from '#core/model';

/**
 * What the recorded customers went through at one place of the map. One entry a customer who came there, all arrays alike, in order of
 * arrival. Minutes are on the clock unless they are `working`.
 */
export interface Experience {
  /** Number of the customer in the record. */
  readonly customer: readonly number[];
  /** Waiting at the steps of the place, at the first visit of each. */
  readonly wait: readonly number[];
  /** The same, counted while those who do the step are on duty. */
  readonly working: readonly number[];
  /** 1 where a target of a step was missed, at any visit; giving up misses it. */
  readonly breached: readonly number[];
  /** Visits after the first, of the step visited most often. */
  readonly repeats: readonly number[];
  /** 1 where the customer gave up waiting there. */
  readonly gaveUp: readonly number[];
  /** How often the case came there from other hands. */
  readonly handOffs: readonly number[];
  /** What the work there cost, in the currency of the service. */
  readonly cost: readonly number[];
  /** Over all visits: minutes of work that adds value, and of waiting and work together. */
  readonly adding: readonly number[];
  readonly stay: readonly number[];
}

/** Recorded customers, and what they went through by place (`JourneyPlace.id`). */
export interface JourneyRecord {
  readonly customers: readonly { readonly segment: SegmentId | null; readonly replication: number }[];
  readonly places: Readonly<Record<string, Experience>>;
}

/** The names of the arrays of an experience. */
export const EXPERIENCE_FIELDS = [
  'customer',
  'wait',
  'working',
  'breached',
  'repeats',
  'gaveUp',
  'handOffs',
  'cost',
  'adding',
  'stay',
] as const satisfies readonly (keyof Experience)[];

import type { Minutes } from '#core/base';
import type { RoleId } from '#core/model';

/**
 * What variants are compared on, in the order in which it is offered. All but the last two are per completed case:
 * mean cycle time, its 90th percentile and mean waiting (minutes), cost (money), share within the target of the process
 * (on the target's own clock; null without one); completed cases per hour; share of the cases that arrived and did not
 * complete (gave up, stuck, failed, cut off).
 */
export const MEASURES = [
  'cycleTime',
  'cycleTimeP90',
  'waitingTime',
  'costPerCase',
  'withinTarget',
  'throughput',
  'lost',
] as const;

/** One of `MEASURES`. */
export type Measure = (typeof MEASURES)[number];

/** 1 where more is better, −1 where less is. */
export const BETTER: Readonly<Record<Measure, 1 | -1>> = {
  cycleTime: -1,
  cycleTimeP90: -1,
  waitingTime: -1,
  costPerCase: -1,
  withinTarget: 1,
  throughput: 1,
  lost: -1,
};

/** How a role fared in one replication. */
export interface RoleLoad {
  readonly id: RoleId;
  readonly name: string;
  /** Minutes that all cases together waited for it. */
  readonly waiting: Minutes;
  /** Busy ÷ on duty; null where nobody was on duty. */
  readonly utilisation: number | null;
}

/** What is kept of one replication of one variant: small plain data. A measure without anything to measure is null. */
export interface Measured {
  readonly replication: number;
  readonly values: Readonly<Record<Measure, number | null>>;
  readonly roles: readonly RoleLoad[];
}

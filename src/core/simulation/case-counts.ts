import { ABANDONED, COMPLETED, FAILED, LOOP_LIMITED, STUCK, UNFINISHED } from './kernel/collector.ts';
import type { CaseCounts } from './outcome.ts';
import type { ReplicationSummary } from './replication-summary.ts';

/** Adds cases up over replications, by how they left. */
export function caseCounts(
  done: readonly ReplicationSummary[],
  arrived: (summary: ReplicationSummary) => number,
  left: (summary: ReplicationSummary, how: number) => number,
): CaseCounts {
  const sum = (how: number): number => done.reduce((total, each) => total + left(each, how), 0);
  return {
    arrived: done.reduce((total, each) => total + arrived(each), 0),
    completed: sum(COMPLETED),
    unfinished: sum(UNFINISHED),
    stuck: sum(STUCK),
    failed: sum(FAILED),
    loopLimited: sum(LOOP_LIMITED),
    abandoned: sum(ABANDONED),
  };
}

import { AVERAGE, described, P90 } from './read-summaries.ts';
import type { Replicated } from './outcome.ts';
import { CASE_COST, CASE_CYCLE, CASE_WAITING, type ReplicationSummary } from './replication-summary.ts';

/** The headline numbers of each replication; `combine` averages the same numbers. */
export function replicated(summaries: readonly ReplicationSummary[]): Replicated {
  const within = (hits: number) =>
    summaries.map(({ targetHits }) => ((targetHits[0] ?? 0) > 0 ? targetHits[hits]! / targetHits[0]! : null));
  return {
    cycleTime: described(summaries, CASE_CYCLE, AVERAGE),
    p90: described(summaries, CASE_CYCLE, P90),
    waiting: described(summaries, CASE_WAITING, AVERAGE),
    cost: described(summaries, CASE_COST, AVERAGE),
    throughput: summaries.map(({ left, window }) => (window > 0 ? (60 * left[0]!) / window : null)),
    wip: summaries.map(({ caseTime, window }) => (window > 0 ? caseTime / window : null)),
    serviceClock: within(1),
    serviceWorking: within(2),
  };
}

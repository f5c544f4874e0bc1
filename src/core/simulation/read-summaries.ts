import type { Estimate, Summary } from './outcome.ts';
import type { ReplicationSummary } from './replication-summary.ts';
import { DESCRIPTION } from './order-statistics.ts';
import { estimate, RunningMoments, shareEstimate } from '#core/simulation/statistics';

/** Places of numbers within a description. */
export const AVERAGE = 1;
export const P90 = 7;

/** The arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** One number of a description per replication; null where nothing was observed. */
export function described(
  summaries: readonly ReplicationSummary[],
  place: number,
  number: number,
): readonly (number | null)[] {
  const at = place * DESCRIPTION;
  return summaries.map(({ descriptions }) =>
    (descriptions[at] as number) > 0 ? (descriptions[at + number] as number) : null,
  );
}

/** The summary of a described quantity: percentiles per replication, then averaged; moments over all observations. */
export function describe(summaries: readonly ReplicationSummary[], place: number): Summary {
  const pooled = new RunningMoments(1);
  for (const { descriptions } of summaries) {
    pooled.merge(new RunningMoments(1, descriptions.slice(place * DESCRIPTION, place * DESCRIPTION + 5)));
  }
  const { count, sd, min, max } = pooled.summary(0);
  const each = (number: number): Estimate => estimate(described(summaries, place, number));
  return {
    count,
    mean: each(AVERAGE),
    sd,
    min,
    max,
    p50: each(5),
    p75: each(6),
    p90: each(P90),
    p95: each(8),
    p99: each(9),
  };
}

/** A share from hits and trials per replication; value null when nothing was tried. */
export function shareOrNull(
  summaries: readonly ReplicationSummary[],
  read: (summary: ReplicationSummary) => readonly [number | undefined, number | undefined],
): Estimate {
  const pairs = summaries.map(read);
  return shareEstimate(
    pairs.map(([hits]) => hits ?? 0),
    pairs.map(([, trials]) => trials ?? 0),
  );
}

/** An estimate of a ratio formed in each replication; replications with denominator 0 are left out. */
export function ratio(
  summaries: readonly ReplicationSummary[],
  read: (summary: ReplicationSummary) => readonly [number, number],
): Estimate {
  return estimate(
    summaries.map((summary) => {
      const [over, under] = read(summary);
      return under > 0 ? over / under : null;
    }),
  );
}

/** The sum of one number over replications. */
export function total(
  summaries: readonly ReplicationSummary[],
  read: (summary: ReplicationSummary) => number | undefined,
): number {
  return summaries.reduce((sum, summary) => sum + (read(summary) ?? 0), 0);
}

import type { Estimate, Summary } from '../outcome.ts';
import { estimate } from './estimate.ts';
import { percentile } from './percentile.ts';
import { type MomentSummary, RunningMoments } from './running-moments.ts';

/** One quantity in one replication. Percentiles are null where nothing was observed. */
export interface SampleSummary extends MomentSummary {
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

/** Describes the observations of one replication, in any order; `values` is left as it is. */
export function summariseSample(values: Float64Array): SampleSummary {
  const running = new RunningMoments(1);
  for (const value of values) running.add(0, value);
  const ascending = values.slice().sort();
  return {
    ...running.summary(0),
    p50: percentile(ascending, 0.5),
    p75: percentile(ascending, 0.75),
    p90: percentile(ascending, 0.9),
    p95: percentile(ascending, 0.95),
    p99: percentile(ascending, 0.99),
  };
}

/**
 * Combines replications, in their order: mean and percentiles are averaged over the replications that observed something,
 * with a Student t interval; count, sd, min and max are those of all observations together, without an interval.
 */
export function combineSamples(samples: readonly SampleSummary[]): Summary {
  const over = (field: keyof SampleSummary): Estimate => estimate(samples.map((sample) => sample[field]));
  const pooled = new RunningMoments(1);
  for (const sample of samples) pooled.merge(runningOf(sample));
  const { count, sd, min, max } = pooled.summary(0);
  return {
    count,
    mean: over('mean'),
    sd,
    min,
    max,
    p50: over('p50'),
    p75: over('p75'),
    p90: over('p90'),
    p95: over('p95'),
    p99: over('p99'),
  };
}

function runningOf({ count, mean, sd, min, max }: SampleSummary): RunningMoments {
  const squares = sd === null ? 0 : sd * sd * (count - 1);
  return new RunningMoments(1, Float64Array.of(count, mean ?? 0, squares, min ?? 0, max ?? 0));
}

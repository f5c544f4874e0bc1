import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Estimate } from '../outcome.ts';
import { momentsOf } from './running-moments.ts';

const NONE: Estimate = { value: null, ci95: null };

/**
 * The mean of one number per replication, with its 95 % Student t interval: mean ± t(0.975, n − 1) · s / √n.
 * A replication that had nothing to measure gives null and is left out. No number: value null. One number: no interval.
 * Throws nothing and never holds NaN: a number that is not finite counts as null.
 */
export function estimate(values: ArrayLike<number | null>): Estimate {
  const known = Array.from(values).filter((value) => value !== null && Number.isFinite(value));
  if (known.length === 0) return NONE;
  const { count, mean, sd } = momentsOf(known as number[]);
  if (sd === null) return { value: mean, ci95: null };
  const half = (tQuantile(0.975, count - 1) * sd) / Math.sqrt(count);
  return { value: mean, ci95: [mean - half, mean + half] };
}

/**
 * Half the width of the interval ÷ the size of the value: 0.02 reads "± 2 %". Null without an interval or for a value
 * of 0; with it a run decides whether it has enough replications.
 */
export function relativeHalfWidth({ value, ci95 }: Estimate): number | null {
  if (value === null || ci95 === null || value === 0) return null;
  return (ci95[1] - ci95[0]) / 2 / Math.abs(value);
}

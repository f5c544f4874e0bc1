import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { type Estimate, estimate, type Replicated, type RunOutcome } from '#core/simulation';

/** What lies between two runs in one number. */
export interface Difference {
  /** Second minus first; null where one of them is missing. */
  readonly value: number | null;
  /** 95 % interval of the difference; null where a run has none (one replication). Approximate. */
  readonly ci95: readonly [number, number] | null;
  /** False: the runs do not show a difference (the interval contains 0, or there is none). */
  readonly shown: boolean;
}

/**
 * The difference of two independent estimates, from their 95 % intervals (Welch 1947): standard errors are read back
 * from the half-widths with Student t over the replications, degrees of freedom by Welch–Satterthwaite. Approximate, and
 * cautious where the runs share their random numbers. Two equal numbers without spread differ by exactly 0.
 */
export function differenceBetween(
  first: Estimate,
  firstReplications: number,
  second: Estimate,
  secondReplications: number,
): Difference {
  if (first.value === null || second.value === null) return { value: null, ci95: null, shown: false };
  const value = second.value - first.value;
  const a = standardErrorOf(first, firstReplications);
  const b = standardErrorOf(second, secondReplications);
  if (a === null || b === null) return { value, ci95: null, shown: false };
  const variance = a.error ** 2 + b.error ** 2;
  const spread = a.error ** 4 / a.freedom + b.error ** 4 / b.freedom;
  const half = variance === 0 ? 0 : tQuantile(0.975, variance ** 2 / spread) * Math.sqrt(variance);
  return { value, ci95: [value - half, value + half], shown: Math.abs(value) > half };
}

/**
 * The difference of two runs in a headline number, replication by replication: with shared random numbers most of the
 * chance cancels out. Second minus first over the replications that both have, with a Student t interval. Null where
 * the runs are not pairs: another seed, or outcomes without numbers per replication.
 */
export function pairedDifference(
  first: RunOutcome,
  second: RunOutcome,
  number: keyof Replicated,
): Difference | null {
  if (first.seed !== second.seed || first.engine !== second.engine) return null;
  if (first.replicated === undefined || second.replicated === undefined) return null;
  const [before, after] = [first.replicated[number], second.replicated[number]];
  const pairs = before.slice(0, after.length).map((value, index) => {
    const other = after[index] ?? null;
    return value === null || other === null ? null : other - value;
  });
  const { value, ci95 } = estimate(pairs);
  if (value === null) return null;
  const [low, high] = ci95 ?? [0, 0];
  return { value, ci95, shown: ci95 !== null && (low > 0 || high < 0) };
}

/** A Wilson interval counts as normal: no loss of freedom from few replications. */
function standardErrorOf(
  estimate: Estimate,
  replications: number,
): { readonly error: number; readonly freedom: number } | null {
  if (estimate.ci95 === null) return null;
  const half = (estimate.ci95[1] - estimate.ci95[0]) / 2;
  const freedom = estimate.approximate ? 1e6 : replications - 1;
  return freedom < 1 ? null : { error: half / tQuantile(0.975, freedom), freedom };
}

import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { BETTER, type Measure, type Measured } from './measure.ts';

/** What a change does to a measure, from replications that met the same cases with and without it. */
export interface Comparison {
  /** Means over the replications that have both; null without one. */
  readonly base: number | null;
  readonly value: number | null;
  /** Mean of variant − base, replication by replication. */
  readonly difference: number | null;
  /** Interval of the difference at 1 − 0.05 ÷ comparisons; null with fewer than two replications. */
  readonly interval: readonly [number, number] | null;
  /** `none`: no difference shown (the interval contains 0, or there is none). */
  readonly verdict: 'better' | 'worse' | 'none';
  readonly replications: number;
  /**
   * How many times wider the interval would be had both been given cases of their own, estimated from the same
   * replications: √((s²base + s²variant) ÷ s²difference). Null where the difference does not vary.
   */
  readonly pairing: number | null;
}

/** Differences this small beside the numbers they are taken from are rounding. */
const ROUNDING = 1e-9;

/**
 * Compares a variant with the base by the paired t interval over common replications (Law, Simulation Modeling and
 * Analysis, § 10.2.1). With `comparisons` > 1 the interval is one of that many that hold together with at least 95 %
 * (Bonferroni; Law § 10.3; valid for any dependence, which common random numbers bring about).
 */
export function comparePaired(
  base: readonly (Measured | undefined)[],
  variant: readonly (Measured | undefined)[],
  measure: Measure,
  comparisons = 1,
): Comparison {
  return comparePairs(pairUp(base, variant, measure), BETTER[measure], comparisons);
}

/**
 * The same for any number that each replication gives: `pairs` are base and variant of one replication each; `better` is
 * 1 where more is better, −1 where less is.
 */
export function comparePairs(
  pairs: readonly (readonly [base: number, variant: number])[],
  better: 1 | -1,
  comparisons = 1,
): Comparison {
  const n = pairs.length;
  if (n === 0) return NOTHING;
  const [before, after] = [meanOf(pairs.map(([a]) => a)), meanOf(pairs.map(([, b]) => b))];
  const differences = pairs.map(([a, b]) => b - a);
  const difference = meanOf(differences);
  const floor = ROUNDING * Math.max(Math.abs(before), Math.abs(after));
  const spread = varianceOf(differences, difference);
  if (n < 2) {
    return { ...NOTHING, base: before, value: after, difference, replications: n };
  }
  const half = Math.max(floor, tQuantile(1 - 0.025 / comparisons, n - 1) * Math.sqrt(spread / n));
  const isShown = Math.abs(difference) > half;
  const apart =
    varianceOf(
      pairs.map(([a]) => a),
      before,
    ) +
    varianceOf(
      pairs.map(([, b]) => b),
      after,
    );
  return {
    base: before,
    value: after,
    difference,
    interval: [difference - half, difference + half],
    verdict: !isShown ? 'none' : difference * better > 0 ? 'better' : 'worse',
    replications: n,
    pairing: Math.sqrt(spread) > floor ? Math.sqrt(apart / spread) : null,
  };
}

const NOTHING: Comparison = {
  base: null,
  value: null,
  difference: null,
  interval: null,
  verdict: 'none',
  replications: 0,
  pairing: null,
};

/** The values of a measure, base before variant, of every replication that has both. */
function pairUp(
  base: readonly (Measured | undefined)[],
  variant: readonly (Measured | undefined)[],
  measure: Measure,
): readonly (readonly [number, number])[] {
  const before = new Map(base.map((each) => [each?.replication, each?.values[measure] ?? null]));
  return variant.flatMap((each) => {
    const a = each === undefined ? null : (before.get(each.replication) ?? null);
    const b = each?.values[measure] ?? null;
    return a === null || b === null ? [] : [[a, b] as const];
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** With n − 1 in the denominator; 0 of fewer than two. */
function varianceOf(values: readonly number[], mean: number): number {
  if (values.length < 2) return 0;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

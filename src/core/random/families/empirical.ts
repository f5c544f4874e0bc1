import type { DistributionOf, Family } from './family.ts';
import { notNegative, weights } from './parameters.ts';
import { indexOfShare, sharesUpTo } from './weighted.ts';

/** Listed values, each as often as its weight says. */
export const empirical: Family<'empirical'> = {
  problems({ values }) {
    const entries = values.flatMap(({ value }) => notNegative({ value }));
    return [...entries.slice(0, 1), ...weights(values.map(({ weight }) => weight))];
  },
  moments(d) {
    const listed = sorted(d);
    const total = listed.reduce((sum, { weight }) => sum + weight, 0);
    const mean = listed.reduce((sum, { value, weight }) => sum + value * (weight / total), 0);
    const variance = listed.reduce(
      (sum, { value, weight }) => sum + (value - mean) * (value - mean) * (weight / total),
      0,
    );
    return { mean, variance };
  },
  quantile(d) {
    const listed = sorted(d);
    const values = Float64Array.from(listed, ({ value }) => value);
    const shares = sharesUpTo(listed.map(({ weight }) => weight));
    return (u) => values[indexOfShare(shares, u)] as number;
  },
  support(d) {
    const listed = sorted(d);
    return [listed[0]?.value ?? 0, listed.at(-1)?.value ?? 0];
  },
};

/** Ascending by value, so that the draw never decreases in u; entries that never happen are left out. */
function sorted({ values }: DistributionOf<'empirical'>) {
  return values.filter(({ weight }) => weight > 0).sort((a, b) => a.value - b.value);
}

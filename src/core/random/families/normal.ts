import { problem } from '#core/base';
import type { DistributionOf, Family, Moments } from './family.ts';
import { notNegative } from './parameters.ts';
import { standardNormalCdf, standardNormalDensity, standardNormalQuantile } from './standard-normal.ts';

/** The share of the bell below 0 from which a person is told that the mean entered is not the mean drawn. */
const NOTABLE_SHARE = 0.01;

/**
 * The normal distribution given that it is not negative: the bell is cut at 0 and what is left fills up to 1.
 * `mean` and `sd` are those of the whole bell; `moments` are those of what is left.
 *
 * Source: Johnson, Kotz, Balakrishnan, Continuous Univariate Distributions 1, §13.10.
 */
export const normal: Family<'normal'> = {
  problems(d) {
    const errors = notNegative({ mean: d.mean, sd: d.sd });
    if (errors.length > 0 || d.sd === 0) return errors;
    const cut = standardNormalCdf(-d.mean / d.sd);
    if (cut < NOTABLE_SHARE) return [];
    return [problem('distribution.truncated', 'note', [], { share: cut, mean: truncatedMoments(d).mean })];
  },
  moments: truncatedMoments,
  quantile({ mean, sd }) {
    if (sd === 0) return () => mean;
    const below = standardNormalCdf(-mean / sd);
    const above = standardNormalCdf(mean / sd);
    return (u) => {
      const p = below + u * above;
      // beyond the middle count from the upper end, where p has lost its digits
      const z = p < 0.5 ? standardNormalQuantile(p) : -standardNormalQuantile((1 - u) * above);
      return Math.max(0, mean + sd * z);
    };
  },
  support: ({ mean, sd }) => (sd === 0 ? [mean, mean] : [0, Infinity]),
  tabulated: true,
};

function truncatedMoments({ mean, sd }: DistributionOf<'normal'>): Moments {
  if (sd === 0) return { mean, variance: 0 };
  const z = mean / sd;
  const hazard = standardNormalDensity(z) / standardNormalCdf(z);
  return { mean: mean + sd * hazard, variance: sd * sd * (1 - hazard * (z + hazard)) };
}

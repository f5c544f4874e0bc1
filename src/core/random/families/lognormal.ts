import exp from '@stdlib/math-base-special-exp';
import { ln, ln1p } from '../logarithm.ts';
import type { Family } from './family.ts';
import { notNegative, positive } from './parameters.ts';
import { standardNormalQuantile } from './standard-normal.ts';

/** A variable whose logarithm is normal; `mean` and `sd` are its own, not those of the logarithm. */
export const lognormal: Family<'lognormal'> = {
  problems: ({ mean, sd }) => [...positive({ mean }), ...notNegative({ sd })],
  moments: ({ mean, sd }) => ({ mean, variance: sd * sd }),
  quantile({ mean, sd }) {
    if (sd === 0) return () => mean;
    const variation = sd / mean;
    const variance = ln1p(variation * variation);
    const centre = ln(mean) - variance / 2;
    const spread = Math.sqrt(variance);
    return (u) => exp(centre + spread * standardNormalQuantile(u));
  },
  support: ({ mean, sd }) => (sd === 0 ? [mean, mean] : [0, Infinity]),
  tabulated: true,
};

import { ln } from '../logarithm.ts';
import type { Family } from './family.ts';
import { positive } from './parameters.ts';

/** The time to an event that is equally likely at every moment. */
export const exponential: Family<'exponential'> = {
  problems: ({ mean }) => positive({ mean }),
  moments: ({ mean }) => ({ mean, variance: mean * mean }),
  quantile({ mean }) {
    // 1 − u is exact on the grid of the draws, so small values keep all their digits
    return (u) => -mean * ln(1 - u);
  },
  support: () => [0, Infinity],
};

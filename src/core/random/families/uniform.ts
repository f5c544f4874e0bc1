import type { Family } from './family.ts';
import { range } from './parameters.ts';

/** Every length between `min` and `max` equally likely. */
export const uniform: Family<'uniform'> = {
  problems: range,
  moments: ({ min, max }) => ({ mean: (min + max) / 2, variance: ((max - min) * (max - min)) / 12 }),
  quantile({ min, max }) {
    const width = max - min;
    return (u) => min + width * u;
  },
  support: ({ min, max }) => [min, max],
};

import type { Family } from './family.ts';
import { notNegative } from './parameters.ts';

/** Always the same length of time. */
export const fixed: Family<'fixed'> = {
  problems: ({ value }) => notNegative({ value }),
  moments: ({ value }) => ({ mean: value, variance: 0 }),
  quantile:
    ({ value }) =>
    () =>
      value,
  support: ({ value }) => [value, value],
};

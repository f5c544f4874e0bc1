import { describe, expect, it } from 'vitest';
import { type Distribution, moments } from '#core/random';

/** Worked out by hand, in minutes; the Weibull and the truncated normal with 30-digit arithmetic. */
const known: readonly (readonly [Distribution, mean: number, variance: number])[] = [
  [{ type: 'fixed', value: 90, unit: 's' }, 1.5, 0],
  [{ type: 'uniform', min: 1, max: 3, unit: 'h' }, 120, 1200],
  [{ type: 'triangular', min: 0, mode: 3, max: 9, unit: 'min' }, 4, 3.5],
  [{ type: 'pert', min: 0, mode: 3, max: 6, unit: 'min' }, 3, 36 / 28],
  [{ type: 'pert', min: 2, mode: 2, max: 8, unit: 'min' }, 3, (36 * 5) / (36 * 7)],
  [{ type: 'normal', mean: 1, sd: 3, unit: 'min' }, 2.79547083439522, 3.98081364844092],
  [{ type: 'normal', mean: 0, sd: 1, unit: 'min' }, Math.sqrt(2 / Math.PI), 1 - 2 / Math.PI],
  [{ type: 'normal', mean: 100, sd: 2, unit: 'min' }, 100, 4],
  [{ type: 'lognormal', mean: 10, sd: 5, unit: 'min' }, 10, 25],
  [{ type: 'exponential', mean: 1, unit: 'd' }, 1440, 1440 ** 2],
  [{ type: 'gamma', shape: 2.5, scale: 2, unit: 'min' }, 5, 10],
  [{ type: 'erlang', order: 4, mean: 6, unit: 'min' }, 6, 9],
  [{ type: 'weibull', shape: 1, scale: 5, unit: 'min' }, 5, 25],
  [{ type: 'weibull', shape: 0.8, scale: 5, unit: 'min' }, 5.66501548159674, 50.9913738544655],
  [{ type: 'beta', alpha: 2, beta: 3, min: 1, max: 6, unit: 'min' }, 3, 1],
  [
    {
      type: 'empirical',
      values: [
        { value: 2, weight: 3 },
        { value: 10, weight: 1 },
        { value: 99, weight: 0 },
      ],
      unit: 'min',
    },
    4,
    12,
  ],
  [
    {
      type: 'histogram',
      bins: [
        { from: 0, to: 6, weight: 1 },
        { from: 6, to: 12, weight: 1 },
      ],
      unit: 'min',
    },
    6,
    12,
  ],
];

describe('the moments', () => {
  it.each(known)('of %j are %d and %d', (d, mean, variance) => {
    expect(moments(d).mean).toBeCloseTo(mean, 9);
    expect(moments(d).variance).toBeCloseTo(variance, 9);
  });
});

import { type Distribution, moments, scaled } from '#core/random';
import { describe, expect, it } from 'vitest';

const unit = 'h';
const each: readonly Distribution[] = [
  { type: 'fixed', value: 3, unit },
  { type: 'uniform', min: 1, max: 4, unit },
  { type: 'beta', alpha: 2, beta: 3, min: 1, max: 4, unit },
  { type: 'triangular', min: 1, mode: 2, max: 5, unit },
  { type: 'pert', min: 1, mode: 2, max: 5, unit },
  { type: 'lognormal', mean: 4, sd: 2, unit },
  { type: 'normal', mean: 10, sd: 2, unit },
  { type: 'exponential', mean: 2, unit },
  { type: 'erlang', order: 3, mean: 2, unit },
  { type: 'gamma', shape: 2, scale: 3, unit },
  { type: 'weibull', shape: 2, scale: 3, unit },
  {
    type: 'empirical',
    values: [
      { value: 1, weight: 1 },
      { value: 4, weight: 2 },
    ],
    unit,
  },
  {
    type: 'histogram',
    bins: [
      { from: 0, to: 1, weight: 1 },
      { from: 1, to: 5, weight: 2 },
    ],
    unit,
  },
];

describe('a scaled distribution', () => {
  it.each(each)('has the mean and the spread of the scaled variable: $type', (d) => {
    const before = moments(d);
    const after = moments(scaled(d, 0.8));
    expect(after.mean).toBeCloseTo(0.8 * before.mean, 9);
    expect(after.variance).toBeCloseTo(0.64 * before.variance, 9);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSampler, createDraws, type Distribution, moments, purpose, quantile } from '#core/random';
import { namedExamples } from './distribution-examples.ts';

const DRAWS = 100_000;

/** Mean and variance of draws, with the standard errors that the draws themselves suggest. */
function sampleMean(d: Distribution, seed: number) {
  const sample = compileSampler(d);
  const draws = createDraws(seed, 0);
  const times = Float64Array.from({ length: DRAWS }, (_, i) =>
    sample(draws.uniform(1, i, 1, purpose.duration, 0)),
  );
  const mean = times.reduce((sum, t) => sum + t, 0) / DRAWS;
  const variance = times.reduce((sum, t) => sum + (t - mean) ** 2, 0) / (DRAWS - 1);
  const fourth = times.reduce((sum, t) => sum + (t - mean) ** 4, 0) / DRAWS;
  return {
    mean,
    variance,
    errorOfMean: Math.sqrt(variance / DRAWS),
    errorOfVariance: Math.sqrt(Math.max(0, fourth - variance ** 2) / DRAWS),
  };
}

describe.each(namedExamples)('%s', (_, d) => {
  it.each([1, 2, 3])('has draws of the stated mean and variance (seed %d)', (seed) => {
    const stated = moments(d);
    const drawn = sampleMean(d, seed);
    const rounding = 1e-10 * stated.mean;
    expect(Math.abs(drawn.mean - stated.mean)).toBeLessThanOrEqual(4 * drawn.errorOfMean + rounding);
    expect(Math.abs(drawn.variance - stated.variance)).toBeLessThanOrEqual(
      4 * drawn.errorOfVariance + rounding,
    );
  });

  it('never decreases in u and is never negative', () => {
    const sample = compileSampler(d);
    const u = fc.integer({ min: 0, max: 2 ** 52 - 1 }).map((n) => (n + 0.5) / 2 ** 52);
    const nearEnd = fc.tuple(fc.integer({ min: 1, max: 52 }), fc.boolean());
    const tail = nearEnd.map(([octave, upper]) => (upper ? 1 - 2 ** -octave * 0.75 : 2 ** -octave * 0.75));
    fc.assert(
      fc.property(fc.oneof(u, tail), fc.oneof(u, tail), (a, b) => {
        const [low, high] = [sample(Math.min(a, b)), sample(Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThan(Infinity);
        expect(high).toBeGreaterThanOrEqual(low);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('draws its quantiles, to twelve digits', () => {
    const sample = compileSampler(d);
    for (let i = 1; i < 400; i++) {
      for (const u of [i / 400, 0.8 ** i, 1 - 0.9 ** i].filter((p) => p >= 2 ** -53 && p <= 1 - 2 ** -53)) {
        const exact = quantile(d, u);
        expect(Math.abs(sample(u) - exact)).toBeLessThanOrEqual(2e-12 * exact);
      }
    }
  });

  it('lies between its smallest and largest value', () => {
    const middle = quantile(d, 0.5);
    expect(quantile(d, 0)).toBeLessThanOrEqual(middle);
    expect(quantile(d, 1)).toBeGreaterThanOrEqual(middle);
  });
});

describe('a sampler', () => {
  it('gives the same digits whatever was drawn before', () => {
    const d: Distribution = { type: 'gamma', shape: 1.7, scale: 3, unit: 'min' };
    const us = Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000);
    const forward = us.map(compileSampler(d));
    const backward = us.toReversed().map(compileSampler(d));
    expect(forward).toEqual(backward.toReversed());
  });

  it('meets each listed value with its share', () => {
    const sample = compileSampler({
      type: 'empirical',
      values: [
        { value: 9, weight: 1 },
        { value: 2, weight: 3 },
      ],
      unit: 'min',
    });
    expect([0.001, 0.7499, 0.75, 0.999].map(sample)).toEqual([2, 2, 9, 9]);
  });
});

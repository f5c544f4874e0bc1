import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile } from '../../../../src/core/simulation/statistics/index.ts';

describe('a percentile', () => {
  it('goes in a straight line between observations (type 7)', () => {
    const four = Float64Array.of(1, 2, 3, 4);
    expect([0, 0.25, 0.5, 0.9, 1].map((p) => percentile(four, p))).toEqual([1, 1.75, 2.5, 3.7, 4]);
    expect(percentile([15, 20, 35, 40, 50], 0.4)).toBeCloseTo(29, 12);
  });

  it('of one observation is that one, of none is null', () => {
    expect(percentile([8], 0.99)).toBe(8);
    expect(percentile([], 0.5)).toBeNull();
  });

  it('lies between the smallest and the largest and rises with p', () => {
    const sample = fc.float64Array({ min: 0, max: 1e6, noNaN: true, minLength: 1, maxLength: 50 });
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(sample, p, p, (values, a, b) => {
        const ascending = values.slice().sort();
        const low = percentile(ascending, Math.min(a, b)) ?? Number.NaN;
        const high = percentile(ascending, Math.max(a, b)) ?? Number.NaN;
        expect(low).toBeGreaterThanOrEqual(ascending[0] ?? 0);
        expect(high).toBeLessThanOrEqual((ascending.at(-1) ?? 0) * (1 + 1e-15));
        expect(high).toBeGreaterThanOrEqual(low * (1 - 1e-15));
      }),
      { seed: 1 },
    );
  });
});

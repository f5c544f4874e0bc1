import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ln, ln1p } from '../../../src/core/random/logarithm.ts';

/** From 40-digit arithmetic, rounded to the nearest double. */
const known = [
  [2, 0.6931471805599453],
  [0.5, -0.6931471805599453],
  [10, 2.302585092994046],
  [0.1, -2.3025850929940455],
  [1 + 2 ** -52, 2.2204460492503128e-16],
  [1 - 2 ** -53, -1.1102230246251565e-16],
  [2 ** -53, -36.7368005696771],
  [1.7976931348623157e308, 709.782712893384],
  [5e-324, -744.4400719213812],
] as const;

describe('the logarithm', () => {
  it.each(known)('of %d is %d', (x, y) => {
    expect(Math.abs(ln(x) - y)).toBeLessThanOrEqual(Math.abs(y) * 2 ** -52);
  });

  it('agrees with the engine’s own within an error in the last place', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true }), (x) => {
        const y = Math.log(x);
        expect(Math.abs(ln(x) - y)).toBeLessThanOrEqual(Math.abs(y) * 2 ** -51);
      }),
      { seed: 1, numRuns: 10_000 },
    );
  });

  it('has the limits that a logarithm has', () => {
    expect(ln(1)).toBe(0);
    expect(ln(0)).toBe(-Infinity);
    expect(ln(Infinity)).toBe(Infinity);
    expect(ln(-1)).toBeNaN();
    expect(ln(Number.NaN)).toBeNaN();
  });

  it('of 1 + x keeps the digits of a small x', () => {
    expect(ln1p(1e-20)).toBe(1e-20);
    fc.assert(
      fc.property(fc.double({ min: -0.999, max: 1e6, noNaN: true }), (x) => {
        const y = Math.log1p(x);
        expect(Math.abs(ln1p(x) - y)).toBeLessThanOrEqual(Math.abs(y) * 2 ** -50);
      }),
      { seed: 1, numRuns: 10_000 },
    );
  });
});

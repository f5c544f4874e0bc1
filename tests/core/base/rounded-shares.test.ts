import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundedShares } from '#core/base';

/** Shares of one whole as ways out of a decision have them. */
const shares = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => weights.map((weight) => weight / weights.reduce((sum, each) => sum + each, 0)));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

it('adds up to the whole, with none a step off and none before a larger one', () => {
  fc.assert(
    fc.property(shares, (exact) => {
      const rounded = roundedShares(exact);
      expect(sum(rounded)).toBeCloseTo(1, 9);
      for (const [at, share] of exact.entries()) expect(Math.abs(rounded[at]! - share)).toBeLessThan(0.01);
      const ascending = [...exact.keys()].sort((a, b) => exact[a]! - exact[b]! || b - a);
      const read = ascending.map((at) => rounded[at]!);
      expect(read).toEqual([...read].sort((a, b) => a - b));
    }),
  );
});

it('gives what is left over to the largest remainders, of equal ones to the first', () => {
  expect(roundedShares([0.795, 0.205])).toEqual([0.8, 0.2]);
  expect(roundedShares([1 / 3, 1 / 3, 1 / 3])).toEqual([0.34, 0.33, 0.33]);
  expect(roundedShares([0.29, 0.71])).toEqual([0.29, 0.71]);
});

it('tells tenths where one is small, and leaves alone what does not add up to one', () => {
  expect(roundedShares([0.9745, 0.0255])).toEqual([0.975, 0.025]);
  expect(roundedShares([0.3, 0.3])).toEqual([0.3, 0.3]);
  expect(roundedShares([])).toEqual([]);
});

import type { Share } from './units.ts';

/** Below this a share is told to a tenth of a percent, and then so are those beside it. */
const SMALL = 0.1;

/**
 * Shares of one whole that are read together, rounded to whole percent, or to tenths where one of them is small, so that
 * what is read adds up as they do: 79.5 % and 20.5 % become 80 and 20. What rounding down leaves goes to the largest
 * remainders (Hamilton's method), of equal ones to the first. None is a whole step off, and no larger share falls behind
 * a smaller one.
 */
export function roundedShares(shares: readonly Share[]): readonly Share[] {
  const steps = shares.some((share) => share < SMALL && !isWhole(share * 100)) ? 1000 : 100;
  const exact = shares.map((share) => (isWhole(share * steps) ? Math.round(share * steps) : share * steps));
  const rounded = exact.map(Math.floor);
  const left = Math.round(sum(exact)) - sum(rounded);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) rounded[at] = (rounded[at] as number) + 1;
  return rounded.map((value) => value / steps);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

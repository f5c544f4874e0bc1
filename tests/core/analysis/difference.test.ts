import { expect, it } from 'vitest';
import { differenceBetween } from '#core/analysis';

const around = (value: number, half: number) => ({ value, ci95: [value - half, value + half] as const });

it('shows a difference whose interval leaves out 0, with the half-width of Welch', () => {
  // Equal half-widths h of 10 replications each: se = h ÷ t₉, df = 18, half = t₁₈ · √2 · h ÷ t₉ (2.10092 and 2.26216).
  const { value, ci95, shown } = differenceBetween(around(41, 3), 10, around(23, 3), 10);
  expect(value).toBe(-18);
  expect(ci95?.[1]).toBeCloseTo(-18 + (2.10092 * Math.SQRT2 * 3) / 2.26216, 4);
  expect(shown).toBe(true);
});

it('shows none where the interval contains 0, or where a run has no interval', () => {
  expect(differenceBetween(around(41, 3), 10, around(39, 3), 10).shown).toBe(false);
  expect(differenceBetween(around(41, 3), 10, { value: 3, ci95: null }, 1)).toEqual({
    value: -38,
    ci95: null,
    shown: false,
  });
  expect(differenceBetween(around(41, 3), 10, { value: null, ci95: null }, 10).value).toBeNull();
});

it('knows numbers without spread', () => {
  expect(differenceBetween(around(5, 0), 10, around(5, 0), 10).shown).toBe(false);
  expect(differenceBetween(around(5, 0), 10, around(6, 0), 10).shown).toBe(true);
});

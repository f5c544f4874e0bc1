import { bandPath, curvePath, curveScore } from '#core/journey/emotion';
import { expect, test } from 'vitest';

/** Where the curve stands, sampled along its Bézier pieces. */
function heights(path: string): readonly (readonly number[])[] {
  const [head = '', ...pieces] = path.slice(1).split('C');
  let from = Number(head.split(',')[1]);
  return pieces.map((piece) => {
    const [, one, , two, , end] = piece.split(',').map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const [a, b, c, d] = [from, one, two, end];
    from = end;
    return Array.from({ length: 21 }, (_, step) => {
      const t = step / 20;
      return (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d;
    });
  });
}

test('between two points the curve never leaves the room between them', () => {
  const ys = [0, 90, 90, 10, 40, 38, 100];
  const xs = [0, 100, 130, 300, 310, 500, 700];
  const pieces = heights(curvePath(ys.map((y, index) => ({ x: xs[index] as number, y }))));
  for (const [index, piece] of pieces.entries()) {
    const ends = [ys[index] as number, ys[index + 1] as number];
    expect(Math.min(...piece)).toBeGreaterThanOrEqual(Math.min(...ends) - 0.01);
    expect(Math.max(...piece)).toBeLessThanOrEqual(Math.max(...ends) + 0.01);
  }
});

test('one point is a place, no point is no path, and a band needs two', () => {
  expect(curvePath([{ x: 5, y: 7 }])).toMatch(/^M5,7/);
  expect(curvePath([])).toBe('');
  expect(bandPath([{ x: 5, upper: 1, lower: 2 }])).toBe('');
});

test('a drawn curve is scored by its peak and its end beside its mean', () => {
  expect(curveScore([1, -2, 0, 0.5])).toEqual({ peakEnd: -0.75, mean: -0.125, n: 4, ci95: null });
  // Of two equally far from neutral the unpleasant one is remembered.
  expect(curveScore([2, -2, 0])?.peakEnd).toBe(-1);
  expect(curveScore([-2, 2, 0])?.peakEnd).toBe(-1);
  expect(curveScore([])).toBeNull();
});

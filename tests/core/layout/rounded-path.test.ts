import { expect, it } from 'vitest';
import { roundedPath } from '../../../src/core/layout/rounded-path.ts';

const corner = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 50 },
];

it('rounds a line at its corners', () => {
  expect(roundedPath(corner, 8)).toBe('M0 0L92 0Q100 0 100 8L100 50');
});

it('never rounds past half of a stretch', () => {
  expect(roundedPath([corner[0]!, corner[1]!, { x: 100, y: 6 }], 8)).toContain('Q100 0 100 3');
});

it('keeps to hundredths, and to the points where two are the same', () => {
  expect(
    roundedPath(
      [
        { x: 1 / 3, y: 0 },
        { x: 2 / 3, y: 1 },
      ],
      8,
    ),
  ).toBe('M0.33 0L0.67 1');
  expect(roundedPath([corner[0]!, corner[0]!, corner[1]!], 8)).toBe('M0 0L0 0Q0 0 0 0L100 0');
});

it('draws nothing along no points', () => {
  expect(roundedPath([], 8)).toBe('');
});

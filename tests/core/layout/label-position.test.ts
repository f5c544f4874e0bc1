import { expect, it } from 'vitest';
import { labelPosition } from '#core/layout';

function points(text: string) {
  return text.split(' ').map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return { x, y };
  });
}

it('stands above the middle of a short straight line', () => {
  expect(labelPosition(points('0,50 60,50'))).toEqual({ x: 30, y: 40, anchor: 'middle' });
});

it('stays near the source of a long one', () => {
  expect(labelPosition(points('0,50 900,50'))).toEqual({ x: 56, y: 40, anchor: 'middle' });
  expect(labelPosition(points('900,50 0,50'))).toEqual({ x: 844, y: 40, anchor: 'middle' });
});

it('goes behind the first turn, where branches have parted', () => {
  expect(labelPosition(points('0,0 30,0 30,90 130,90'))).toEqual({ x: 80, y: 80, anchor: 'middle' });
});

it('stands beside an upright line', () => {
  expect(labelPosition(points('10,0 10,80'))).toEqual({ x: 18, y: 40, anchor: 'start' });
});

it('has a place even for no line', () => {
  expect(labelPosition([])).toEqual({ x: 0, y: 0, anchor: 'middle' });
});

import { type Distribution, moments, sum } from '#core/random';
import { expect, it } from 'vitest';

const fixed = (value: number, unit: 'min' | 'h' = 'min'): Distribution => ({ type: 'fixed', value, unit });
const exponential = (mean: number): Distribution => ({ type: 'exponential', mean, unit: 'min' });

it('of fixed times is fixed, in the unit of the first', () => {
  expect(sum([fixed(1, 'h'), fixed(30)])).toEqual(fixed(1.5, 'h'));
});

it('of exponential times with one mean is Erlang', () => {
  const twice = sum([exponential(4), exponential(4)]);
  expect(twice).toEqual({ type: 'erlang', order: 2, mean: 8, unit: 'min' });
  expect(sum([twice, exponential(4)])).toEqual({ type: 'erlang', order: 3, mean: 12, unit: 'min' });
});

it('of one is that one', () => {
  expect(sum([exponential(3)])).toEqual(exponential(3));
});

it.each([
  ['different exponentials', [exponential(4), exponential(8)]],
  ['a fixed and an uncertain time', [fixed(10), exponential(5)]],
  [
    'triangular and lognormal',
    [
      { type: 'triangular', min: 2, mode: 5, max: 20, unit: 'min' },
      { type: 'lognormal', mean: 2, sd: 3, unit: 'h' },
    ] as const,
  ],
])('of %s is a gamma with their mean and variance together', (_, parts) => {
  const total = sum(parts);
  const each = parts.map(moments);
  expect(total.type).toBe('gamma');
  expect(moments(total).mean).toBeCloseTo(
    each.reduce((all, { mean }) => all + mean, 0),
    8,
  );
  expect(moments(total).variance / each.reduce((all, { variance }) => all + variance, 0)).toBeCloseTo(1, 8);
});

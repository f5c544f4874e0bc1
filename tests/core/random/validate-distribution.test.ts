import { describe, expect, it } from 'vitest';
import { type Distribution, validateDistribution } from '#core/random';
import { namedExamples } from './distribution-examples.ts';

const wrong: readonly (readonly [Distribution, string, Record<string, string | number>])[] = [
  [{ type: 'fixed', value: -1, unit: 'h' }, 'distribution.negative', { field: 'value', value: -60 }],
  [{ type: 'fixed', value: Number.NaN, unit: 'min' }, 'distribution.notANumber', { field: 'value' }],
  [{ type: 'uniform', min: 3, max: 1, unit: 'min' }, 'distribution.minAboveMax', { min: 3, max: 1 }],
  [{ type: 'uniform', min: -3, max: 1, unit: 'min' }, 'distribution.negative', { field: 'min', value: -3 }],
  [{ type: 'uniform', min: 0, max: Infinity, unit: 'min' }, 'distribution.notANumber', { field: 'max' }],
  [
    { type: 'triangular', min: 1, mode: 5, max: 4, unit: 'h' },
    'distribution.modeOutside',
    { min: 60, mode: 300, max: 240 },
  ],
  [
    { type: 'pert', min: 1, mode: 0, max: 4, unit: 'min' },
    'distribution.modeOutside',
    { min: 1, mode: 0, max: 4 },
  ],
  [{ type: 'normal', mean: 5, sd: -1, unit: 'min' }, 'distribution.negative', { field: 'sd', value: -1 }],
  [
    { type: 'lognormal', mean: 0, sd: 1, unit: 'min' },
    'distribution.notPositive',
    { field: 'mean', value: 0 },
  ],
  [{ type: 'exponential', mean: 0, unit: 'min' }, 'distribution.notPositive', { field: 'mean', value: 0 }],
  [
    { type: 'gamma', shape: 0, scale: 1, unit: 'min' },
    'distribution.notPositive',
    { field: 'shape', value: 0 },
  ],
  [{ type: 'erlang', order: 1.5, mean: 1, unit: 'min' }, 'distribution.orderNotWhole', { order: 1.5 }],
  [{ type: 'erlang', order: 0, mean: 1, unit: 'min' }, 'distribution.orderNotWhole', { order: 0 }],
  [
    { type: 'weibull', shape: 0.05, scale: 1, unit: 'min' },
    'distribution.shapeTooSmall',
    { shape: 0.05, least: 0.1 },
  ],
  [
    { type: 'beta', alpha: 0, beta: 1, min: 0, max: 1, unit: 'min' },
    'distribution.notPositive',
    { field: 'alpha', value: 0 },
  ],
  [{ type: 'empirical', values: [], unit: 'min' }, 'distribution.noWeight', {}],
  [{ type: 'empirical', values: [{ value: 1, weight: 0 }], unit: 'min' }, 'distribution.noWeight', {}],
  [
    { type: 'empirical', values: [{ value: 1, weight: -1 }], unit: 'min' },
    'distribution.badWeight',
    { count: 1 },
  ],
  [
    { type: 'empirical', values: [{ value: -2, weight: 1 }], unit: 'min' },
    'distribution.negative',
    { field: 'value', value: -2 },
  ],
  [
    { type: 'histogram', bins: [{ from: 2, to: 1, weight: 1 }], unit: 'min' },
    'distribution.minAboveMax',
    { min: 2, max: 1 },
  ],
  [
    {
      type: 'histogram',
      bins: [
        { from: 2, to: 4, weight: 1 },
        { from: 0, to: 3, weight: 1 },
      ],
      unit: 'min',
    },
    'distribution.binsOverlap',
    { from: 2, to: 4 },
  ],
];

describe('a distribution', () => {
  it.each(namedExamples)('like %s has no error', (_, d) => {
    expect(validateDistribution(d).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(wrong)('like %j is refused with %s', (d, code, values) => {
    expect(validateDistribution(d, ['T1'])).toEqual([{ code, severity: 'error', at: ['T1'], values }]);
  });

  it('whose bell reaches below 0 is noted with the mean that is left', () => {
    const [note] = validateDistribution({ type: 'normal', mean: 0, sd: 1, unit: 'min' });
    expect(note).toMatchObject({ code: 'distribution.truncated', severity: 'note' });
    expect(note?.values.share).toBeCloseTo(0.5, 12);
    expect(note?.values.mean).toBeCloseTo(Math.sqrt(2 / Math.PI), 12);
    expect(validateDistribution({ type: 'normal', mean: 10, sd: 2, unit: 'min' })).toEqual([]);
  });
});

import type { Distribution } from '#core/random';

/** At least two of every family, with the edges at which formulas change. */
export const examples: readonly Distribution[] = [
  { type: 'fixed', value: 7, unit: 'min' },
  { type: 'fixed', value: 0, unit: 'h' },
  { type: 'uniform', min: 2, max: 9, unit: 'min' },
  { type: 'uniform', min: 1, max: 1, unit: 'd' },
  { type: 'triangular', min: 1, mode: 3, max: 10, unit: 'h' },
  { type: 'triangular', min: 0, mode: 0, max: 4, unit: 'min' },
  { type: 'triangular', min: 5, mode: 5, max: 5, unit: 'min' },
  { type: 'pert', min: 1, mode: 2, max: 12, unit: 'min' },
  { type: 'pert', min: 0, mode: 8, max: 8, unit: 'h' },
  { type: 'pert', min: 3, mode: 3, max: 3, unit: 'min' },
  { type: 'normal', mean: 10, sd: 2, unit: 'min' },
  { type: 'normal', mean: 1, sd: 3, unit: 'min' },
  { type: 'normal', mean: 0, sd: 1, unit: 's' },
  { type: 'normal', mean: 4, sd: 0, unit: 'min' },
  { type: 'lognormal', mean: 10, sd: 5, unit: 'min' },
  { type: 'lognormal', mean: 10, sd: 0.01, unit: 'min' },
  { type: 'lognormal', mean: 3, sd: 0, unit: 'min' },
  { type: 'exponential', mean: 6, unit: 'min' },
  { type: 'exponential', mean: 0.5, unit: 'w' },
  { type: 'gamma', shape: 2.5, scale: 3, unit: 'min' },
  { type: 'gamma', shape: 0.4, scale: 10, unit: 'min' },
  { type: 'gamma', shape: 0.05, scale: 10, unit: 'min' },
  { type: 'gamma', shape: 80, scale: 0.1, unit: 'min' },
  { type: 'erlang', order: 1, mean: 6, unit: 'min' },
  { type: 'erlang', order: 4, mean: 6, unit: 'h' },
  { type: 'weibull', shape: 0.8, scale: 5, unit: 'min' },
  { type: 'weibull', shape: 3, scale: 5, unit: 'min' },
  { type: 'beta', alpha: 2, beta: 3, min: 1, max: 6, unit: 'min' },
  { type: 'beta', alpha: 0.5, beta: 0.5, min: 0, max: 1, unit: 'min' },
  { type: 'beta', alpha: 1, beta: 1, min: 2, max: 2, unit: 'min' },
  {
    type: 'empirical',
    values: [
      { value: 9, weight: 1 },
      { value: 2, weight: 3 },
      { value: 1000, weight: 0 },
      { value: 5, weight: 6 },
    ],
    unit: 'min',
  },
  { type: 'empirical', values: [{ value: 3, weight: 0.2 }], unit: 'min' },
  {
    type: 'histogram',
    bins: [
      { from: 10, to: 30, weight: 1 },
      { from: 0, to: 5, weight: 2 },
      { from: 5, to: 10, weight: 0 },
    ],
    unit: 'min',
  },
  { type: 'histogram', bins: [{ from: 4, to: 4, weight: 2 }], unit: 'h' },
];

/** A name a person can read in a list of tests. */
export function nameOf({ type, unit, ...parameters }: Distribution): string {
  return `${type} ${JSON.stringify(parameters)} ${unit}`;
}

/** The examples by name, for `it.each`. */
export const namedExamples = examples.map((d) => [nameOf(d), d] as const);

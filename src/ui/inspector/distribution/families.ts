import type { Distribution, DistributionType } from '#core/random';
import type { TimeUnit } from '#core/base';

/** The names of a family's numbers, in the order in which they are asked for. */
export type ParameterName =
  | 'value'
  | 'min'
  | 'mode'
  | 'max'
  | 'mean'
  | 'sd'
  | 'shape'
  | 'scale'
  | 'order'
  | 'alpha'
  | 'beta';

export const parametersOf = {
  fixed: ['value'],
  triangular: ['min', 'mode', 'max'],
  pert: ['min', 'mode', 'max'],
  uniform: ['min', 'max'],
  normal: ['mean', 'sd'],
  lognormal: ['mean', 'sd'],
  exponential: ['mean'],
  erlang: ['order', 'mean'],
  gamma: ['shape', 'scale'],
  weibull: ['shape', 'scale'],
  beta: ['min', 'max', 'alpha', 'beta'],
  empirical: [],
  histogram: [],
} as const satisfies Record<DistributionType, readonly ParameterName[]>;

/** Numbers without a unit of time. */
export const pureNumbers: ReadonlySet<ParameterName> = new Set(['shape', 'order', 'alpha', 'beta']);

/** Families people choose from, plainest first; the second group asks for statistics. */
export const familyGroups: readonly {
  readonly name: 'plain' | 'measured' | 'technical';
  readonly types: readonly DistributionType[];
}[] = [
  { name: 'plain', types: ['fixed', 'triangular', 'pert', 'uniform', 'normal', 'lognormal', 'exponential'] },
  { name: 'measured', types: ['empirical', 'histogram'] },
  { name: 'technical', types: ['erlang', 'gamma', 'weibull', 'beta'] },
];

/** About as long as before, in another family: mean and spread (in `unit`) are carried over as far as it has them. */
export function inFamily(type: DistributionType, mean: number, sd: number, unit: TimeUnit): Distribution {
  const m = tidy(mean > 0 ? mean : 1);
  const s = tidy(sd > 0 ? sd : m / 4);
  const low = tidy(Math.max(0, m - 1.7 * s));
  const high = tidy(m + 1.7 * s);
  switch (type) {
    case 'fixed':
      return { type, value: m, unit };
    case 'uniform':
      return { type, min: low, max: high, unit };
    case 'triangular':
    case 'pert':
      return { type, min: low, mode: m, max: high, unit };
    case 'normal':
    case 'lognormal':
      return { type, mean: m, sd: s, unit };
    case 'exponential':
      return { type, mean: m, unit };
    case 'gamma':
      return { type, shape: tidy((m / s) ** 2), scale: tidy(s ** 2 / m), unit };
    case 'weibull':
      return { type, shape: 1.5, scale: tidy(m / 0.9027), unit };
    case 'erlang':
      return { type, order: Math.max(1, Math.round((m / s) ** 2)), mean: m, unit };
    case 'beta':
      return { type, alpha: 2, beta: 2, min: low, max: high, unit };
    case 'empirical':
      return {
        type,
        values: [
          { value: low, weight: 1 },
          { value: m, weight: 2 },
          { value: high, weight: 1 },
        ],
        unit,
      };
    case 'histogram':
      return {
        type,
        bins: [
          { from: low, to: m, weight: 1 },
          { from: m, to: high, weight: 1 },
        ],
        unit,
      };
  }
}

/** Three significant digits: what a person would have typed. */
function tidy(value: number): number {
  return Number(value.toPrecision(3));
}

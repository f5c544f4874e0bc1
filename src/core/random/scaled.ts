import type { Distribution } from './distribution.ts';

/** The distribution of `factor` (> 0) times the variable, in the same unit; for `normal`, of the variable before truncation. */
export function scaled(d: Distribution, factor: number): Distribution {
  switch (d.type) {
    case 'fixed':
      return { ...d, value: d.value * factor };
    case 'uniform':
    case 'beta':
      return { ...d, min: d.min * factor, max: d.max * factor };
    case 'triangular':
    case 'pert':
      return { ...d, min: d.min * factor, mode: d.mode * factor, max: d.max * factor };
    case 'normal':
    case 'lognormal':
      return { ...d, mean: d.mean * factor, sd: d.sd * factor };
    case 'exponential':
    case 'erlang':
      return { ...d, mean: d.mean * factor };
    case 'gamma':
    case 'weibull':
      return { ...d, scale: d.scale * factor };
    case 'empirical':
      return { ...d, values: d.values.map((entry) => ({ ...entry, value: entry.value * factor })) };
    case 'histogram':
      return {
        ...d,
        bins: d.bins.map((bin) => ({ ...bin, from: bin.from * factor, to: bin.to * factor })),
      };
  }
}

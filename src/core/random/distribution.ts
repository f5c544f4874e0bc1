import type { TimeUnit } from '#core/base';

/**
 * A distribution of a length of time, as a person enters it: parameters in `unit`.
 * - `fixed`       always `value`
 * - `uniform`     between `min` and `max`
 * - `triangular`  `min` ≤ `mode` ≤ `max`
 * - `pert`        beta-PERT with weight 4 on the mode
 * - `normal`      mean and standard deviation before truncation at 0
 * - `lognormal`   mean and standard deviation of the variable itself (not of its logarithm)
 * - `exponential` mean
 * - `gamma`       shape (no unit) and scale
 * - `erlang`      `order` phases (integer ≥ 1) with total `mean`
 * - `weibull`     shape (no unit) and scale
 * - `beta`        alpha, beta (no unit) on [min, max]
 * - `empirical`   listed values with weights, drawn as they are
 * - `histogram`   bins with weights, uniform inside a bin
 */
export type Distribution =
  | { readonly type: 'fixed'; readonly value: number; readonly unit: TimeUnit }
  | { readonly type: 'uniform'; readonly min: number; readonly max: number; readonly unit: TimeUnit }
  | {
      readonly type: 'triangular' | 'pert';
      readonly min: number;
      readonly mode: number;
      readonly max: number;
      readonly unit: TimeUnit;
    }
  | {
      readonly type: 'normal' | 'lognormal';
      readonly mean: number;
      readonly sd: number;
      readonly unit: TimeUnit;
    }
  | { readonly type: 'exponential'; readonly mean: number; readonly unit: TimeUnit }
  | {
      readonly type: 'gamma' | 'weibull';
      readonly shape: number;
      readonly scale: number;
      readonly unit: TimeUnit;
    }
  | { readonly type: 'erlang'; readonly order: number; readonly mean: number; readonly unit: TimeUnit }
  | {
      readonly type: 'beta';
      readonly alpha: number;
      readonly beta: number;
      readonly min: number;
      readonly max: number;
      readonly unit: TimeUnit;
    }
  | {
      readonly type: 'empirical';
      readonly values: readonly { readonly value: number; readonly weight: number }[];
      readonly unit: TimeUnit;
    }
  | {
      readonly type: 'histogram';
      readonly bins: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
      readonly unit: TimeUnit;
    };

/** The name of a distribution family. */
export type DistributionType = Distribution['type'];

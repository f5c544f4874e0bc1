import type { Minutes, Problem } from '#core/base';
import type { Distribution, DistributionType } from '../distribution.ts';

/** Mean and variance of a length of time: minutes and square minutes. */
export interface Moments {
  readonly mean: Minutes;
  readonly variance: number;
}

/** Turns one uniform number of (0, 1) into a length of time; never decreasing in it. */
export type Sampler = (u: number) => Minutes;

/** The distribution of one type. */
export type DistributionOf<T extends DistributionType> = Having<Distribution, T>;

type Having<D, T> = D extends { readonly type: infer Types } ? (T extends Types ? D : never) : never;

/** All that is known about one kind of distribution. Parameters arrive in minutes. */
export interface Family<T extends DistributionType> {
  /** What is wrong with the parameters; the other functions are only asked when no error is. */
  problems(d: DistributionOf<T>): readonly Problem[];
  /** Mean and variance in closed form. */
  moments(d: DistributionOf<T>): Moments;
  /** The inverse of the distribution function on the open interval (0, 1), worked out to full precision. */
  quantile(d: DistributionOf<T>): Sampler;
  /** Smallest and largest value; the largest may be Infinity. */
  support(d: DistributionOf<T>): readonly [Minutes, Minutes];
  /** The quantile is smooth and costs more than a few nanoseconds: sample from a table of it. */
  readonly tabulated?: boolean;
}

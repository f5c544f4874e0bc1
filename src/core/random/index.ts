/**
 * random: distributions with closed-form moments, and counter-based streams of random numbers.
 * Never keeps state between draws and never calls Math.random. Invariant: a draw is a pure function of its counter.
 *
 *   const d: Distribution = { type: 'exponential', mean: 5, unit: 'min' };
 */
export type { Distribution, DistributionType } from './distribution.ts';

import quantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Family, Moments, Sampler } from './family.ts';
import { positive, range, rangeWithMode } from './parameters.ts';

/** The beta distribution with shapes α and β, stretched over [min, max]. */
export const beta: Family<'beta'> = {
  problems: (d) => [...range(d), ...positive({ alpha: d.alpha, beta: d.beta })],
  moments: (d) => stretchedMoments(d.alpha, d.beta, d.min, d.max),
  quantile: (d) => stretchedQuantile(d.alpha, d.beta, d.min, d.max),
  support: ({ min, max }) => [min, max],
  tabulated: true,
};

/**
 * Beta-PERT: a beta distribution with α = 1 + 4 (mode − min) / (max − min) and α + β = 6, so that its
 * mean is (min + 4 mode + max) / 6.
 *
 * Source: Malcolm, Roseboom, Clark, Fazar, "Application of a technique for research and development program
 * evaluation", Operations Research 7 (1959); the weight 4 on the mode is theirs.
 */
export const pert: Family<'pert'> = {
  problems: rangeWithMode,
  moments: ({ min, mode, max }) => stretchedMoments(...pertShapes(min, mode, max), min, max),
  quantile: ({ min, mode, max }) => stretchedQuantile(...pertShapes(min, mode, max), min, max),
  support: ({ min, max }) => [min, max],
  tabulated: true,
};

function pertShapes(min: number, mode: number, max: number): [alpha: number, beta: number] {
  if (max === min) return [3, 3];
  return [1 + (4 * (mode - min)) / (max - min), 1 + (4 * (max - mode)) / (max - min)];
}

function stretchedMoments(a: number, b: number, min: number, max: number): Moments {
  const width = max - min;
  const sum = a + b;
  return { mean: min + (width * a) / sum, variance: (width * width * a * b) / (sum * sum * (sum + 1)) };
}

function stretchedQuantile(a: number, b: number, min: number, max: number): Sampler {
  const width = max - min;
  if (width === 0) return () => min;
  const unit = quantile.factory(a, b);
  return (u) => min + width * unit(u);
}

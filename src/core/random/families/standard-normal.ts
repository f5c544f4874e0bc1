import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import exp from '@stdlib/math-base-special-exp';

const ROOT_HALF = Math.SQRT1_2;
const ROOT_TWO = Math.SQRT2;
const ROOT_TWO_PI = 2.5066282746310002;

/** P(Z ≤ z) of a standard normal variable, exact in both tails. */
export function standardNormalCdf(z: number): number {
  return 0.5 * erfc(-z * ROOT_HALF);
}

/** Density of a standard normal variable. */
export function standardNormalDensity(z: number): number {
  return exp(-0.5 * z * z) / ROOT_TWO_PI;
}

/**
 * The z with P(Z ≤ z) = p, for 0 < p < 1; exact in the lower tail too. (@stdlib's normal quantile goes through
 * erfinv(2p − 1), which at p = 10⁻¹² has only six digits left.)
 */
export function standardNormalQuantile(p: number): number {
  return 0 - ROOT_TWO * erfcinv(2 * p);
}

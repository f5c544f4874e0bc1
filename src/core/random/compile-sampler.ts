import type { Distribution } from './distribution.ts';
import type { Sampler } from './families/family.ts';
import { familyOf, inMinutes } from './family-of.ts';
import { tabulate } from './tabulate.ts';

/**
 * A function from one uniform number of the open interval (0, 1) to a length of time in minutes, by inversion:
 * it never decreases in u (but for the last digits of numbers that nearly agree), so that two versions of a step that
 * share their draws stay as close as can be.
 * Never negative, never NaN, for every distribution that `validateDistribution` finds no error in.
 *
 * Smooth costly families (gamma, Erlang, beta, PERT, normal, lognormal, Weibull) are read from a table of the exact
 * quantile that fills itself as it is used: within 10⁻¹² of it. Worth keeping from one replication to the next.
 */
export function compileSampler(d: Distribution): Sampler {
  const family = familyOf(d);
  const quantile = family.quantile(inMinutes(d));
  return family.tabulated === true ? tabulate(quantile) : quantile;
}

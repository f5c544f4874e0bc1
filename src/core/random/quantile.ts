import type { Minutes } from '#core/base';
import type { Distribution } from './distribution.ts';
import { familyOf, inMinutes } from './family-of.ts';

/**
 * The length of time that a share `p` of all draws doesn't exceed, in minutes. p ≤ 0 gives the smallest value,
 * p ≥ 1 the largest (Infinity where there is none). Asks for a distribution without errors.
 */
export function quantile(d: Distribution, p: number): Minutes {
  const family = familyOf(d);
  const [least, most] = family.support(inMinutes(d));
  if (p <= 0) return least;
  if (p >= 1) return most;
  return family.quantile(inMinutes(d))(p);
}

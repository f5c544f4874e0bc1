import type { Distribution } from './distribution.ts';
import type { Moments } from './families/family.ts';
import { familyOf, inMinutes } from './family-of.ts';

/**
 * Mean (minutes) and variance (square minutes) of a distribution in closed form; of the truncated variable for `normal`.
 * Asks for a distribution without errors.
 */
export function moments(d: Distribution): Moments {
  return familyOf(d).moments(inMinutes(d));
}

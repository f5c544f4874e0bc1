import type { Problem } from '#core/base';
import type { Distribution } from './distribution.ts';
import { familyOf, inMinutes } from './family-of.ts';

/**
 * What is wrong with the parameters of a distribution, and what a person should know about them. Times in minutes;
 * `field` is the name of the parameter in the record. `at` names whose
 * distribution it is.
 *
 * Errors: `distribution.notANumber {field}`, `.negative {field, value}`, `.notPositive {field, value}`,
 * `.minAboveMax {min, max}`, `.modeOutside {min, mode, max}`, `.orderNotWhole {order}`, `.shapeTooSmall {shape, least}`,
 * `.badWeight {count}`, `.noWeight`, `.binsOverlap {from, to}`.
 * Notes: `distribution.truncated {share, mean}`: that share of the bell lies below 0 and is cut; `mean` is what is left.
 */
export function validateDistribution(d: Distribution, at: readonly string[] = []): readonly Problem[] {
  const problems = familyOf(d).problems(inMinutes(d));
  return problems.map((found) => ({ ...found, at }));
}

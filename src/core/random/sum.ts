import { minutesPer, type TimeUnit } from '#core/base';
import type { Distribution } from './distribution.ts';
import { moments } from './moments.ts';

/**
 * The distribution of one time after the other, independent of each other, in the unit of the first. Exact for fixed
 * times, and for exponential ones of equal mean (their sum is Erlang). Any other sum has no closed form of its own: it
 * becomes the gamma distribution with the same mean and variance. Asks for at least one distribution, without errors.
 */
export function sum(parts: readonly Distribution[]): Distribution {
  const [first, ...rest] = parts;
  if (first === undefined) return { type: 'fixed', value: 0, unit: 'min' };
  if (rest.length === 0) return first;
  const { unit } = first;
  const each = parts.map(moments);
  const mean = each.reduce((total, part) => total + part.mean, 0);
  const variance = each.reduce((total, part) => total + part.variance, 0);
  if (variance === 0 || !Number.isFinite(variance)) return { type: 'fixed', value: inUnit(mean, unit), unit };
  const phases = erlangPhases(parts, each);
  if (phases !== null) return { type: 'erlang', order: phases, mean: inUnit(mean, unit), unit };
  return { type: 'gamma', shape: mean ** 2 / variance, scale: inUnit(variance / mean, unit), unit };
}

/** How many exponential phases of one and the same mean the parts are; null where they are anything else. */
function erlangPhases(
  parts: readonly Distribution[],
  each: readonly { readonly mean: number }[],
): number | null {
  let phases = 0;
  let ofOne: number | null = null;
  for (const [i, part] of parts.entries()) {
    const order = part.type === 'exponential' ? 1 : part.type === 'erlang' ? part.order : 0;
    const mean = (each[i]?.mean ?? 0) / order;
    if (order === 0 || (ofOne !== null && Math.abs(mean - ofOne) > 1e-9 * ofOne)) return null;
    ofOne = mean;
    phases += order;
  }
  return phases;
}

/** Tidied of the rounding that adding and dividing leave behind. */
function inUnit(minutes: number, unit: TimeUnit): number {
  return Number((minutes / minutesPer(unit)).toPrecision(12));
}

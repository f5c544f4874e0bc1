import { type Problem, problem } from '#core/base';

/** What a number typed by a person must be. Bounds are inclusive. */
interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** `invalidNumber` with `field` and `value` when the number is not in range; null when it is, or is absent. */
export function checkNumber(
  at: string,
  field: string,
  value: number | null | undefined,
  range: Range,
): Problem | null {
  if (value === null || value === undefined) return null;
  const { min = -Infinity, max = Infinity, whole = false } = range;
  const fits = Number.isFinite(value) && value >= min && value <= max && (!whole || Number.isInteger(value));
  return fits ? null : problem('invalidNumber', 'error', [at], { field, value });
}

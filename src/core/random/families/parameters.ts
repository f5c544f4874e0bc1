import { type Problem, problem } from '#core/base';

/** An error for each parameter that is not a finite number; `values.field` is its name in the record. */
export function notFinite(parameters: Readonly<Record<string, number>>): Problem[] {
  return Object.entries(parameters)
    .filter(([, value]) => !Number.isFinite(value))
    .map(([field]) => problem('distribution.notANumber', 'error', [], { field }));
}

/** An error for each parameter that is below 0 or not a number. */
export function notNegative(parameters: Readonly<Record<string, number>>): Problem[] {
  const below = Object.entries(parameters).filter(([, value]) => value < 0);
  return [
    ...notFinite(parameters),
    ...below.map(([field, value]) => problem('distribution.negative', 'error', [], { field, value })),
  ];
}

/** An error for each parameter that is 0, below 0 or not a number. */
export function positive(parameters: Readonly<Record<string, number>>): Problem[] {
  const below = Object.entries(parameters).filter(([, value]) => value <= 0);
  return [
    ...notFinite(parameters),
    ...below.map(([field, value]) => problem('distribution.notPositive', 'error', [], { field, value })),
  ];
}

/** Errors of a range: an end below 0, or the lower end above the upper. */
export function range(d: { readonly min: number; readonly max: number }): Problem[] {
  const { min, max } = d;
  const reversed = min > max ? [problem('distribution.minAboveMax', 'error', [], { min, max })] : [];
  return [...notNegative({ min, max }), ...reversed];
}

/** Errors of a range with a most likely value. */
export function rangeWithMode(d: {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}): Problem[] {
  const { min, mode, max } = d;
  const outside =
    min <= max && (mode < min || mode > max)
      ? [problem('distribution.modeOutside', 'error', [], { min, mode, max })]
      : [];
  return [...range(d), ...notFinite({ mode }), ...outside];
}

/** Errors of a list of weights: one below 0 or not a number, or none above 0. */
export function weights(list: readonly number[]): Problem[] {
  const bad = list.filter((weight) => !(weight >= 0 && weight < Infinity));
  if (bad.length > 0) return [problem('distribution.badWeight', 'error', [], { count: bad.length })];
  return list.some((weight) => weight > 0) ? [] : [problem('distribution.noWeight', 'error')];
}

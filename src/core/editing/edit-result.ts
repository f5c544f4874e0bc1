import { type Problem, problem } from '#core/base';
import type { Service } from '#core/model';

/**
 * What a command answers. On an error `service` is the very object that came in. `select` says what a person would
 * expect to be selected afterwards (absent: leave the selection alone). `values` fill the command's name in the
 * history: `name` (what was touched, may be empty) and `count` (how many elements).
 */
export interface EditResult {
  readonly service: Service;
  readonly select?: readonly string[];
  readonly problems: readonly Problem[];
  readonly values: Readonly<Record<string, string | number>>;
}

/** The command was carried out. */
export function edited(
  service: Service,
  more: { readonly [K in Exclude<keyof EditResult, 'service'>]?: EditResult[K] } = {},
): EditResult {
  return { problems: [], values: {}, ...more, service };
}

/** The command was not carried out, and why. */
export function refused(service: Service, ...problems: readonly Problem[]): EditResult {
  return { service, problems, values: {} };
}

/** Refused because nothing has this id: `elementMissing` with `id`. */
export function missing(service: Service, id: string): EditResult {
  return refused(service, problem('elementMissing', 'error', [id], { id }));
}

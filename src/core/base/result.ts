import type { Problem } from './problem.ts';

/** The outcome of an operation that bad input can defeat: a value, perhaps with remarks, or the reasons why not. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Success, with optional remarks (warnings and notes). */
export function success<T>(value: T, problems: readonly Problem[] = []): Result<T> {
  return { ok: true, value, problems };
}

/** Failure; at least one problem says why. */
export function failure(...problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}

/** How much a problem matters: an error stops the operation it concerns, a warning does not, a note only informs. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Something a person should know. Never a sentence: the screen looks up `problems.<code>` in the user's language
 * and fills in `values` (times in minutes, shares in 0…1, names as typed).
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** Ids of the elements concerned, most important first; empty when the whole document is concerned. */
  readonly at: readonly string[];
  readonly values: Readonly<Record<string, string | number>>;
}

/** Builds a problem; `at` and `values` default to empty. */
export function problem(
  code: string,
  severity: Severity,
  at: readonly string[] = [],
  values: Readonly<Record<string, string | number>> = {},
): Problem {
  return { code, severity, at, values };
}

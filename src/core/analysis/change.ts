import type { Problem } from '#core/base';
import { applyEdits, countingIds, type Edit } from '#core/editing';
import type { Service } from '#core/model';

/**
 * Something that could be done about a process, as data: edits, and what to call them. The screen says
 * `changes.<code>` in the user's language with `values`; `id` is unique among the changes of one service and stays
 * the same while what it changes stays the same.
 */
export interface Change {
  readonly id: string;
  readonly code: string;
  /** Elements it concerns, most important first. */
  readonly at: readonly string[];
  readonly values: Readonly<Record<string, string | number>>;
  readonly edits: readonly Edit[];
}

/** What an analysis shows: a problem to tell, with its evidence as values, and what could be done about it. */
export interface Finding extends Problem {
  readonly remedies: readonly Change[];
}

/** The service with the changes carried out, in order; null where one of them cannot be (any more). */
export function withChanges(service: Service, changes: readonly Change[]): Service | null {
  const { service: changed, problems } = applyEdits(
    service,
    changes.flatMap(({ edits }) => edits),
    countingIds(),
  );
  return problems.some(({ severity }) => severity === 'error') ? null : changed;
}

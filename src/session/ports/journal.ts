import type { Entry } from '#core/editing';

/**
 * What happened to the working copy. Applied in order to the snapshot below them, steps give the working copy and its
 * undo history back. A `do` of the same gesture as the entry before goes on with that entry.
 */
export type JournalStep =
  | { readonly kind: 'do'; readonly entry: Entry }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** The state of a stored service that a write builds on. `stamp` differs even where two tabs reached one revision. */
export interface Head {
  readonly revision: number;
  readonly stamp: string;
}

/** Steps that build on `base` and bring the service to `next`. */
export interface JournalBatch {
  readonly base: Head;
  readonly next: Head;
  readonly steps: readonly JournalStep[];
}

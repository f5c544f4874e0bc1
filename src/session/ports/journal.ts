import type { Entry } from '#core/editing';
import type { StoredVariant } from './version-storage.ts';

/** Where a working copy stands: its variant, and the version it builds on. */
export type Standing = Pick<StoredVariant, 'id' | 'head'>;

/**
 * What happened to the working copy. Applied in order to the snapshot below them, steps give the working copy and its
 * undo history back. A `do` of the same gesture as the entry before goes on with that entry.
 */
export type JournalStep = (
  | { readonly kind: 'do'; readonly entry: Entry }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
) & {
  /** Where the working copy stands from this step on; absent: where it stood. Kept in the same moment as the step. */
  readonly stands?: Standing;
};

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

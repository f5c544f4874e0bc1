import type { ServiceDiff } from '#core/model';

/** A thing that was done, as the undo menu names it (`history.<command>` with `values`), and how to take it back. */
export interface JournalEntry {
  readonly command: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly diff: ServiceDiff;
}

/**
 * What happened to the working copy, in order. Applied to the snapshot below them the steps give the working copy
 * and its undo history back.
 * - `do`    a command; drops what could be redone
 * - `amend` the latest entry went on by `diff` (one gesture); the entry's diff becomes both merged
 */
export type JournalStep =
  | { readonly kind: 'do'; readonly entry: JournalEntry }
  | { readonly kind: 'amend'; readonly entry: JournalEntry }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** The state of a stored service that a write builds on. `stamp` differs even where two tabs reached one revision. */
export interface Head {
  readonly revision: number;
  readonly stamp: string;
}

/** Undo history at a moment: `past` oldest first, `future` next redo first. */
export interface KeptHistory {
  readonly past: readonly JournalEntry[];
  readonly future: readonly JournalEntry[];
}

/** Steps that build on `base` and bring the service to `next`. */
export interface JournalBatch {
  readonly base: Head;
  readonly next: Head;
  readonly steps: readonly JournalStep[];
}

import type { MatchedPair, MatchedTable } from '#core/versions/matching';

/** A record that only one of two services has. */
export interface LoneRecord {
  readonly table: MatchedTable;
  readonly id: string;
}

/** A field as the first service has it, and as the second; null: not there. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A pair of records that differ in more than place. */
export interface ChangedRecord extends Omit<MatchedPair, 'by'> {
  readonly fields: readonly FieldChange[];
}

/**
 * Where a pair belongs elsewhere than before: a node in another lane or process, a lane in another process, a step in another
 * stage or side branch, a card in another cell; `order`: it comes before what it came behind, or the other way round.
 */
export interface MovedRecord extends Omit<MatchedPair, 'by'> {
  readonly how: 'lane' | 'process' | 'stage' | 'branch' | 'cell' | 'order';
  /** Ids of what it belonged to and belongs to; null for `order`, and where it belonged to nothing. */
  readonly from: string | null;
  readonly to: string | null;
}

/** One step that became two in sequence, or two that became one. Ids before are of the first service, ids after of the second. */
export interface Regrouping {
  readonly kind: 'split' | 'merge';
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * What is different in the second of two services. Every record but sources of imported drawings is in exactly one of `matched`,
 * `added` and `removed`; a pair may be both changed and moved, and is in `layoutOnly` where only its place on the canvas
 * differs (of lanes: their order and height).
 */
export interface StructureComparison {
  readonly matched: readonly MatchedPair[];
  readonly added: readonly LoneRecord[];
  readonly removed: readonly LoneRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly moved: readonly MovedRecord[];
  readonly layoutOnly: readonly Omit<MatchedPair, 'by'>[];
  /** Also told one by one, in the lists above. */
  readonly regrouped: readonly Regrouping[];
}

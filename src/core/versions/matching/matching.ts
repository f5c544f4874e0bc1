import type { TableName } from '#core/model';

/** The tables whose records are matched: all but the sources of imported drawings, and what is said about a service. */
export type MatchedTable = Exclude<TableName, 'foreign' | 'comments' | 'decisions'>;

/**
 * How a pair was found: said by a person; same id, and something else agrees; same name and the only one of it; or the most
 * alike in name and surroundings.
 */
export type MatchedBy = 'hand' | 'id' | 'name' | 'likeness';

/** A record before and the record after that is the same thing. */
export interface MatchedPair {
  readonly table: MatchedTable;
  readonly a: string;
  readonly b: string;
  readonly by: MatchedBy;
}

/** What a person corrected: pairs of ids (before, after) that are the same thing, and pairs that are not. */
export interface Corrections {
  readonly together: readonly (readonly [a: string, b: string])[];
  readonly apart: readonly (readonly [a: string, b: string])[];
}

/** Which record of one service is which of another. No record is in two pairs. */
export interface Matching {
  /** By table in the order of a service, then in the order of the first service. */
  readonly pairs: readonly MatchedPair[];
  /** Ids of the second service by those of the first, and the other way round; ids are unique over all tables. */
  readonly toB: ReadonlyMap<string, string>;
  readonly toA: ReadonlyMap<string, string>;
  /**
   * Tables with so much without an id or a name in common that likeness was not tried (more than 4 million comparisons): what is removed
   * and added in them may be the same.
   */
  readonly untried: readonly MatchedTable[];
}

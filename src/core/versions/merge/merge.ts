import type { Service, TableName } from '#core/model';

/** Whose state: that of the working copy, or the one that is merged into it. */
export type MergeSide = 'ours' | 'theirs';

/** Whose word counts, by id of the conflict. */
export type Choices = Readonly<Record<string, MergeSide>>;

/**
 * What two people want differently. `field`: both gave it another value. `added`: both made something else under one id.
 * `deleted`: one took it out, the other changed it or led something to it. `order`: both put the same things into another
 * order. `places`: both moved the same things on the canvas; one question for all of them.
 */
export interface Conflict {
  /** What a choice names; the same however often the same three states are merged. */
  readonly id: string;
  readonly code: 'field' | 'added' | 'deleted' | 'order' | 'places';
  readonly table: TableName | 'profile';
  /** The record; of `order` what holds the things in order; of `places` everything that was moved. */
  readonly at: readonly string[];
  /** Null where it is about whole records. */
  readonly field: string | null;
  /** The entry of a field that holds one value for each of several things; else null. */
  readonly key: string | null;
  /** Null: nothing there. Lists of ids for `order`. */
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** Who took it out, and what of the other one depends on it being there. */
  readonly deleted: {
    readonly by: MergeSide;
    /** Fields the other one changed of it. */
    readonly fields: readonly string[];
    /** Records in which the other one refers to it anew. */
    readonly usedBy: readonly string[];
  } | null;
}

/** A change of one side that nothing of the other stood against. */
export interface MergedChange {
  readonly side: MergeSide;
  readonly table: TableName | 'profile';
  readonly id: string;
  readonly mark: 'added' | 'removed' | 'changed';
  /** Of what was changed. */
  readonly fields: readonly string[];
}

/** Something to look at afterwards; nothing was changed on account of it. Codes: see `mergeServices`. */
export interface MergeWarning {
  readonly code:
    | 'sharesDontAddUp'
    | 'twoDefaults'
    | 'overlap'
    | 'routeDrawnAnew'
    | 'stays'
    | 'goesAlong'
    | 'leftOut';
  readonly at: readonly string[];
}

/** Three states made into one. */
export interface Merge {
  /** Always sound (`checkService`); where nothing was chosen yet, ours counts. */
  readonly service: Service;
  readonly conflicts: readonly Conflict[];
  readonly changes: readonly MergedChange[];
  readonly warnings: readonly MergeWarning[];
}

/** A record as plain fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value on the three sides; undefined: nothing there. */
export interface Three<T = unknown> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/** The other one. */
export function otherSide(side: MergeSide): MergeSide {
  return side === 'ours' ? 'theirs' : 'ours';
}

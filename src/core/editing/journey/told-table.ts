import type { Heading } from './table-headings.ts';

/** A step that a table tells of, with what stands beside it. */
export interface ToldStep {
  /** Null: the stage of the step before, or none was told. */
  readonly stage: string | null;
  readonly name: string;
  readonly cells: readonly { readonly heading: Heading; readonly text: string }[];
}

/** What a table tells. `ignored`: how many columns could not be used, as they have no heading. */
export interface ToldTable {
  readonly steps: readonly ToldStep[];
  readonly ignored: number;
}

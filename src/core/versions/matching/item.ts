import type { MatchedTable } from './matching.ts';
import { readLabel, type ReadLabel } from './label-likeness.ts';

/** One record as the matching looks at it. */
export interface Item {
  readonly id: string;
  /** Only items of one family can be pairs, unless id and name are the same. */
  readonly family: string;
  readonly kind: string;
  readonly label: ReadLabel;
  /** Items of the same table that stand directly before and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Records of other tables it belongs to, or that belong to it. */
  readonly links: readonly string[];
}

/** Items of one table on both sides. */
export interface ItemPair {
  readonly table: MatchedTable;
  readonly a: readonly Item[];
  readonly b: readonly Item[];
}

/** An item from what is known of it; what is left out is not there. */
export function itemOf(id: string, label: string, more: Partial<Omit<Item, 'id' | 'label'>> = {}): Item {
  return { id, family: '', kind: '', before: [], after: [], links: [], ...more, label: readLabel(label) };
}

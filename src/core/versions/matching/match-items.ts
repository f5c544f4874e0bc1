import { assign } from './assign.ts';
import type { Item, ItemPair } from './item.ts';
import { likeness } from './label-likeness.ts';
import type { PairBook } from './pair-book.ts';

/** How much each part of a comparison counts. Parts that neither side has are left out, and the others make up for it. */
export interface Weights {
  readonly label: number;
  readonly near: number;
  readonly links: number;
  /** May two be the same whose names have next to nothing in common, where they are linked with nearly the same? */
  readonly strangers: boolean;
}

/** The most certain pairs are made first, so that their neighbours can lean on them. */
const ROUNDS = [0.8, 0.65, 0.5] as const;
/** Names less alike than this say that it is something else. */
const STRANGE = 0.25;
/** Linked with so much of the same, it may be the same under another name. */
const NEARLY_ALL = 0.75;
/** A neighbour that is not in a pair counts for what its name is alike, from here on. */
const ALIKE = 0.4;
/** More pairs than these are not looked at one by one: what has no id and no name in common stays without a pair. */
const MOST_COMPARISONS = 4_000_000;
/** Of equal values the pair wins whose items stand at like places of the two lists. */
const TIE = 1e-4;

/**
 * Pairs records of the same name and kind where there is one on each side, in the second round records of the same name
 * and family. Names that are there twice are left to what stands around them.
 */
export function matchNames(pair: ItemPair, book: PairBook): void {
  forOnlyOnes(pair, (a, b) => {
    if (book.mayPair(a, b)) book.add(pair.table, a, b, 'name');
  });
}

/** Notes the pairs that `matchNames` would make, without making them. */
export function noteNames(pair: ItemPair, book: PairBook): void {
  forOnlyOnes(pair, (a, b) => {
    if (book.mayPair(a, b) && !book.likely.has(a)) book.likely.set(a, b);
  });
}

function forOnlyOnes({ a, b }: ItemPair, note: (a: string, b: string) => void): void {
  for (const keyOf of [(item: Item) => `${item.family}/${item.kind}`, (item: Item) => item.family]) {
    const [before, after] = [onlyOnes(a, keyOf), onlyOnes(b, keyOf)];
    for (const [key, item] of before) {
      const other = after.get(key);
      if (item !== null && other != null) note(item.id, other.id);
    }
  }
}

/** Items by name and key; null where there are several. What is in a pair counts too: its name is taken. */
function onlyOnes(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item | null> {
  const found = new Map<string, Item | null>();
  for (const item of items) {
    if (item.label.text === '') continue;
    const key = `${keyOf(item)}/${item.label.text}`;
    found.set(key, found.has(key) ? null : item);
  }
  return found;
}

/**
 * Pairs what is left by likeness of name, of what stands before and after it, and of what it is linked with: the pairing with the
 * largest sum of values, first of those pairs only that are very much alike, then of less. Deterministic.
 */
export function matchAlike(pair: ItemPair, book: PairBook, weights: Weights): void {
  const judge = new Judge(pair, book, weights);
  for (const least of ROUNDS) {
    while (round(pair, book, judge, least)) {
      // Every round may make neighbours of the next.
    }
  }
}

/** One assignment among what is free; were there new pairs? */
function round({ table, a, b }: ItemPair, book: PairBook, judge: Judge, least: number): boolean {
  const families = new Set(a.map(({ family }) => family));
  let isMore = false;
  for (const family of families) {
    const rows = a.filter((item) => item.family === family && !book.toB.has(item.id));
    const columns = b.filter((item) => item.family === family && !book.toA.has(item.id));
    if (rows.length === 0 || columns.length === 0) continue;
    if (rows.length * columns.length > MOST_COMPARISONS) {
      book.untried.add(table);
      continue;
    }
    const values = rows.map((row, at) =>
      Float64Array.from(columns, (column, place) => {
        const value = book.isApart(row.id, column.id) ? 0 : judge.value(row, column);
        return value < least ? 0 : value - TIE * Math.abs(at / rows.length - place / columns.length);
      }),
    );
    for (const [row, column] of assign(values, columns.length).entries()) {
      const [before, after] = [rows[row], columns[column]];
      if (before === undefined || after === undefined) continue;
      book.add(table, before.id, after.id, 'likeness');
      isMore = true;
    }
  }
  return isMore;
}

/** Says how alike two items are, as long as the pairs of a book hold. */
class Judge {
  private readonly book: PairBook;
  private readonly weights: Weights;
  private readonly a: ReadonlyMap<string, Item>;
  private readonly b: ReadonlyMap<string, Item>;
  private readonly namedA: Horizon;
  private readonly namedB: Horizon;

  constructor({ a, b }: ItemPair, book: PairBook, weights: Weights) {
    this.book = book;
    this.weights = weights;
    this.a = new Map(a.map((item) => [item.id, item]));
    this.b = new Map(b.map((item) => [item.id, item]));
    this.namedA = new Horizon(this.a);
    this.namedB = new Horizon(this.b);
  }

  /** 0…1; 0 also for those that must be two things. */
  value(a: Item, b: Item): number {
    const { weights } = this;
    const isNamed = a.label.size > 0 && b.label.size > 0;
    const label = isNamed
      ? likeness(a.label, b.label)
      : a.label.size === 0 && b.label.size === 0
        ? null
        : STRANGE;
    const near = this.near(a, b);
    if (label === null && near !== null && near < 0.5) return 0;
    const links = this.alike(a.links, b.links, false);
    const isStrange = isNamed && label !== null && label < STRANGE;
    if (isStrange && !(weights.strangers && (links ?? 0) >= NEARLY_ALL)) return 0;
    const parts = [
      [label, weights.label],
      [near, weights.near],
      [links, weights.links],
    ].filter((part): part is [number, number] => part[0] !== null);
    const all = parts.reduce((sum, [, weight]) => sum + weight, 0);
    // Nothing is known of either: the same kind is all there is to go by.
    if (all === 0) return a.kind === b.kind ? 0.5 : 0;
    const value = parts.reduce((sum, [part, weight]) => sum + part * weight, 0) / all;
    return (a.kind === b.kind ? value : 0.9 * value) + (a.id === b.id ? 0.05 : 0);
  }

  /** How alike is what stands before and after: directly, and as far as the next that has a name. Null: nothing does. */
  private near(a: Item, b: Item): number | null {
    const parts = [
      this.alike(a.before, b.before, true),
      this.alike(a.after, b.after, true),
      this.alike(this.namedA.back(a), this.namedB.back(b), true),
      this.alike(this.namedA.ahead(a), this.namedB.ahead(b), true),
    ].filter((part): part is number => part !== null);
    return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0) / parts.length;
  }

  /** Twice what corresponds ÷ all; null where neither has anything. Items without a pair correspond as far as they are alike. */
  private alike(before: readonly string[], after: readonly string[], soft: boolean): number | null {
    if (before.length + after.length === 0) return null;
    let common = 0;
    const taken = new Set<string>();
    for (const id of before) {
      const partner = this.book.toB.get(id) ?? (soft ? undefined : this.book.likely.get(id));
      if (partner !== undefined) {
        if (after.includes(partner)) common += 1;
      } else if (soft) common += this.best(id, after, taken);
    }
    return (2 * common) / (before.length + after.length);
  }

  private best(id: string, after: readonly string[], taken: Set<string>): number {
    const a = this.a.get(id);
    let [most, chosen] = [0, ''];
    for (const other of after) {
      const b = this.b.get(other);
      if (a === undefined || b === undefined || taken.has(other) || this.book.toA.has(other)) continue;
      if (a.family !== b.family) continue;
      const bothBlank = a.label.size === 0 && b.label.size === 0;
      const value = bothBlank ? (a.kind === b.kind ? 0.5 : ALIKE) : likeness(a.label, b.label);
      if (value >= ALIKE && value > most) [most, chosen] = [value, other];
    }
    if (chosen !== '') taken.add(chosen);
    return most;
  }
}

/** The next items with a name, from each item, past those without. */
class Horizon {
  private readonly items: ReadonlyMap<string, Item>;
  private readonly known = new Map<string, readonly string[]>();

  constructor(items: ReadonlyMap<string, Item>) {
    this.items = items;
  }

  back(from: Item): readonly string[] {
    return this.named(from, 'before');
  }

  ahead(from: Item): readonly string[] {
    return this.named(from, 'after');
  }

  private named(from: Item, way: 'before' | 'after'): readonly string[] {
    const key = `${way} ${from.id}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const seen = new Set<string>(from[way]);
    const found: string[] = [];
    for (const id of seen) {
      const item = this.items.get(id);
      if (item === undefined) continue;
      if (item.label.size > 0) found.push(id);
      else for (const next of item[way]) seen.add(next);
    }
    this.known.set(key, found);
    return found;
  }
}

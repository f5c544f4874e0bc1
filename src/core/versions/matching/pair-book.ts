import { TABLE_NAMES, type Service } from '#core/model';
import type { Corrections, MatchedBy, MatchedPair, MatchedTable, Matching } from './matching.ts';

/** The pairs found so far, while a matching is made. */
export class PairBook {
  readonly toB = new Map<string, string>();
  readonly toA = new Map<string, string>();
  /** What is probably a pair (before, after), for those who want to know before it is decided. */
  readonly likely = new Map<string, string>();
  /** Where there was too much to try likeness. */
  readonly untried = new Set<MatchedTable>();
  private readonly pairs: MatchedPair[] = [];
  private readonly kept: ReadonlySet<string>;

  constructor(corrections: Corrections) {
    this.kept = new Set(corrections.apart.map(([a, b]) => JSON.stringify([a, b])));
  }

  /** Are both still free, and did nobody say that they are two things? */
  mayPair(a: string, b: string): boolean {
    return !this.toB.has(a) && !this.toA.has(b) && !this.isApart(a, b);
  }

  /** Did somebody say that they are two things? */
  isApart(a: string, b: string): boolean {
    return this.kept.size > 0 && this.kept.has(JSON.stringify([a, b]));
  }

  add(table: MatchedTable, a: string, b: string, by: MatchedBy): void {
    this.toB.set(a, b);
    this.toA.set(b, a);
    this.pairs.push({ table, a, b, by });
  }

  isPair(a: string, b: string): boolean {
    return this.toB.get(a) === b;
  }

  /** The matching as it stands, in the order of the first service. */
  matching(first: Service): Matching {
    const place = new Map<string, number>();
    for (const table of TABLE_NAMES) for (const id of Object.keys(first[table])) place.set(id, place.size);
    const pairs = this.pairs.toSorted((one, other) => (place.get(one.a) ?? 0) - (place.get(other.a) ?? 0));
    return { pairs, toB: this.toB, toA: this.toA, untried: [...this.untried] };
  }
}

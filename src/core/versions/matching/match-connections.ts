import { assign } from './assign.ts';
import type { MatchedTable } from './matching.ts';
import type { PairBook } from './pair-book.ts';

/** A record that leads from one to another: a flow, a jump of a journey, a line between cards. */
export interface Connection {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly name?: string;
}

/** A flow that leaves the same place is more likely to be the same than one that arrives at the same place. */
const SOURCE = 0.5;
const TARGET = 0.35;
const NAME = 0.15;
const ID = 0.2;
/** Same source alone is enough; same target alone is not, but with the same name or id. */
const LEAST = 0.5;

/**
 * Pairs connections whose ends are pairs; of several between the same ends by id, name and order. Of the rest those that
 * still leave the same place, or arrive at the same place under the same name or id: they were re-routed.
 */
export function matchConnections(
  table: MatchedTable,
  a: readonly Connection[],
  b: readonly Connection[],
  book: PairBook,
): void {
  pairBest(table, a, b, book, SOURCE + TARGET);
  pairBest(table, a, b, book, LEAST);
}

function pairBest(
  table: MatchedTable,
  a: readonly Connection[],
  b: readonly Connection[],
  book: PairBook,
  least: number,
): void {
  const rows = a.filter(({ id }) => !book.toB.has(id));
  const columns = b.filter(({ id }) => !book.toA.has(id));
  const values = rows.map((row, at) =>
    Float64Array.from(columns, (column, place) => {
      const value = valueOf(row, column, book);
      return value < least ? 0 : value - 1e-4 * Math.abs(at / rows.length - place / columns.length);
    }),
  );
  // Those with nothing to choose from would only cost time.
  const open = [...values.keys()].filter((row) => values[row]?.some((value) => value > 0));
  const chosen = assign(
    open.map((row) => values[row] as Float64Array),
    columns.length,
  );
  for (const [index, column] of chosen.entries()) {
    const [before, after] = [rows[open[index] as number], columns[column]];
    if (before === undefined || after === undefined) continue;
    const by = before.id === after.id ? 'id' : 'likeness';
    book.add(table, before.id, after.id, by);
  }
}

function valueOf(a: Connection, b: Connection, book: PairBook): number {
  if (book.isApart(a.id, b.id)) return 0;
  const source = book.isPair(a.source, b.source) ? SOURCE : 0;
  const target = book.isPair(a.target, b.target) ? TARGET : 0;
  if (source + target === 0) return 0;
  const name = (a.name ?? '') !== '' && a.name === b.name ? NAME : 0;
  return source + target + name + (a.id === b.id ? ID : 0);
}

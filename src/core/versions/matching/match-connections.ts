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

/** Pairs the best of those that share an end; groups that share none have nothing to do with each other. */
function pairBest(
  table: MatchedTable,
  a: readonly Connection[],
  b: readonly Connection[],
  book: PairBook,
  least: number,
): void {
  const columns = b.filter(({ id }) => !book.toA.has(id));
  const bySource = groupBy(columns, ({ source }) => source);
  const byTarget = groupBy(columns, ({ target }) => target);
  const rows = a
    .filter(({ id }) => !book.toB.has(id))
    .map((row) => ({
      row,
      open: [
        ...(bySource.get(book.toB.get(row.source) ?? '') ?? []),
        ...(byTarget.get(book.toB.get(row.target) ?? '') ?? []),
      ].filter((column) => valueOf(row, column, book) >= least),
    }))
    .filter(({ open }) => open.length > 0);
  for (const group of groupsOf(rows)) {
    const choice = [...new Set(group.flatMap(({ open }) => open))];
    const values = group.map(({ row }, at) =>
      Float64Array.from(choice, (column, place) => {
        const value = valueOf(row, column, book);
        return value < least ? 0 : value - 1e-4 * Math.abs(at / group.length - place / choice.length);
      }),
    );
    for (const [index, column] of assign(values, choice.length).entries()) {
      const [before, after] = [group[index]?.row, choice[column]];
      if (before === undefined || after === undefined) continue;
      book.add(table, before.id, after.id, before.id === after.id ? 'id' : 'likeness');
    }
  }
}

interface Row {
  readonly row: Connection;
  readonly open: readonly Connection[];
}

/** Rows that have a choice in common, directly or through others, in one group. */
function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const wanting = new Map<string, Row[]>();
  for (const row of rows) {
    for (const { id } of row.open) {
      const others = wanting.get(id);
      if (others === undefined) wanting.set(id, [row]);
      else others.push(row);
    }
  }
  const placed = new Set<Row>();
  return rows.flatMap((first) => {
    if (placed.has(first)) return [];
    const group = new Set([first]);
    for (const row of group) {
      for (const { id } of row.open) for (const other of wanting.get(id) ?? []) group.add(other);
    }
    for (const row of group) placed.add(row);
    return [[...group]];
  });
}

function groupBy<R>(list: readonly R[], keyOf: (each: R) => string): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group === undefined) groups.set(keyOf(each), [each]);
    else group.push(each);
  }
  return groups;
}

function valueOf(a: Connection, b: Connection, book: PairBook): number {
  if (book.isApart(a.id, b.id)) return 0;
  const source = book.isPair(a.source, b.source) ? SOURCE : 0;
  const target = book.isPair(a.target, b.target) ? TARGET : 0;
  if (source + target === 0) return 0;
  const name = (a.name ?? '') !== '' && a.name === b.name ? NAME : 0;
  return source + target + name + (a.id === b.id ? ID : 0);
}

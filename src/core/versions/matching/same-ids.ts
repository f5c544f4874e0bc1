import type { Item, ItemPair } from './item.ts';
import { likeness } from './label-likeness.ts';
import type { PairBook } from './pair-book.ts';

/** Names at least this alike agree. */
const AGREE = 0.5;

/**
 * An id that nobody would give twice by chance: with six characters or more in which letters and digits alternate three times
 * (`_ed01dee7-…`), or as modelling tools make them (`Activity_0cvqsbi`). `Task_1` and `check` are not.
 */
function isUnguessable(id: string): boolean {
  if (/_[01](?=\d*[a-z])[a-z\d]{6}$/.test(id)) return true;
  const parts = id.match(/[\da-z]{6,}/gi) ?? [];
  return parts.some((part) => (part.match(/\d(?=[a-z])|[a-z](?=\d)/gi) ?? []).length >= 3);
}

interface Twins {
  readonly table: ItemPair['table'];
  readonly a: Item;
  readonly b: Item;
}

/** Free items with one id whose families fit, or the names are the same; with `anyFamily` all with one id. */
function twinsOf({ table, a, b }: ItemPair, book: PairBook, anyFamily = false): readonly Twins[] {
  const byId = new Map(b.map((item) => [item.id, item]));
  return a.flatMap((item) => {
    const other = byId.get(item.id);
    if (other === undefined || !book.mayPair(item.id, item.id)) return [];
    const isFit = anyFamily || item.family === other.family || isSameName(item, other);
    return isFit ? [{ table, a: item, b: other }] : [];
  });
}

function isSameName({ label }: Item, other: Item): boolean {
  return label.text !== '' && label.text === other.label.text;
}

/**
 * Were the two services once one? So it is where at least half of the named records with an id in common have names that
 * agree. Without a name to compare nothing is known, and the answer is no.
 */
export function areRelated(tables: readonly ItemPair[], book: PairBook): boolean {
  const named = tables
    .flatMap((table) => twinsOf(table, book))
    .filter(({ a, b }) => a.label.size > 0 && b.label.size > 0);
  const agreeing = named.filter(({ a, b }) => likeness(a.label, b.label) >= AGREE);
  return named.length > 0 && 2 * agreeing.length >= named.length;
}

/**
 * Pairs records of the same id where it is no coincidence: nobody would give the id twice by chance, or the names agree.
 * Two drawings that have nothing to do with each other share ids such as `Task_1`.
 */
export function matchCertainIds(table: ItemPair, book: PairBook): void {
  for (const { a, b } of twinsOf(table, book)) {
    if (isUnguessable(a.id) || likeness(a.label, b.label) >= AGREE) book.add(table.table, a.id, b.id, 'id');
  }
}

/**
 * Pairs what is left with the same id: in services that were once one, all, even where a step became a gateway; else where at least half of what stands
 * before and after it is in pairs, as often as that leads to more.
 */
export function matchOtherIds(table: ItemPair, book: PairBook, related: boolean): void {
  let isDone = false;
  while (!isDone) {
    isDone = true;
    for (const { a, b } of twinsOf(table, book, related)) {
      if (!related && !isSurroundedAlike(a, b, book)) continue;
      book.add(table.table, a.id, b.id, 'id');
      isDone = false;
    }
  }
}

function isSurroundedAlike(a: Item, b: Item, book: PairBook): boolean {
  const agreeing =
    a.before.filter((id) => b.before.includes(book.toB.get(id) ?? '')).length +
    a.after.filter((id) => b.after.includes(book.toB.get(id) ?? '')).length;
  const most = Math.max(a.before.length + a.after.length, b.before.length + b.after.length);
  return agreeing > 0 && 2 * agreeing >= most;
}

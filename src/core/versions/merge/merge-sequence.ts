import type { MergeSide, Three } from './merge.ts';

type Sequences = Three<readonly string[]>;

/** Did both sides put the things of the base into another order, and not into the same? */
export function isOrderClash({ base, ours, theirs }: Sequences): boolean {
  return isMoved(base, ours) && isMoved(base, theirs) && isMoved(within(base, theirs), within(base, ours));
}

/** Whose order counts where nobody has to be asked: ours, unless only theirs is another one than the base. */
export function leadOf({ base, ours, theirs }: Sequences): MergeSide {
  return isMoved(base, theirs) && !isMoved(base, ours) ? 'theirs' : 'ours';
}

/**
 * The things that stay, in the order of the side that leads; what only the other one has comes after what it follows there,
 * and behind what the leading one added at the same place.
 */
export function mergeSequence(
  { base, ours, theirs }: Sequences,
  lead: MergeSide,
  stays: (key: string) => boolean,
): readonly string[] {
  const [first, second] = lead === 'ours' ? [ours, theirs] : [theirs, ours];
  const merged = first.filter(stays);
  const placed = new Set(merged);
  const known = new Set([...base, ...second]);
  let follows = -1;
  for (const key of second) {
    if (!stays(key)) continue;
    if (placed.has(key)) {
      follows = merged.indexOf(key);
      continue;
    }
    let at = follows + 1;
    for (let next = merged[at]; next !== undefined && !known.has(next); next = merged[at]) at += 1;
    merged.splice(at, 0, key);
    placed.add(key);
    follows = at;
  }
  return merged;
}

/** Are the things that both have in another order? */
export function isMoved(before: readonly string[], after: readonly string[]): boolean {
  const left = within(before, after);
  return within(after, before).some((key, at) => key !== left[at]);
}

function within(keys: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return keys.filter((key) => known.has(key));
}

import type { History } from '#core/editing';
import type { StoredVersion } from '#session/ports';
import { standingOf } from './line-move.ts';

/** The versions that were merged into the working copy since it came to its variant, the latest first: undo steps say so. */
export function mergedInto({ past }: History): readonly string[] {
  const merged: string[] = [];
  for (const { label } of past.toReversed()) {
    if (standingOf(label, 'before') !== null) break;
    const id = label.command === 'mergeIn' ? label.values['mergedVersion'] : undefined;
    if (typeof id === 'string') merged.push(id);
  }
  return merged;
}

/** What a version is made from: what the working copy builds on, and what was merged in that this does not descend from. */
export function withMerged(
  head: string | null,
  merged: readonly string[],
  versions: readonly StoredVersion[],
): readonly string[] {
  const parentsOf = new Map(versions.map(({ id, parents }) => [id, parents]));
  const known = new Set(head === null ? [] : [head]);
  // A set is gone through in the order in which it grows.
  for (const id of known) for (const parent of parentsOf.get(id) ?? []) known.add(parent);
  const others = merged.filter((id) => parentsOf.has(id) && !known.has(id));
  return [...(head === null ? [] : [head]), ...new Set(others)];
}

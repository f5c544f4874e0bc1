import type { DamageState } from '#session/damage';
import type { VersionCard } from '#session/versions';

/** A version in the list: one whose record can be read, or what is known of one whose record cannot. */
export type ListedVersion = VersionCard | DamageState['records'][number];

/** Its record; null where that cannot be read. */
export function recordOf(version: ListedVersion): VersionCard | null {
  return 'contentHash' in version ? version : null;
}

/** Versions and damaged ones in one list, oldest first; what has lost its time is the oldest. */
export function listedVersions(
  versions: readonly VersionCard[],
  records: DamageState['records'],
): readonly ListedVersion[] {
  if (records.length === 0) return versions;
  return [...records, ...versions].toSorted((a, b) => a.savedAt - b.savedAt);
}

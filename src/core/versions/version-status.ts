/** How far a version has come on its way from a thought to what is done every day. */
export type VersionStatus = 'draft' | 'inReview' | 'approved' | 'inForce' | 'retired';

/** What may follow each status. Out of `approved` nothing leads back: it can only be superseded. */
const NEXT: Readonly<Record<VersionStatus, readonly VersionStatus[]>> = {
  draft: ['inReview', 'approved'],
  inReview: ['draft', 'approved'],
  approved: ['inForce', 'retired'],
  inForce: ['retired'],
  retired: [],
};

/** True for the name of a status. */
export function isVersionStatus(value: unknown): value is VersionStatus {
  return typeof value === 'string' && Object.hasOwn(NEXT, value);
}

/** The statuses that may follow, in the order in which they are offered. */
export function nextStatuses(status: VersionStatus): readonly VersionStatus[] {
  return NEXT[status];
}

/** True while name and reason of a version may still be changed: until somebody has approved it. */
export function isOpenToChange(status: VersionStatus): boolean {
  return status === 'draft' || status === 'inReview';
}

/** True where a version may be deleted: what is approved or in force has to be retired before. */
export function isDeletable(status: VersionStatus): boolean {
  return isOpenToChange(status) || status === 'retired';
}

interface Judged {
  readonly id: string;
  readonly status: VersionStatus;
}

/**
 * What changes when a version of a service gets another status: its own, and, since one version at most is in force, the
 * retirement of the one that was. Null where the status may not follow, or there is no such version.
 */
export function statusChanges(
  versions: readonly Judged[],
  id: string,
  to: VersionStatus,
): readonly { readonly id: string; readonly from: VersionStatus; readonly to: VersionStatus }[] | null {
  const version = versions.find((each) => each.id === id);
  if (version === undefined || !NEXT[version.status].includes(to)) return null;
  const superseded = to === 'inForce' ? versions.filter(({ status }) => status === 'inForce') : [];
  return [
    { id, from: version.status, to },
    ...superseded.map((each) => ({ id: each.id, from: each.status, to: 'retired' as const })),
  ];
}

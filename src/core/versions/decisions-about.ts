import { records } from '#core/base';
import type { DecidedSide, Decision, Service } from '#core/model';

/** What tells a side from others: a working copy is the same one while it changes, anything else is what it holds. */
type Side = Pick<DecidedSide, 'kind' | 'contentHash'>;

/** Decisions between these, in whatever order they were compared, the latest first: that one counts. */
export function decisionsAbout({ decisions }: Service, sides: readonly Side[]): readonly Decision[] {
  return latestFirst(records(decisions)).filter((decision) => isAbout(decision, sides));
}

/** Decisions that count by which this content was chosen, the latest first. */
export function decisionsFor({ decisions }: Service, contentHash: string): readonly Decision[] {
  const all = latestFirst(records(decisions));
  const counting = all.filter((one, at) => !all.slice(0, at).some((newer) => isAbout(newer, one.sides)));
  return counting.filter(
    ({ sides, chosen }) => chosen !== null && sides[chosen]?.contentHash === contentHash,
  );
}

function isAbout(decision: Decision, sides: readonly Side[]): boolean {
  const left = [...sides];
  for (const one of decision.sides) {
    const same = left.findIndex((other) => isSame(one, other));
    if (same === -1) return false;
    left.splice(same, 1);
  }
  return left.length === 0;
}

function isSame(one: Side, other: Side): boolean {
  if (one.kind === 'working' && other.kind === 'working') return true;
  return one.contentHash !== '' && one.contentHash === other.contentHash;
}

function latestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toSorted((a, b) => b.decidedAt - a.decidedAt || (a.id < b.id ? 1 : -1));
}

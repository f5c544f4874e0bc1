import type { Service, ServiceId } from '#core/model';
import { findFates } from './find-fates.ts';
import { findWarnings } from './find-warnings.ts';
import { mendReferences } from './mend-references.ts';
import type { Choices, Merge, MergedChange, MergeWarning, Three } from './merge.ts';
import { mergeRecords } from './merge-records.ts';
import { settleOrders } from './settle-orders.ts';
import { settlePlaces } from './settle-places.ts';
import { settleStreams } from './settle-streams.ts';

/**
 * Makes two states that come from the same `base` into one: what only one side changed is taken from it, what both changed
 * differently is a conflict that `choices` decide; until they do, ours counts. Records are the same where their ids are. The
 * service keeps the id of ours.
 *
 * A choice can bring up a conflict that was hidden by another, or settle one, so conflicts are to be read anew after each.
 *
 * Warnings: sharesDontAddUp, twoDefaults (a gateway that was in order on both sides) · overlap (something of each side in the
 * same place) · routeDrawnAnew · stays (it was to go, but what was chosen to stay needs it) · goesAlong (it needs something that
 * was chosen to go) · leftOut (it fits neither side any more).
 */
export function mergeServices(given: Three<Service>, choices: Choices = {}): Merge {
  const { id } = given.ours.profile;
  const sides = { base: underId(given.base, id), ours: given.ours, theirs: underId(given.theirs, id) };
  const found = findFates(sides, choices);
  const records = mergeRecords(sides, found.fates, choices);
  const ordered = settleOrders(records.service, sides, choices);
  const placed = settlePlaces(ordered.service, sides, choices);
  const { service, along, leftOut } = mendReferences(settleStreams(placed.service, sides), sides);
  const warning = (code: MergeWarning['code'], at: readonly string[]): readonly MergeWarning[] =>
    at.length === 0 ? [] : [{ code, at }];
  return {
    service,
    conflicts: [...found.conflicts, ...records.conflicts, ...ordered.conflicts, ...placed.conflicts],
    changes: together([...records.changes, ...ordered.changes, ...placed.changes]),
    warnings: [
      ...found.warnings,
      ...warning('goesAlong', along),
      ...warning('leftOut', leftOut),
      ...placed.warnings.filter(({ at: [id = ''] }) => Object.hasOwn(service.flows, id)),
      ...findWarnings(service, sides),
    ],
  };
}

/** One change for each record and side. */
function together(changes: readonly MergedChange[]): readonly MergedChange[] {
  const merged = new Map<string, MergedChange>();
  for (const change of changes) {
    const key = `${change.side} ${change.table} ${change.id}`;
    const before = merged.get(key);
    merged.set(
      key,
      before ? { ...before, fields: [...new Set([...before.fields, ...change.fields])] } : change,
    );
  }
  return [...merged.values()];
}

/** The same service under another id; what is said of it as a whole follows. */
function underId(service: Service, id: ServiceId): Service {
  const { profile, comments } = service;
  if (profile.id === id) return service;
  const about = Object.entries(comments).map(([key, comment]) => [
    key,
    comment.about === profile.id ? { ...comment, about: id } : comment,
  ]);
  return { ...service, profile: { ...profile, id }, comments: Object.fromEntries(about) };
}

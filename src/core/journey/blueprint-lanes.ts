import {
  type JourneyId,
  type JourneyLane,
  type JourneyLaneKind,
  journeyLanesOf,
  laneTraits,
  type Service,
} from '#core/model';

const ZONES = ['customer', 'frontstage', 'backstage', 'support'];

/**
 * The lanes of a service blueprint, from top to bottom: the physical evidence, what the customer does, and who does what on
 * either side of its three lines (Shostack 1984; Bitner, Ostrom & Morgan 2008), neither feelings nor numbers. What the map
 * hides stays out; lanes of the same place keep the order of the map.
 */
export function blueprintLanes(service: Service, journeyId: JourneyId): readonly JourneyLane[] {
  return journeyLanesOf(service, journeyId)
    .filter(({ kind, hidden }) => !hidden && blueprintPlace(kind) !== null)
    .toSorted((a, b) => (blueprintPlace(a.kind) ?? 0) - (blueprintPlace(b.kind) ?? 0));
}

/** Where lanes of a kind stand in a blueprint, counted from the top; null: they are no part of one. */
export function blueprintPlace(kind: JourneyLaneKind): number | null {
  if (kind === 'physicalEvidence') return 0;
  const { zone } = laneTraits(kind);
  const place = ZONES.indexOf(zone) + 1;
  return place === 0 || (zone === 'customer' && kind !== 'touchpoints') ? null : place;
}

import { type JourneyId, type JourneyLaneId, journeyLanesOf, laneTraits, type Service } from '#core/model';

/**
 * The lanes that a service blueprint leaves out: it shows the physical evidence, what the customer does and who does what
 * on either side of its three lines (Shostack 1984; Bitner, Ostrom & Morgan 2008), and neither feelings nor numbers.
 */
export function lanesOutsideBlueprint(service: Service, journeyId: JourneyId): ReadonlySet<JourneyLaneId> {
  const isPart = (kind: Parameters<typeof laneTraits>[0]): boolean => {
    const { zone } = laneTraits(kind);
    if (zone === 'customer') return kind === 'touchpoints' || kind === 'physicalEvidence';
    return zone !== 'none';
  };
  return new Set(journeyLanesOf(service, journeyId).flatMap(({ id, kind }) => (isPart(kind) ? [] : id)));
}

import { type Problem, problem, records } from '#core/base';
import {
  type BlueprintZone,
  cardText,
  type JourneyCard,
  type JourneyId,
  laneTraits,
  type Service,
} from '#core/model';

/** Zones of a blueprint from the customer on; a line leads from one into the next (Bitner et al. 2008). */
const DEPTH: Readonly<Record<BlueprintZone, number | null>> = {
  customer: 0,
  frontstage: 1,
  backstage: 2,
  support: 3,
  none: null,
};

/** Lines between cards that skip a zone: as if customers talked to the back office. */
export function skippedLines(service: Service, id: JourneyId): readonly Problem[] {
  const depthOf = (card: JourneyCard | undefined): number | null => {
    const lane = card && service.journeyLanes[card.laneId];
    return lane === undefined ? null : DEPTH[laneTraits(lane.kind).zone];
  };
  return records(service.journeyLinks).flatMap((link) => {
    const [source, target] = [service.journeyCards[link.source], service.journeyCards[link.target]];
    const [from, to] = [depthOf(source), depthOf(target)];
    if (link.journeyId !== id || !source || !target || from === null || to === null) return [];
    if (Math.abs(from - to) <= 1) return [];
    const values = { source: cardText(source), target: cardText(target) };
    return [problem('journey.skippedLine', 'warning', [link.id, source.id, target.id], values)];
  });
}

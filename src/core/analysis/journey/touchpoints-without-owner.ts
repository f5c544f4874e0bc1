import type { Problem } from '#core/base';
import { cardsOf, type JourneyId, type Service } from '#core/model';
import { aboutSeveral } from './about-several.ts';

/** Touchpoints that nobody looks after: neither they nor their column in the lane of owners name anybody. */
export function touchpointsWithoutOwner(service: Service, id: JourneyId): readonly Problem[] {
  const cards = cardsOf(service, id);
  const owned = new Set<string>(
    cards
      .filter(
        (card) =>
          card.kind === 'text' &&
          card.text.trim() !== '' &&
          service.journeyLanes[card.laneId]?.kind === 'owner',
      )
      .map(({ stepId }) => stepId),
  );
  const lost = cards.filter(
    (card) => card.kind === 'touchpoint' && card.owner.trim() === '' && !owned.has(card.stepId),
  );
  return aboutSeveral(
    'journey.touchpointWithoutOwner',
    'note',
    lost.map((card) => ({
      id: card.id,
      name: (card.kind === 'touchpoint' && card.name) || (service.journeySteps[card.stepId]?.name ?? ''),
    })),
  );
}

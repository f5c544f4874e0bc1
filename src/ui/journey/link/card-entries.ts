import { records } from '#core/base';
import { type ActionCard, cardsOf, cardText, type NodeId, type Service, type Touchpoint } from '#core/model';
import { touchpointsInOrder } from '#core/journey';
import type { ListGroup } from './search-list.tsx';

/** A card that steps of a process can be bound to. */
export type BindableCard = Touchpoint | ActionCard;

/** The cards of all maps that a step is bound to: touchpoints first, from left to right. */
export function cardsBoundTo(service: Service, id: NodeId): readonly BindableCard[] {
  return records(service.journeys).flatMap((journey) =>
    bindableCards(service, journey.id).filter(({ boundTo }) => boundTo.includes(id)),
  );
}

/** The cards that a step may still be bound to, by map; behind each the step of the journey it stands in. */
export function cardGroups(
  service: Service,
  id: NodeId,
  nameOf: (name: string) => string,
): readonly ListGroup[] {
  return records(service.journeys)
    .map((journey) => ({
      name: nameOf(journey.name),
      entries: bindableCards(service, journey.id)
        .filter(({ boundTo }) => !boundTo.includes(id))
        .map((card) => ({
          id: card.id,
          name: nameOf(cardText(card)),
          note: service.journeySteps[card.stepId]?.name ?? '',
        })),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function bindableCards(service: Service, journeyId: Touchpoint['journeyId']): readonly BindableCard[] {
  const actions = cardsOf(service, journeyId).filter((card) => card.kind === 'action');
  return [...touchpointsInOrder(service, journeyId), ...actions];
}

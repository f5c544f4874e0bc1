import { records } from '#core/base';
import {
  type ActionCard,
  cardsOf,
  cardText,
  type JourneyId,
  type NodeId,
  type Service,
  type Touchpoint,
} from '#core/model';
import { touchpointsInOrder } from '#core/journey';
import type { ListGroup } from './search-list.tsx';

/** A card that steps of a process can be bound to. */
type BindableCard = Touchpoint | ActionCard;

/** The cards of all maps that a step is bound to: touchpoints first, from left to right. */
export function cardsBoundTo(service: Service, id: NodeId): readonly BindableCard[] {
  return records(service.journeys).flatMap((journey) =>
    bindableCards(service, journey.id).filter(({ boundTo }) => boundTo.includes(id)),
  );
}

/** The cards that a step may still be bound to, by map. */
export function cardGroups(
  service: Service,
  id: NodeId,
  nameOf: (name: string) => string,
): readonly ListGroup[] {
  return records(service.journeys).flatMap((journey) => {
    const left = bindableCards(service, journey.id).filter(({ boundTo }) => !boundTo.includes(id));
    return groupOf(service, journey.id, left, nameOf);
  });
}

/** The touchpoints of one map. */
export function touchpointGroups(
  service: Service,
  journeyId: JourneyId,
  nameOf: (name: string) => string,
): readonly ListGroup[] {
  return groupOf(service, journeyId, touchpointsInOrder(service, journeyId), nameOf);
}

/** Cards of a map, behind each the step of the journey it stands in; nothing where there are none. */
function groupOf(
  service: Service,
  journeyId: JourneyId,
  cards: readonly BindableCard[],
  nameOf: (name: string) => string,
): readonly ListGroup[] {
  if (cards.length === 0) return [];
  const entries = cards.map((card) => ({
    id: card.id,
    name: nameOf(cardText(card)),
    note: service.journeySteps[card.stepId]?.name ?? '',
  }));
  return [{ name: nameOf(service.journeys[journeyId]?.name ?? ''), entries }];
}

function bindableCards(service: Service, journeyId: JourneyId): readonly BindableCard[] {
  const actions = cardsOf(service, journeyId).filter((card) => card.kind === 'action');
  return [...touchpointsInOrder(service, journeyId), ...actions];
}

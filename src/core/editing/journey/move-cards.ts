import { problem } from '#core/base';
import {
  cardsInCell,
  cardText,
  type JourneyCard,
  type JourneyCardId,
  type JourneyLane,
  type JourneyLaneId,
  type JourneyStepId,
  laneTraits,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { put } from '../records.ts';
import { arranged } from './arranged.ts';
import { newCard } from './new-card.ts';

/** Where a card goes: a cell, and in it before another card or (null) below all. */
interface CardMove {
  readonly id: JourneyCardId;
  readonly stepId: JourneyStepId;
  readonly laneId: JourneyLaneId;
  readonly before: JourneyCardId | null;
}

/**
 * Moves cards one after the other. In a lane of another kind a written card becomes what that lane holds and keeps its
 * text; a touchpoint, of which more was said, stays where it is. Refused: `touchpointStays` {name, lane}, `cardNotInLane`
 * {lane} (nothing is written there), `otherMap`, `elementMissing`.
 */
export function moveCards(service: Service, args: { readonly moves: readonly CardMove[] }): EditResult {
  let next = service;
  for (const move of args.moves) {
    const result = moveOne(next, move);
    if (result.problems.length > 0) return refused(service, ...result.problems);
    next = result.service;
  }
  const first = args.moves[0];
  const card = first && service.journeyCards[first.id];
  return edited(next, {
    select: args.moves.map(({ id }) => id),
    values: { name: card === undefined ? '' : cardText(card), count: args.moves.length },
  });
}

function moveOne(service: Service, { id, stepId, laneId, before }: CardMove): EditResult {
  const card = service.journeyCards[id];
  const step = service.journeySteps[stepId];
  const lane = service.journeyLanes[laneId];
  if (card === undefined) return missing(service, id);
  if (step === undefined) return missing(service, stepId);
  if (lane === undefined) return missing(service, laneId);
  if (step.journeyId !== card.journeyId || lane.journeyId !== card.journeyId)
    return refused(service, problem('otherMap', 'error', [id]));
  if (before === id) return edited(service);
  const there = { ...card, stepId, laneId };
  const moved = asHeldBy(lane, there);
  if (moved === null) {
    const stays = card.kind === 'touchpoint' && laneTraits(lane.kind).cards.length > 0;
    const code = stays ? 'touchpointStays' : 'cardNotInLane';
    return refused(service, problem(code, 'error', [id], { name: cardText(card), lane: lane.kind }));
  }
  return edited(
    put(service, 'journeyCards', arranged(cardsInCell(service, stepId, laneId), [moved], before)),
  );
}

/** The card as the lane holds it; null where it can't. */
function asHeldBy(lane: JourneyLane, card: JourneyCard): JourneyCard | null {
  const { cards } = laneTraits(lane.kind);
  if ((cards as readonly string[]).includes(card.kind)) return card;
  const [kind] = cards;
  return kind === undefined || card.kind === 'touchpoint' ? null : newCard(kind, card, card.text);
}

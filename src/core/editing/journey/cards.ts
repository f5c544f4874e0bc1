import { problem } from '#core/base';
import {
  cardsInCell,
  cardText,
  type IdSource,
  type JourneyCard,
  type JourneyCardId,
  type JourneyCardKind,
  type JourneyLaneId,
  type JourneyStepId,
  laneTraits,
  type PersonaId,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { put } from '../records.ts';
import { arranged } from './arranged.ts';
import { type CardChange, cardProblem, changedCard } from './card-change.ts';
import { newCard } from './new-card.ts';
import { newId } from './new-id.ts';

/**
 * Puts a card into a cell, before another one or (null, or not told) below all; of the usual kind of the lane unless told.
 * Selects it. Refused: `cardNotInLane` {lane} (the lane does not hold this kind), `otherMap` (step and lane are of two
 * maps), and as `setCard`.
 */
export function addCard(
  service: Service,
  args: {
    readonly stepId: JourneyStepId;
    readonly laneId: JourneyLaneId;
    readonly kind?: JourneyCardKind;
    readonly text?: string;
    readonly before?: JourneyCardId | null;
    readonly change?: CardChange;
  },
  ids: IdSource,
): EditResult {
  const step = service.journeySteps[args.stepId];
  const lane = service.journeyLanes[args.laneId];
  if (step === undefined) return missing(service, args.stepId);
  if (lane === undefined) return missing(service, args.laneId);
  if (step.journeyId !== lane.journeyId) return refused(service, problem('otherMap', 'error', [lane.id]));
  const holds = laneTraits(lane.kind).cards;
  const kind = args.kind ?? holds[0];
  if (kind === undefined || !holds.includes(kind))
    return refused(service, problem('cardNotInLane', 'error', [lane.id], { lane: lane.kind }));
  const id = newId<JourneyCardId>(service, 'card', ids);
  const { journeyId } = lane;
  const place = { id, journeyId, stepId: step.id, laneId: lane.id, order: -1, span: 1 };
  const card = changedCard(newCard(kind, place, args.text ?? ''), args.change ?? {});
  const wrong = cardProblem(service, card);
  if (wrong !== null) return refused(service, wrong);
  const cell = arranged(cardsInCell(service, step.id, lane.id), [card], args.before ?? null);
  return edited(put(service, 'journeyCards', cell), { select: [id], values: { name: cardText(card) } });
}

/**
 * Changes what is said of cards: each takes what its kind has a field for. Refused: `elementMissing` (a card, channel,
 * role, persona or step), `invalidNumber`, `noSuchField` (none of the cards has any of the fields).
 */
export function setCard(
  service: Service,
  args: { readonly ids: readonly JourneyCardId[]; readonly change: CardChange },
): EditResult {
  const cards: JourneyCard[] = [];
  for (const id of args.ids) {
    const card = service.journeyCards[id];
    if (card === undefined) return missing(service, id);
    const next = changedCard(card, args.change);
    const wrong = cardProblem(service, next);
    if (wrong !== null) return refused(service, wrong);
    cards.push(next);
  }
  const fields = Object.keys(args.change).filter((field) => field !== 'text');
  const isFor = (card: JourneyCard) => fields.some((field) => Object.hasOwn(card, field));
  if (fields.length > 0 && args.change.text === undefined && !cards.some(isFor))
    return refused(service, problem('noSuchField', 'error', args.ids, { field: fields[0] ?? '' }));
  return edited(put(service, 'journeyCards', cards), {
    values: { name: cards[0] === undefined ? '' : cardText(cards[0]), count: cards.length },
  });
}

/**
 * Says what is felt at a touchpoint, rounded to halves and kept within −2 … +2; null: nobody has said yet.
 * Refused: `elementMissing` (an unknown persona), `notATouchpoint`.
 */
export function setAssumed(
  service: Service,
  args: {
    readonly cardId: JourneyCardId;
    readonly voice: PersonaId | 'everyone';
    readonly value: number | null;
  },
): EditResult {
  const { cardId, voice, value } = args;
  const card = service.journeyCards[cardId];
  if (card === undefined) return missing(service, cardId);
  if (card.kind !== 'touchpoint') return refused(service, problem('notATouchpoint', 'error', [cardId]));
  if (voice !== 'everyone' && !Object.hasOwn(service.personas, voice)) return missing(service, voice);
  const assumed = { ...card.assumed };
  if (value === null) delete assumed[voice];
  // Adding 0 turns -0 into 0, which a file would not give back.
  else
    assumed[voice] = Math.min(2, Math.max(-2, Math.round((Number.isFinite(value) ? value : 0) * 2) / 2)) + 0;
  return edited(put(service, 'journeyCards', [{ ...card, assumed }]), { values: { name: card.name } });
}

import { cardsInCell, cardText, type IdSource, type JourneyCardId, type Service } from '#core/model';
import { type EditResult, edited, missing } from '../edit-result.ts';
import { put } from '../records.ts';
import { arranged } from './arranged.ts';
import { newId } from './new-id.ts';

/** Copies cards, each right below its original. Selects the copies. */
export function duplicateCards(
  service: Service,
  args: { readonly ids: readonly JourneyCardId[] },
  ids: IdSource,
): EditResult {
  let next = service;
  const copies: JourneyCardId[] = [];
  for (const original of args.ids) {
    const card = next.journeyCards[original];
    if (card === undefined) return missing(service, original);
    const id = newId<JourneyCardId>(next, 'card', ids);
    const cell = cardsInCell(next, card.stepId, card.laneId);
    const below = cell[cell.indexOf(card) + 1]?.id ?? null;
    next = put(next, 'journeyCards', arranged(cell, [{ ...card, id, order: -1 }], below));
    copies.push(id);
  }
  const [first] = args.ids;
  const card = first && service.journeyCards[first];
  const values = { name: card ? cardText(card) : '', count: copies.length };
  return edited(next, { select: copies, values });
}

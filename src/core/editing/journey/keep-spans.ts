import { cardsOf, type JourneyId, mainStepsOf, type Service } from '#core/model';
import { put } from '../records.ts';

/**
 * `after` with the cards that cover several columns covering those that are left of them, and new ones that were put
 * between: as merged cells of a spreadsheet do. Where a column of another place comes between, they end before it.
 */
export function keepSpans(before: Service, after: Service, id: JourneyId): Service {
  const wide = cardsOf(after, id).filter(({ span }) => span > 1);
  if (wide.length === 0) return after;
  const then: readonly string[] = mainStepsOf(before, id).map((step) => step.id);
  const now: readonly string[] = mainStepsOf(after, id).map((step) => step.id);
  const known = new Set(then);
  const cards = wide.map((card) => {
    const from = then.indexOf(card.stepId);
    const covered = new Set(then.slice(from, from + card.span));
    const first = now.indexOf(card.stepId);
    let last = first;
    for (let at = first + 1; at < now.length; at += 1) {
      const step = now[at] ?? '';
      if (covered.has(step)) last = at;
      else if (known.has(step)) break;
    }
    return from === -1 || first === -1 ? card : { ...card, span: last - first + 1 };
  });
  return put(after, 'journeyCards', cards);
}

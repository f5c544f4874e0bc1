import type { JourneyMatrix, LaneRow } from '#core/journey';
import { cardText, type JourneyCard, laneTraits } from '#core/model';
import { type Cursor, RAIL } from './cursor.ts';
import type { MapActions } from './map-actions.ts';

/** Tells one paste from the next, also after a reload. */
let pastes = 0;

/**
 * Puts copies of cards into the column of the cursor and those right of it, in lanes of the kind they came from; a single
 * card into the lane of the cursor where that holds it. One step back takes all of them away.
 */
export function pasteCards(
  actions: MapActions,
  matrix: JourneyMatrix,
  cursor: Cursor,
  columns: readonly (readonly JourneyCard[])[],
): void {
  pastes += 1;
  const gesture = `paste-${Math.round(performance.timeOrigin)}-${pastes}`;
  const first = cursor.column === RAIL ? 0 : cursor.column;
  const isOne = columns.flat().length === 1;
  columns.forEach((cards, index) => {
    const step = matrix.columns[first + index]?.step;
    if (step === undefined) return;
    for (const card of cards) {
      const lane = laneFor(matrix, card, isOne ? matrix.rows[cursor.row] : undefined);
      if (lane === undefined) continue;
      const { id: _id, journeyId: _map, stepId: _step, laneId: _lane, order: _order, kind, ...said } = card;
      actions.edit(
        'addCard',
        { stepId: step.id, laneId: lane.lane.id, kind, text: cardText(card), change: withoutName(said) },
        gesture,
      );
    }
  });
}

function withoutName(said: object): object {
  const { name: _name, text: _text, ...rest } = said as { name?: string; text?: string };
  return rest;
}

function laneFor(matrix: JourneyMatrix, card: JourneyCard, wanted: LaneRow | undefined): LaneRow | undefined {
  const holds = ({ lane }: LaneRow) => laneTraits(lane.kind).cards.includes(card.kind);
  if (wanted && holds(wanted)) return wanted;
  return matrix.rows.find(({ lane }) => lane.id === card.laneId) ?? matrix.rows.find(holds);
}

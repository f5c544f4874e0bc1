import {
  laneTraits,
  type JourneyCardId,
  type JourneyLaneId,
  type JourneyStepId,
  type Point,
} from '#core/model';
import type { CardBox, JourneyMatrix } from './matrix.ts';

/** A place in a cell: the cards of the cell from `index` on stand below it. */
export interface CellPlace {
  readonly stepId: JourneyStepId;
  readonly laneId: JourneyLaneId;
  readonly index: number;
}

/** The cards that begin in a cell, from top to bottom; those of a side branch stand last. */
export function cellCards(
  matrix: JourneyMatrix,
  stepId: JourneyStepId,
  laneId: JourneyLaneId,
): readonly CardBox[] {
  return matrix.cards.filter((box) => box.stepId === stepId && box.laneId === laneId);
}

/**
 * Where a card would land when its middle is at a point of the map: the cell, and between which of its cards, not counting
 * those in hand. Null beside the cells, and in lanes that are not written into.
 */
export function placeInMatrix(
  matrix: JourneyMatrix,
  at: Point,
  inHand: ReadonlySet<JourneyCardId> = new Set(),
): CellPlace | null {
  const column = matrix.columns.find(({ x, width }) => at.x >= x && at.x < x + width);
  const row = matrix.rows.find(({ y, height }) => at.y >= y && at.y < y + height);
  if (!column || !row || laneTraits(row.lane.kind).cards.length === 0) return null;
  const others = cellCards(matrix, column.step.id, row.lane.id).filter(
    ({ card, branch }) => branch === null && !inHand.has(card.id),
  );
  const below = others.findIndex(({ y, height }) => at.y < y + height / 2);
  return { stepId: column.step.id, laneId: row.lane.id, index: below === -1 ? others.length : below };
}

import { type CardBox, cellCards, type JourneyMatrix, type LaneRow, type StepColumn } from '#core/journey';
import {
  type Box,
  type JourneyCardId,
  type JourneyElementId,
  type JourneyStage,
  type JourneyStep,
  laneTraits,
  type Point,
} from '#core/model';

/** The row of the stages and that of the steps stand above the lanes, the names of the lanes left of the steps. */
export const STAGES = -2;
export const STEPS = -1;
export const RAIL = -1;

/**
 * The cell that the keyboard is in, counted: `row` a lane from the top, or `STAGES`, `STEPS`; `column` a step from the left
 * (in the row of stages: a stage), or `RAIL`; `index` a card from the top of the cell, one more for the place below all of
 * them (under the header of a step: 1 … for its side branch).
 */
export interface Cursor {
  readonly row: number;
  readonly column: number;
  readonly index: number;
}

/** What stands at a cursor. */
export type Spot =
  | { readonly kind: 'stage'; readonly stage: JourneyStage; readonly box: Box }
  | { readonly kind: 'step'; readonly step: JourneyStep; readonly box: Box; readonly ofBranch: boolean }
  | { readonly kind: 'lane'; readonly row: LaneRow; readonly box: Box }
  | {
      readonly kind: 'cell';
      readonly column: StepColumn;
      readonly row: LaneRow;
      readonly card: CardBox | null;
      readonly cards: readonly CardBox[];
      /** Is anything written into this lane? */
      readonly writable: boolean;
      readonly box: Box;
    };

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What stands at a cursor; null where the map has nothing there. */
export function spotAt(matrix: JourneyMatrix, { row: at, column: across, index }: Cursor): Spot | null {
  if (at === STAGES) {
    const span = matrix.stages[across];
    return span ? { kind: 'stage', stage: span.stage, box: span } : null;
  }
  if (across === RAIL) {
    const row = matrix.rows[at];
    return row ? { kind: 'lane', row, box: { ...row, width: matrix.sizes.rail } } : null;
  }
  const column = matrix.columns[across];
  if (column === undefined) return null;
  if (at === STEPS) {
    const branch = index > 0 ? column.branch[index - 1] : undefined;
    const { step } = branch ?? column;
    return { kind: 'step', step, box: branch ?? column, ofBranch: branch !== undefined };
  }
  const row = matrix.rows[at];
  if (row === undefined) return null;
  const cards = cellCards(matrix, column.step.id, row.lane.id);
  const card = cards[index] ?? null;
  const writable = laneTraits(row.lane.kind).cards.length > 0;
  return {
    kind: 'cell',
    column,
    row,
    card,
    cards,
    writable,
    box: card ?? blankBox(matrix, column, row, cards),
  };
}

/** Where the next card of a cell would stand; all of the cell while there is none. */
function blankBox(
  { sizes }: JourneyMatrix,
  column: StepColumn,
  row: LaneRow,
  cards: readonly CardBox[],
): Box {
  const last = cards.at(-1);
  if (last === undefined) return { x: column.x, y: row.y, width: column.width, height: row.height };
  const x = column.x + (sizes.column - sizes.card) / 2;
  return { x, y: last.y + last.height + sizes.gap, width: sizes.card, height: sizes.leastCard };
}

/** The record at a cursor; null in an empty cell. */
export function idAt(matrix: JourneyMatrix, cursor: Cursor): JourneyElementId | null {
  const spot = spotAt(matrix, cursor);
  switch (spot?.kind) {
    case 'stage':
      return spot.stage.id;
    case 'step':
      return spot.step.id;
    case 'lane':
      return spot.row.lane.id;
    case 'cell':
      return spot.card?.card.id ?? null;
    case undefined:
      return null;
  }
}

/** Where something of the map stands; null where it is not shown, and for lines. */
export function cursorOf(matrix: JourneyMatrix, id: JourneyElementId): Cursor | null {
  const stage = matrix.stages.findIndex((span) => span.stage.id === id);
  if (stage !== -1) return { row: STAGES, column: stage, index: 0 };
  const lane = matrix.rows.findIndex((row) => row.lane.id === id);
  if (lane !== -1) return { row: lane, column: RAIL, index: 0 };
  for (const [column, { step, branch }] of matrix.columns.entries()) {
    if (step.id === id) return { row: STEPS, column, index: 0 };
    const at = branch.findIndex((box) => box.step.id === id);
    if (at !== -1) return { row: STEPS, column, index: at + 1 };
  }
  const box = matrix.cards.find(({ card }) => card.id === id);
  if (box === undefined) return null;
  return {
    row: matrix.rows.findIndex((row) => row.lane.id === box.laneId),
    column: matrix.columns.findIndex(({ step }) => step.id === box.stepId),
    index: cellCards(matrix, box.stepId, box.laneId).indexOf(box),
  };
}

/** The nearest place that the map has: what was taken away leaves the keyboard beside where it was. */
export function nearest(matrix: JourneyMatrix, { row, column, index }: Cursor): Cursor {
  const last = row === STAGES ? matrix.stages.length - 1 : matrix.columns.length - 1;
  const least = row < 0 ? 0 : RAIL;
  const at = { row: Math.min(row, matrix.rows.length - 1), column: Math.max(least, Math.min(column, last)) };
  return { ...at, index: Math.max(0, Math.min(index, places(matrix, at))) };
}

/** How many cards (or steps of a side branch) a cell has. */
function places(matrix: JourneyMatrix, { row, column }: Omit<Cursor, 'index'>): number {
  if (row === STAGES || column === RAIL) return 0;
  if (row === STEPS) return matrix.columns[column]?.branch.length ?? 0;
  const [step, lane] = [matrix.columns[column]?.step, matrix.rows[row]?.lane];
  return step && lane ? cellCards(matrix, step.id, lane.id).length : 0;
}

/** The cell one goes to with an arrow key: through the cards of a cell first, then on; the same one at the edge. */
export function moved(matrix: JourneyMatrix, cursor: Cursor, direction: Direction): Cursor {
  return direction === 'up' || direction === 'down'
    ? movedUpOrDown(matrix, cursor, direction)
    : movedAside(matrix, cursor, direction === 'right' ? 1 : -1);
}

function movedAside(matrix: JourneyMatrix, cursor: Cursor, by: 1 | -1): Cursor {
  const { row, index } = cursor;
  const column = cursor.column + by;
  const last = row === STAGES ? matrix.stages.length - 1 : matrix.columns.length - 1;
  if (column > last || column < (row < 0 ? 0 : RAIL)) return cursor;
  const there = places(matrix, { row, column });
  return { row, column, index: Math.min(index, row === STEPS ? there : Math.max(0, there - 1)) };
}

function movedUpOrDown(matrix: JourneyMatrix, cursor: Cursor, direction: 'up' | 'down'): Cursor {
  const { row, column, index } = cursor;
  if (row === STAGES) {
    const stage = matrix.stages[column]?.stage;
    const under = matrix.columns.findIndex((each) => each.stage === stage);
    return direction === 'up' || under === -1 ? cursor : { row: STEPS, column: under, index: 0 };
  }
  const last = row === STEPS ? places(matrix, cursor) : places(matrix, cursor) - 1;
  if (direction === 'down') {
    if (index < last) return { row, column, index: index + 1 };
    return row + 1 < matrix.rows.length ? { row: row + 1, column, index: 0 } : cursor;
  }
  if (index > 0) return { row, column, index: Math.min(index - 1, Math.max(0, last)) };
  if (row === STEPS) {
    const { stage } = matrix.columns[column] ?? {};
    return {
      row: STAGES,
      column: Math.max(
        0,
        matrix.stages.findIndex((span) => span.stage === stage),
      ),
      index: 0,
    };
  }
  if (row === 0 && column === RAIL) return cursor;
  const above = places(matrix, { row: row - 1, column });
  return { row: row - 1, column, index: row === 0 ? above : Math.max(0, above - 1) };
}

/** Where Tab goes, past the names of the lanes: to the next cell of the row, from its end to the beginning of the next one; null at the very end. */
export function next(matrix: JourneyMatrix, cursor: Cursor, by: 1 | -1): Cursor | null {
  const aside = movedAside(matrix, cursor, by);
  if (aside !== cursor && aside.column !== RAIL) return { ...aside, index: 0 };
  const row = cursor.row + by;
  if (row < STAGES || row >= matrix.rows.length) return null;
  const last = row === STAGES ? matrix.stages.length - 1 : matrix.columns.length - 1;
  return { row, column: by === 1 ? 0 : last, index: 0 };
}

/** The cell, header or name at a point of the map; null beside it. */
export function cursorAt(matrix: JourneyMatrix, at: Point): Cursor | null {
  const holds = ({ x, y, width, height }: Box) =>
    at.x >= x && at.x < x + width && at.y >= y && at.y < y + height;
  const stage = matrix.stages.findIndex(holds);
  if (stage !== -1) return { row: STAGES, column: stage, index: 0 };
  const column = matrix.columns.findIndex(({ x, width }) => at.x >= x && at.x < x + width);
  const row = matrix.rows.findIndex(({ y, height }) => at.y >= y && at.y < y + height);
  if (at.x >= 0 && at.x < matrix.sizes.rail) return row === -1 ? null : { row, column: RAIL, index: 0 };
  const { step, branch } = matrix.columns[column] ?? {};
  if (step === undefined || branch === undefined) return null;
  if (at.y >= matrix.sizes.stageBar && at.y < matrix.top)
    return { row: STEPS, column, index: branch.findIndex(holds) + 1 };
  const lane = matrix.rows[row]?.lane;
  if (lane === undefined) return null;
  const cards = cellCards(matrix, step.id, lane.id);
  const index = cards.findIndex(holds);
  return { row, column, index: index === -1 ? cards.length : index };
}

/** The cards that are selected, of whatever is. */
export function selectedCards(
  matrix: JourneyMatrix,
  ids: readonly JourneyElementId[],
): readonly JourneyCardId[] {
  const wanted = new Set<string>(ids);
  return matrix.cards.flatMap(({ card }) => (wanted.has(card.id) ? card.id : []));
}

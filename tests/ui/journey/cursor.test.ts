import { describe, expect, test } from 'vitest';
import { buildMatrix } from '#core/journey';
import type { JourneyElementId } from '#core/model';
import {
  type Cursor,
  cursorAt,
  cursorOf,
  idAt,
  moved,
  nearest,
  next,
  RAIL,
  STAGES,
  STEPS,
} from '../../../src/ui/journey/map/cursor.ts';
import { drawMap, JOURNEY } from '../../support/draw-map.ts';

const matrix = buildMatrix(
  drawMap({
    stages: { early: ['a', 'b'], late: ['c'] },
    lanes: ['goal', 'touchpoints', 'wait'],
    branches: { b: ['aside'] },
    cards: [
      ['one', 'a', 'touchpoints'],
      ['two', 'a', 'touchpoints'],
      ['three', 'b', 'touchpoints'],
    ],
  }),
  JOURNEY,
  { density: 'roomy' },
);
const at = (row: number, column: number, index = 0): Cursor => ({ row, column, index });
const here = (cursor: Cursor) => idAt(matrix, cursor);

describe('arrow keys', () => {
  test('go through the cards of a cell before they leave it', () => {
    expect(moved(matrix, at(0, 0), 'down')).toEqual(at(1, 0));
    expect(moved(matrix, at(1, 0), 'down')).toEqual(at(1, 0, 1));
    expect(moved(matrix, at(1, 0, 1), 'down')).toEqual(at(2, 0));
    expect(moved(matrix, at(2, 0), 'up')).toEqual(at(1, 0, 1));
  });

  test('go on to the neighbour cell at the same height, and to the names at the left', () => {
    expect(moved(matrix, at(1, 0, 1), 'right')).toEqual(at(1, 1));
    expect(moved(matrix, at(1, 0), 'left')).toEqual(at(1, RAIL));
    expect(moved(matrix, at(STEPS, 0), 'left')).toEqual(at(STEPS, 0));
  });

  test('go up from a step to its stage, and through its side branch down to the lanes', () => {
    expect(moved(matrix, at(STEPS, 2), 'up')).toEqual(at(STAGES, 1));
    expect(moved(matrix, at(STAGES, 1), 'down')).toEqual(at(STEPS, 2));
    expect(here(moved(matrix, at(STEPS, 1), 'down'))).toBe('aside');
    expect(moved(matrix, at(STEPS, 1, 1), 'down')).toEqual(at(0, 1));
    expect(moved(matrix, at(0, 1), 'up')).toEqual(at(STEPS, 1, 1));
  });

  test('stay where the map ends', () => {
    expect(moved(matrix, at(2, 2), 'down')).toEqual(at(2, 2));
    expect(moved(matrix, at(2, 2), 'right')).toEqual(at(2, 2));
  });
});

test('Tab goes along the row and on to the next one, past the names; at the very end it leaves', () => {
  expect(next(matrix, at(1, 0, 1), 1)).toEqual(at(1, 1));
  expect(next(matrix, at(1, 2), 1)).toEqual(at(2, 0));
  expect(next(matrix, at(1, 0), -1)).toEqual(at(0, 2));
  expect(next(matrix, at(2, 2), 1)).toBeNull();
  expect(next(matrix, at(STAGES, 0), -1)).toBeNull();
});

test('everything that can be selected is found where it stands', () => {
  for (const id of ['early', 'late', 'a', 'c', 'aside', 'goal', 'wait', 'one', 'two', 'three']) {
    const cursor = cursorOf(matrix, id as JourneyElementId);
    expect(cursor && here(cursor)).toBe(id);
  }
});

test('a point of the map is a card, the place below the cards of a cell, a header or nothing', () => {
  const [one] = matrix.cards;
  expect(here(cursorAt(matrix, { x: one!.x + 5, y: one!.y + 5 })!)).toBe('one');
  const row = matrix.rows[1]!;
  expect(cursorAt(matrix, { x: one!.x, y: row.y + row.height - 2 })).toEqual(at(1, 0, 2));
  expect(cursorAt(matrix, { x: matrix.width - 5, y: 5 })).toEqual(at(STAGES, 1));
  expect(cursorAt(matrix, { x: matrix.width + 5, y: 5 })).toBeNull();
});

test('the keyboard stays beside what was taken away', () => {
  expect(nearest(matrix, at(9, 9, 9))).toEqual(at(2, 2));
  expect(nearest(matrix, at(1, 1, 4))).toEqual(at(1, 1, 1));
});

import type { JourneyMatrix } from '#core/journey';
import { columnSlots } from './column-slots.ts';

/** A part of a map: columns from `left` to `right`, lanes from `top` to `bottom`, in pixels of the matrix. */
export interface MapTile {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The map in one piece. */
export function wholeMap({ sizes, width, top, height }: JourneyMatrix): MapTile {
  return { left: sizes.rail, right: width, top, bottom: height };
}

/** How large a part is drawn, with the names of its lanes at the left and its headers above. */
export function tileSize({ sizes, top: headers }: JourneyMatrix, tile: MapTile) {
  return { width: sizes.rail + tile.right - tile.left, height: headers + tile.bottom - tile.top };
}

/**
 * The map in parts that fit into `room` (pixels of the matrix, headers and lane names included), row by row of pages. A
 * page ends at the last border of a stage that fits; within a stage that is longer than a page, at a border of columns
 * that no card crosses. Only what fits nowhere – one column, one lane – makes a larger part.
 */
export function mapTiles(
  matrix: JourneyMatrix,
  room: { readonly width: number; readonly height: number },
): readonly MapTile[] {
  const across = columnBreaks(matrix, room.width - matrix.sizes.rail);
  const down = rowBreaks(matrix, room.height - matrix.top);
  return pairs(down).flatMap(([top, bottom]) =>
    pairs(across).map(([left, right]) => ({ left, right, top, bottom })),
  );
}

function columnBreaks(matrix: JourneyMatrix, room: number): readonly number[] {
  const slots = columnSlots(matrix);
  const isCrossed = (x: number) => matrix.cards.some((box) => box.x < x && box.x + box.width > x);
  const breaks = [matrix.sizes.rail];
  for (let first = 0; first < slots.length; ) {
    const begin = slots[first]!.x;
    const ends = slots.slice(first).flatMap((slot, index) => {
      const next = slots[first + index + 1];
      const end = slot.x + slot.width;
      return { end, count: index + 1, stage: next?.span !== slot.span, last: next === undefined };
    });
    const fitting = ends.filter(({ end, count }) => count === 1 || end - begin <= room);
    const chosen =
      fitting.find(({ last }) => last) ??
      fitting.findLast(({ end, stage }) => stage && !isCrossed(end)) ??
      fitting.findLast(({ end }) => !isCrossed(end)) ??
      ends.find(({ end }) => !isCrossed(end)) ??
      ends[ends.length - 1]!;
    breaks.push(chosen.end);
    first += chosen.count;
  }
  return breaks.length > 1 ? breaks : [matrix.sizes.rail, matrix.width];
}

function rowBreaks({ rows, top, height }: JourneyMatrix, room: number): readonly number[] {
  const breaks = [top];
  let begin = top;
  for (const [index, row] of rows.entries()) {
    const bottom = row.y + row.height;
    // The line between two zones stands above the lane it belongs to, and goes to the next page with it.
    const before = index === 0 ? begin : rows[index - 1]!.y + rows[index - 1]!.height;
    if (bottom - begin <= room || before <= begin) continue;
    breaks.push(before);
    begin = before;
  }
  return [...breaks, height];
}

function pairs(breaks: readonly number[]): readonly (readonly [number, number])[] {
  return breaks.slice(1).map((end, index) => [breaks[index]!, end]);
}

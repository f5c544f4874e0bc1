import type { Point } from '#core/model';

/** Where the name of a flow is written. */
export interface LabelPlace extends Point {
  /** `middle`: centred on x, above a level piece. `start`: right of an upright piece, text begins at x. y is the middle of the text line. */
  readonly anchor: 'middle' | 'start';
}

const ABOVE = 10;
const BESIDE = 8;
const FROM_START = 56;
const SHORT = 24;

/**
 * Where the name of a flow goes: above its first level piece that is not short, near the source (the names of branches
 * tell them apart where they part); without such a piece beside its longest one. (0, 0) for an empty route.
 */
export function labelPosition(points: readonly Point[]): LabelPlace {
  let longest: readonly [Point, Point] | null = null;
  for (let i = 1; i < points.length; i += 1) {
    const piece = [points[i - 1]!, points[i]!] as const;
    if (isLevel(piece) && extent(piece) >= SHORT) return above(piece);
    if (longest === null || extent(piece) > extent(longest)) longest = piece;
  }
  if (longest === null) return { x: points[0]?.x ?? 0, y: points[0]?.y ?? 0, anchor: 'middle' };
  if (isLevel(longest)) return above(longest);
  return { x: longest[0].x + BESIDE, y: (longest[0].y + longest[1].y) / 2, anchor: 'start' };
}

function isLevel([a, b]: readonly [Point, Point]): boolean {
  return Math.abs(a.y - b.y) < 0.5;
}

function extent([a, b]: readonly [Point, Point]): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function above([a, b]: readonly [Point, Point]): LabelPlace {
  const along = Math.min(Math.abs(b.x - a.x) / 2, FROM_START);
  return { x: a.x + Math.sign(b.x - a.x) * along, y: a.y - ABOVE, anchor: 'middle' };
}

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
 * Where the name of a flow goes: above a level piece that is not short, the nearest to the source behind its first turn
 * (before that, branches may share a piece), else above the first piece; without such a piece beside its longest one.
 * (0, 0) for an empty route.
 */
export function labelPosition(points: readonly Point[]): LabelPlace {
  const pieces = points.slice(1).map((point, i): Piece => [points[i]!, point]);
  const [first, ...others] = pieces;
  if (first === undefined) return { x: points[0]?.x ?? 0, y: points[0]?.y ?? 0, anchor: 'middle' };
  const level = others.find(isRoomy) ?? (isRoomy(first) ? first : undefined);
  if (level !== undefined) return above(level);
  const longest = pieces.reduce((best, piece) => (extent(piece) > extent(best) ? piece : best), first);
  if (isLevel(longest)) return above(longest);
  return { x: longest[0].x + BESIDE, y: (longest[0].y + longest[1].y) / 2, anchor: 'start' };
}

type Piece = readonly [Point, Point];

function isRoomy(piece: Piece): boolean {
  return isLevel(piece) && extent(piece) >= SHORT;
}

function isLevel([a, b]: Piece): boolean {
  return Math.abs(a.y - b.y) < 0.5;
}

function extent([a, b]: Piece): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function above([a, b]: Piece): LabelPlace {
  const along = Math.min(Math.abs(b.x - a.x) / 2, FROM_START);
  return { x: a.x + Math.sign(b.x - a.x) * along, y: a.y - ABOVE, anchor: 'middle' };
}

import type { Point } from '#core/model';

/** A window on the map. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is seen of a line of level and upright runs through a window, piece by piece; a run along its border is not. */
export function seenLine(points: readonly Point[], frame: Frame): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index]!;
    const isOut =
      Math.max(from.x, to.x) <= frame.left ||
      Math.min(from.x, to.x) >= frame.right ||
      Math.max(from.y, to.y) <= frame.top ||
      Math.min(from.y, to.y) >= frame.bottom;
    if (isOut) continue;
    const [a, b] = [held(from, frame), held(to, frame)];
    const last = pieces.at(-1);
    const end = last?.at(-1);
    if (last !== undefined && end?.x === a.x && end.y === a.y) last.push(b);
    else pieces.push([a, b]);
  }
  return pieces;
}

function held({ x, y }: Point, { left, right, top, bottom }: Frame): Point {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
}

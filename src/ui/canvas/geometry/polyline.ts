import type { Point } from '#core/model';

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

/** The length of a line through the points. */
export function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i += 1) sum += distance(points[i - 1]!, points[i]!);
  return sum;
}

/** The point after `share` (0…1) of the way; null for an empty line. */
export function pointAlong(points: readonly Point[], share: number): Point | null {
  let left = lengthOf(points) * Math.min(1, Math.max(0, share));
  for (let i = 1; i < points.length; i += 1) {
    const segment = distance(points[i - 1]!, points[i]!);
    if (segment >= left && segment > 0) return towards(points[i - 1]!, points[i]!, left);
    left -= segment;
  }
  return points.at(-1) ?? null;
}

/** How far `point` is from the nearest place of the line; Infinity for fewer than two points. */
export function distanceToLine(point: Point, points: readonly Point[]): number {
  let nearest = Infinity;
  for (let i = 1; i < points.length; i += 1) {
    nearest = Math.min(nearest, distanceToSegment(point, points[i - 1]!, points[i]!));
  }
  return nearest;
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared;
  const clamped = Math.min(1, Math.max(0, share));
  return distance(point, { x: a.x + clamped * dx, y: a.y + clamped * dy });
}

/** Direction of the line's last stretch in degrees, 0 = to the right, 90 = downwards. */
export function endAngle(points: readonly Point[]): number {
  const [last, before] = [points.at(-1), points.at(-2)];
  if (last === undefined || before === undefined) return 0;
  return (Math.atan2(last.y - before.y, last.x - before.x) * 180) / Math.PI;
}

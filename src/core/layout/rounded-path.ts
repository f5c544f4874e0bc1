import type { Point } from '#core/model';

/**
 * SVG path data along the points, in hundredths: corners are rounded by at most `radius`, never past half of a stretch.
 * Empty for no points.
 */
export function roundedPath(points: readonly Point[], radius: number): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${place(point)}`;
      if (after === undefined) return `L${place(point)}`;
      const reach = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      return `L${place(towards(point, before, reach))}Q${place(point)} ${place(towards(point, after, reach))}`;
    })
    .join('');
}

function place({ x, y }: Point): string {
  return `${inHundredths(x)} ${inHundredths(y)}`;
}

function inHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole };
}

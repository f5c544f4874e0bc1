/** A point of the curve in pixels. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * A smooth line through points of ascending x, as the `d` of an SVG path: a monotone cubic, so that between two points it never goes
 * beyond either of them (Steffen 1990, "A simple method for monotonic interpolation in one dimension"). Empty without points.
 */
export function curvePath(points: readonly CurvePoint[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const slopes = slopesAt(points);
  const parts = rest.map((point, index) => {
    const before = points[index] as CurvePoint;
    const third = (point.x - before.x) / 3;
    const [from, to] = [slopes[index] as number, slopes[index + 1] as number];
    return `C${two(before.x + third)},${two(before.y + from * third)} ${two(point.x - third)},${two(point.y - to * third)} ${two(point.x)},${two(point.y)}`;
  });
  return `M${two(first.x)},${two(first.y)}${parts.join('')}`;
}

function slopesAt(points: readonly CurvePoint[]): readonly number[] {
  const widths = points.slice(1).map((point, index) => point.x - (points[index] as CurvePoint).x);
  const secants = points
    .slice(1)
    .map((point, index) => (point.y - (points[index] as CurvePoint).y) / (widths[index] as number));
  return points.map((_, index) => {
    const [before, after] = [secants[index - 1], secants[index]];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    if (before * after <= 0) return 0;
    const [left, right] = [widths[index - 1] as number, widths[index] as number];
    const middle = (before * right + after * left) / (left + right);
    const most = Math.min(2 * Math.abs(before), 2 * Math.abs(after), Math.abs(middle));
    return Math.sign(before) * most;
  });
}

/** Hundredths of a pixel are fine enough. */
function two(value: number): number {
  return Math.round(value * 100) / 100;
}

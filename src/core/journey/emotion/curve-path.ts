import { area, curveMonotoneX, line } from 'd3-shape';

/** A point of the curve in pixels. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** A stretch from one height to another, in pixels. */
export interface BandPoint {
  readonly x: number;
  readonly upper: number;
  readonly lower: number;
}

/** Hundredths of a pixel are fine enough. */
const DIGITS = 2;
const path = line<CurvePoint>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveMonotoneX)
  .digits(DIGITS);
const band = area<BandPoint>()
  .x(({ x }) => x)
  .y0(({ lower }) => lower)
  .y1(({ upper }) => upper)
  .curve(curveMonotoneX)
  .digits(DIGITS);

/**
 * A smooth line through points of ascending x, as the `d` of an SVG path: a monotone cubic, so that between two points it never goes
 * beyond either of them (Steffen 1990, "A simple method for monotonic interpolation in one dimension"). Empty without points.
 */
export function curvePath(points: readonly CurvePoint[]): string {
  return path(points) ?? '';
}

/** The area between two such lines, as the `d` of an SVG path. Empty where there are not two points to span it. */
export function bandPath(points: readonly BandPoint[]): string {
  return points.length < 2 ? '' : (band(points) ?? '');
}

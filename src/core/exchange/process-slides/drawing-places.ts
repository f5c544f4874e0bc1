import { LANE_HEADER, POOL_HEADER } from '#core/model';
import type { Box, Point } from '#core/model';
import type { DrawingPart } from './process-parts.ts';

const PIXELS = 96;
const POINTS = 72;
/** Nothing is drawn larger than this: a service of three steps need not fill a wall. */
const LARGEST = 1.35;
/** Pixels: names of pools and lanes stand at the left of every part. */
const RAIL = POOL_HEADER + LANE_HEADER;

/** Where the places of a part of a drawing are on a slide. */
export class DrawingPlaces {
  readonly part: DrawingPart;
  /** Inches of a pixel. */
  readonly scale: number;
  /** Pixels added at the left for names; 0 where the part begins where the drawing does. */
  readonly rail: number;
  readonly #left: number;
  readonly #top: number;

  constructor(part: DrawingPart, whole: DrawingPart, place: Box) {
    this.part = part;
    this.rail = part.left > whole.left ? RAIL : 0;
    this.scale = drawingScale(part, whole, place) / PIXELS;
    const [width, height] = [part.right - part.left + this.rail, part.bottom - part.top];
    this.#left = place.x + (place.width - width * this.scale) / 2;
    this.#top = place.y + (place.height - height * this.scale) / 2;
  }

  inches(pixels: number): number {
    return pixels * this.scale;
  }

  points(pixels: number): number {
    return Math.round(pixels * this.scale * POINTS * 10) / 10;
  }

  point({ x, y }: Point): Point {
    return {
      x: this.#left + this.inches(x - this.part.left + this.rail),
      y: this.#top + this.inches(y - this.part.top),
    };
  }

  /** A box, cut to what is shown and to the names beside it; null: nothing of it is. */
  box({ x, y, width, height }: Box): Box | null {
    const { left, right, top, bottom } = this.part;
    const from = { x: Math.max(x, left - this.rail), y: Math.max(y, top) };
    const to = { x: Math.min(x + width, right), y: Math.min(y + height, bottom) };
    if (to.x <= from.x || to.y <= from.y) return null;
    const corner = this.point(from);
    return { ...corner, width: this.inches(to.x - from.x), height: this.inches(to.y - from.y) };
  }

  /** Whether the middle of a box is in this part; of all parts that is one. */
  holds({ x, y, width, height }: Box): boolean {
    const { left, right, top, bottom } = this.part;
    const [across, down] = [x + width / 2, y + height / 2];
    return across >= left && across < right && down >= top && down < bottom;
  }
}

/** How large a part is drawn in a place of so many inches; 1: a pixel is 1/96 inch. */
export function drawingScale(
  part: DrawingPart,
  whole: DrawingPart,
  place: { readonly width: number; readonly height: number },
): number {
  const width = part.right - part.left + (part.left > whole.left ? RAIL : 0);
  return Math.min(
    LARGEST,
    (place.width * PIXELS) / width,
    (place.height * PIXELS) / (part.bottom - part.top),
  );
}

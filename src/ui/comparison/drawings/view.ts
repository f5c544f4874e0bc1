import type { Box, Point } from '#core/model';

/** What all drawings show: the point in their middle, in the places of the second, and how many pixels one of the drawing takes. */
export interface View extends Point {
  readonly scale: number;
}

const [CLOSEST, FARTHEST] = [2, 0.1];
/** The scale at which the names of steps can be read. */
const READABLE = 0.6;
const MARGIN = 24;

/** The view in which a box is seen whole, never enlarged. */
export function fitting(box: Box | null, room: { readonly width: number; readonly height: number }): View {
  if (box === null) return { x: 0, y: 0, scale: 1 };
  const scale = Math.min(1, room.width / (box.width + 2 * MARGIN), room.height / (box.height + 2 * MARGIN));
  return { ...middleOf(box), scale: Math.max(FARTHEST, scale) };
}

/** The view with a box in the middle, near enough to be read. */
export function showing(box: Box, { scale }: View): View {
  return { ...middleOf(box), scale: Math.max(scale, READABLE) };
}

/** Nearer or farther, with what lies so many pixels from the middle held in place. */
export function zoomed(view: View, factor: number, around: Point = { x: 0, y: 0 }): View {
  const scale = Math.min(CLOSEST, Math.max(FARTHEST, view.scale * factor));
  const held = 1 / view.scale - 1 / scale;
  return { x: view.x + around.x * held, y: view.y + around.y * held, scale };
}

/** So many pixels further to the right and down. */
export function panned(view: View, { x, y }: Point): View {
  return { ...view, x: view.x + x / view.scale, y: view.y + y / view.scale };
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

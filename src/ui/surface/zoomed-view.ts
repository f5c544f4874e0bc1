import type { Point } from '#core/model';

/** How what is drawn lies on the screen, in pixels of the screen: screen = drawn × zoom + (x, y). */
export interface View extends Point {
  readonly zoom: number;
}

/** The view after zooming by `factor` with the given point of the screen held in place; it zooms no further than `range`. */
export function zoomedView(
  view: View,
  factor: number,
  around: Point,
  range: { readonly least: number; readonly most: number },
): View {
  const zoom = Math.min(range.most, Math.max(range.least, view.zoom * factor));
  const scale = zoom / view.zoom;
  return { zoom, x: around.x - (around.x - view.x) * scale, y: around.y - (around.y - view.y) * scale };
}

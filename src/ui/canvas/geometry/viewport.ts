import type { Box } from '#core/model';
import type { View } from '#ui/surface';

/** How far one can zoom in and out. */
export const ZOOM_RANGE = { least: 0.1, most: 3 } as const;

interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** The view that shows all of `box` in the middle of the screen with a margin, never larger than `maxZoom`. */
export function fittingView(box: Box, screen: ScreenSize, maxZoom = 1.1, margin = 32): View {
  const room = {
    width: Math.max(40, screen.width - 2 * margin),
    height: Math.max(40, screen.height - 2 * margin),
  };
  const fit = Math.min(room.width / Math.max(1, box.width), room.height / Math.max(1, box.height));
  const zoom = Math.min(maxZoom, Math.max(ZOOM_RANGE.least, fit));
  return {
    zoom,
    x: screen.width / 2 - (box.x + box.width / 2) * zoom,
    y: screen.height / 2 - (box.y + box.height / 2) * zoom,
  };
}

/** The view moved as little as needed to show `box` with a margin; the same view when it is already shown. */
export function revealingView(view: View, box: Box, screen: ScreenSize, margin = 56): View {
  const x = shift(box.x * view.zoom + view.x, box.width * view.zoom, screen.width, margin);
  const y = shift(box.y * view.zoom + view.y, box.height * view.zoom, screen.height, margin);
  return x === 0 && y === 0 ? view : { x: view.x + x, y: view.y + y, zoom: view.zoom };
}

function shift(start: number, length: number, room: number, margin: number): number {
  if (length > room - 2 * margin)
    return start + length / 2 < 0 || start + length / 2 > room ? room / 2 - start - length / 2 : 0;
  if (start < margin) return margin - start;
  return start + length > room - margin ? room - margin - start - length : 0;
}

/** The part of the canvas that is on the screen. */
export function visibleBox(view: View, screen: ScreenSize): Box {
  return {
    x: -view.x / view.zoom,
    y: -view.y / view.zoom,
    width: screen.width / view.zoom,
    height: screen.height / view.zoom,
  };
}

import type { JourneyMatrix } from '#core/journey';
import type { Box } from '#core/model';
import type { View } from '#ui/surface';

/** How far one can zoom in and out. */
export const ZOOM_RANGE = { least: 0.2, most: 2 } as const;

interface Screen {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 16;
/** Beside the last column stands the button that adds one. */
const BESIDE = 56;
/** Below the last lane too, and over it there may lie the key of the curves above the view bar. */
const BELOW = 112;

const inside = (zoom: number) => Math.min(ZOOM_RANGE.most, Math.max(ZOOM_RANGE.least, zoom));

/** The view a map opens with: as much of its width as can be read, from its top left corner. */
export function openingView(matrix: JourneyMatrix, screen: Screen): View {
  const zoom = Math.min(1, Math.max(0.7, screen.width / (matrix.width + BESIDE)));
  return clampedView({ x: 0, y: 0, zoom }, matrix, screen);
}

/** The view with all of the map in it. */
export function fittingView(matrix: JourneyMatrix, screen: Screen): View {
  const zoom = inside(
    Math.min(
      (screen.width - 2 * MARGIN) / matrix.width,
      (screen.height - MARGIN - BELOW) / matrix.height,
      1.1,
    ),
  );
  return {
    zoom,
    x: Math.max(0, (screen.width - matrix.width * zoom) / 2),
    y: Math.max(0, (screen.height - BELOW - matrix.height * zoom) / 2),
  };
}

/** The view with the map's own edges where the screen ends at the latest: nobody gets lost beside it. */
export function clampedView({ x, y, zoom }: View, { width, height }: JourneyMatrix, screen: Screen): View {
  const least = (size: number, room: number, beyond: number) => Math.min(0, room - size * zoom - beyond);
  const most = (size: number, room: number) => Math.max(0, (room - size * zoom) / 2);
  return {
    zoom,
    x: Math.min(most(width, screen.width), Math.max(least(width, screen.width, BESIDE), x)),
    y: Math.min(most(height, screen.height), Math.max(least(height, screen.height, BELOW), y)),
  };
}

/**
 * The view moved as little as needed to show a box of the map right of the names and below the headers; what stands in
 * either of these is in sight anyway in that direction.
 */
export function revealingView(view: View, box: Box, matrix: JourneyMatrix, screen: Screen): View {
  const { sizes } = matrix;
  const held = matrix.rows.filter((row) => row.lane.pinned && row.y + row.height <= box.y);
  const head = held.reduce((sum, { height }) => sum + height, sizes.stageBar + sizes.stepHeader);
  const { rail } = sizes;
  const [left, top] = [box.x * view.zoom + view.x, box.y * view.zoom + view.y];
  const dx = box.x < rail ? 0 : shift(left, box.width * view.zoom, rail * view.zoom, screen.width);
  const dy = box.y < head ? 0 : shift(top, box.height * view.zoom, head * view.zoom, screen.height);
  return clampedView({ zoom: view.zoom, x: view.x + dx, y: view.y + dy }, matrix, screen);
}

function shift(start: number, length: number, from: number, to: number): number {
  if (start < from + MARGIN / 2) return from + MARGIN / 2 - start;
  const over = start + length - (to - MARGIN);
  return over > 0 ? -Math.min(over, start - from - MARGIN / 2) : 0;
}

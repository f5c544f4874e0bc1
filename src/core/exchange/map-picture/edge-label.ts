import type { MatrixEdge } from '#core/journey';
import { textWidth } from '#core/layout';
import type { Box } from '#core/model';
import type { MapWords } from './map-look.ts';
import type { MapTile } from './map-tiles.ts';

/** Size of what is written at a line, in pixels of the matrix. */
export const EDGE_FONT = 11;
const LINE = 15;
const BESIDE = 4;

/** What is written at a line, and the room it takes, in pixels of the matrix. */
interface EdgeLabel {
  readonly text: string;
  readonly box: Box;
}

/**
 * Name and share of a line where they can be read on a part of the map: at their place, or, where the line goes on beyond the
 * part, in the middle of what is seen of its level and never over the border. Null: nothing is said, or nothing of it is seen.
 */
export function edgeLabel(edge: MatrixEdge, tile: MapTile, words: MapWords): EdgeLabel | null {
  const text = [edge.name.trim(), edge.share === null ? '' : words.share(edge.share)]
    .filter((part) => part !== '')
    .join(' · ');
  const level = edge.points.filter(({ y }) => y === edge.label.y).map(({ x }) => x);
  const [from, to] = [Math.min(edge.label.x, ...level), Math.max(edge.label.x, ...level)];
  const [left, right] = [Math.max(from, tile.left), Math.min(to, tile.right)];
  if (text === '' || left > right) return null;
  const width = textWidth(text, EDGE_FONT) + 2 * BESIDE;
  const isWhole = left === from && right === to;
  const middle = isWhole ? edge.label.x : (left + right) / 2;
  const x = Math.max(tile.left, Math.min(tile.right - width, middle - width / 2));
  return { text, box: { x, y: edge.label.y - LINE / 2, width, height: LINE } };
}

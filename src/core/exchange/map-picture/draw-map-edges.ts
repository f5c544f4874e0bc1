import { arrowLine, num, textBlock } from '#core/exchange/drawing';
import type { MatrixEdge } from '#core/journey';
import { EDGE_FONT, edgeLabel } from './edge-label.ts';
import { MAP_COLOURS } from './map-colours.ts';
import type { MapWords } from './map-look.ts';
import type { MapTile } from './map-tiles.ts';

const DASHES: Readonly<Record<MatrixEdge['kind'], string>> = {
  next: '',
  jump: '6 4',
  enter: '',
  along: '',
  return: '3 3',
  link: '2 3',
};

/** Lines of the map with their arrowheads, and above all of them what is written at them. */
export function drawMapEdges(edges: readonly MatrixEdge[], tile: MapTile, words: MapWords): string {
  return [...edges.map(drawLine), ...edges.map((edge) => drawLabel(edge, tile, words))].join('');
}

function drawLine({ kind, points, skips }: MatrixEdge): string {
  return arrowLine(points, skips ? MAP_COLOURS.wrong : MAP_COLOURS.flow, DASHES[kind]);
}

function drawLabel(edge: MatrixEdge, tile: MapTile, words: MapWords): string {
  const label = edgeLabel(edge, tile, words);
  if (label === null) return '';
  const { x, y, width, height } = label.box;
  return (
    `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${MAP_COLOURS.paper}"/>` +
    textBlock([label.text], x + width / 2, y + height / 2, { colour: MAP_COLOURS.quiet, size: EDGE_FONT })
  );
}

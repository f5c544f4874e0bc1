import { arrowLine, textBlock } from '#core/exchange/drawing';
import type { MatrixEdge } from '#core/journey';
import { MAP_COLOURS } from './map-colours.ts';
import type { MapWords } from './map-look.ts';

const DASHES: Readonly<Record<MatrixEdge['kind'], string>> = {
  next: '',
  jump: '6 4',
  enter: '',
  along: '',
  return: '3 3',
  link: '2 3',
};

/** A line of the map with its arrowhead, and its name and share where it has them. */
export function drawMapEdge(
  { kind, points, share, name, label, skips }: MatrixEdge,
  words: MapWords,
): string {
  const colour = skips ? MAP_COLOURS.wrong : MAP_COLOURS.flow;
  const text = [name.trim(), share === null ? '' : words.share(share)]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    arrowLine(points, colour, DASHES[kind]) +
    textBlock(text === '' ? [] : [text], label.x, label.y, {
      colour: MAP_COLOURS.quiet,
      size: 11,
      halo: MAP_COLOURS.paper,
    })
  );
}

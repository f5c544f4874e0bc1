import { num, textBlock } from '#core/exchange/drawing';
import type { JourneyMatrix, LaneRow } from '#core/journey';
import { bandPath, curvePath, emotionY } from '#core/journey/emotion';
import type { Point } from '#core/model';
import { MAP_COLOURS } from './map-colours.ts';
import { type MapCurve, stretchesOf } from './map-curve.ts';
import type { MapLook } from './map-look.ts';
import type { MapTile } from './map-tiles.ts';

const FEELINGS = [-2, -1, 0, 1, 2] as const;

/** The emotion lane: guides with their words, and the curves – assumed hollow, measured solid, predicted dashed with its band. */
export function drawMapCurves(matrix: JourneyMatrix, row: LaneRow, tile: MapTile, look: MapLook): string {
  const guides = FEELINGS.map((value, index) => {
    const y = feelingAt(row, value);
    const strong = value === 0 ? MAP_COLOURS.border : MAP_COLOURS.grid;
    return (
      `<path d="M${num(tile.left)} ${num(y)}H${num(matrix.width)}" stroke="${strong}" fill="none"/>` +
      textBlock([look.words.feelings[index] ?? ''], tile.left + 4, y - 7, {
        colour: MAP_COLOURS.quiet,
        anchor: 'start',
        size: matrix.sizes.smallFont - 2,
      })
    );
  });
  return [...guides, ...look.curves.map((curve) => drawCurve(row, curve))].join('');
}

function drawCurve(row: LaneRow, curve: MapCurve): string {
  const { kind, points } = curve;
  const colour = MAP_COLOURS.curves[kind];
  const at = (x: number, value: number): Point => ({ x, y: feelingAt(row, value) });
  const dash = kind === 'predicted' ? ' stroke-dasharray="6 4"' : '';
  const stretches = stretchesOf(curve);
  const line = stretches.map((stretch) => curvePath(stretch.map(({ x, value }) => at(x, value)))).join('');
  const marks = points.map(({ x, value, range }) => {
    const { y } = at(x, value);
    const bar =
      range === null || kind === 'predicted'
        ? ''
        : `<path d="M${num(x)} ${num(at(x, range[0]).y)}V${num(at(x, range[1]).y)}" stroke="${colour}" fill="none"/>`;
    const fill = kind === 'measured' ? colour : MAP_COLOURS.paper;
    return `${bar}<circle cx="${num(x)}" cy="${num(y)}" r="4" fill="${fill}" stroke="${colour}" stroke-width="1.75"/>`;
  });
  return (
    (kind === 'predicted' ? stretches.map((stretch) => drawBand(row, stretch, colour)).join('') : '') +
    (line === '' ? '' : `<path d="${line}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>`) +
    marks.join('')
  );
}

function drawBand(row: LaneRow, points: MapCurve['points'], colour: string): string {
  const path = bandPath(
    points.flatMap(({ x, range }) =>
      range === null ? [] : [{ x, upper: feelingAt(row, range[1]), lower: feelingAt(row, range[0]) }],
    ),
  );
  return path === '' ? '' : `<path d="${path}" fill="${colour}" fill-opacity="0.14"/>`;
}

function feelingAt(row: LaneRow, value: number): number {
  return row.y + emotionY(row, value);
}

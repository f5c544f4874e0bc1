import { num, textBlock } from '#core/exchange/drawing';
import type { JourneyMatrix, LaneRow } from '#core/journey';
import { bandPath, CURVE_LOOKS, curveColour, curvePath, emotionY } from '#core/journey/emotion';
import type { Point } from '#core/model';
import { MAP_COLOURS } from './map-colours.ts';
import { type MapCurve, stretchesOf } from './map-curve.ts';
import type { MapLook } from './map-look.ts';
import type { MapTile } from './map-tiles.ts';

const FEELINGS = [-2, -1, 0, 1, 2] as const;
/** Half the width of a mark. */
const MARK = 4;

/** The emotion lane: guides with their words, and the curves – assumed hollow, measured solid, predicted dashed with its band. */
export function drawMapCurves(matrix: JourneyMatrix, row: LaneRow, tile: MapTile, look: MapLook): string {
  const guides = FEELINGS.map((value) => {
    const strong = value === 0 ? MAP_COLOURS.border : MAP_COLOURS.grid;
    return `<path d="M${num(tile.left)} ${num(feelingAt(row, value))}H${num(matrix.width)}" stroke="${strong}" fill="none"/>`;
  });
  // Above the curves: those that come from the part before run through the words.
  const words = FEELINGS.map((value, index) =>
    textBlock([look.words.feelings[index] ?? ''], tile.left + 4, feelingAt(row, value) - 7, {
      colour: MAP_COLOURS.quiet,
      anchor: 'start',
      size: matrix.sizes.smallFont - 2,
      halo: MAP_COLOURS.paper,
    }),
  );
  return [...guides, ...look.curves.map((curve) => drawCurve(row, curve)), ...words].join('');
}

type Drawn = Pick<MapCurve, 'kind' | 'voice' | 'earlier'>;

/** Stroke, width and dashes of a curve; in its key the colour may be left to those whose curves they are. */
export function lineAttributes({ kind, voice, earlier }: Drawn, colour?: string): string {
  if (earlier) return `fill="none" stroke="${MAP_COLOURS.border}" stroke-width="3"`;
  const { dash, width } = CURVE_LOOKS[kind];
  const dashes = dash === null ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
  return `fill="none" stroke="${colour ?? curveColour(kind, voice).light}" stroke-width="${width}"${dashes}`;
}

/** The mark of a kind of curve, around a point. */
export function drawMark({ kind, voice }: Drawn, x: number, y: number, colour?: string): string {
  const { mark, hollow } = CURVE_LOOKS[kind];
  const ink = colour ?? curveColour(kind, voice).light;
  const paint = `fill="${hollow ? MAP_COLOURS.paper : ink}" stroke="${ink}" stroke-width="1.75"`;
  if (mark === 'circle') return `<circle cx="${num(x)}" cy="${num(y)}" r="${MARK}" ${paint}/>`;
  const half = mark === 'square' ? MARK - 0.5 : MARK + 1;
  const outline =
    mark === 'square'
      ? `M${num(x - half)} ${num(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`
      : `M${num(x)} ${num(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
  return `<path d="${outline}" ${paint}/>`;
}

function drawCurve(row: LaneRow, curve: MapCurve): string {
  const { kind, voice, earlier, points } = curve;
  const colour = curveColour(kind, voice).light;
  const at = (x: number, value: number): Point => ({ x, y: feelingAt(row, value) });
  const stretches = stretchesOf(curve);
  const line = stretches.map((stretch) => curvePath(stretch.map(({ x, value }) => at(x, value)))).join('');
  const path = line === '' ? '' : `<path d="${line}" ${lineAttributes(curve)}/>`;
  if (earlier) return path;
  const marks = points.map(({ x, value, range }) => {
    const bar =
      range === null || kind === 'predicted'
        ? ''
        : `<path d="M${num(x)} ${num(at(x, range[0]).y)}V${num(at(x, range[1]).y)}" stroke="${colour}" fill="none"/>`;
    return bar + drawMark(curve, x, at(x, value).y);
  });
  const bands = kind === 'predicted' ? stretches.map((stretch) => drawBand(row, stretch, colour)) : [];
  return bands.join('') + path + marks.join('');
}

function drawBand(row: LaneRow, points: MapCurve['points'], colour: string): string {
  const path = bandPath(
    points.flatMap(({ x, range }) =>
      range === null ? [] : [{ x, upper: feelingAt(row, range[1]), lower: feelingAt(row, range[0]) }],
    ),
  );
  return path === '' ? '' : `<path d="${path}" fill="${colour}" fill-opacity="0.12"/>`;
}

function feelingAt(row: LaneRow, value: number): number {
  return row.y + emotionY(row, value);
}

import { fittingLines, num, textBlock } from '#core/exchange/drawing';
import type { JourneyMatrix, LaneRow } from '#core/journey';
import { curveColour } from '#core/journey/emotion';
import { drawMark, lineAttributes } from './draw-map-curves.ts';
import { MAP_COLOURS } from './map-colours.ts';
import type { MapLook } from './map-look.ts';

/** Between the entries of the key. */
const STEP = 13.5;
const LINE = 26;

/**
 * What the lines of the emotion lane mean, below its name: a line for every kind and, where there are several personas, their colours.
 * `top`: where the name ends.
 */
export function drawCurveKey(
  { curves, words }: MapLook,
  row: LaneRow,
  sizes: JourneyMatrix['sizes'],
  top: number,
): string {
  const several = new Set(curves.map(({ voice }) => voice)).size > 1;
  const kinds = curves.filter(
    (curve, at) =>
      curves.findIndex((each) => each.kind === curve.kind && each.earlier === curve.earlier) === at,
  );
  const voices = several
    ? curves.filter(
        (curve, at) =>
          curve.persona !== '' &&
          curves.findIndex((each) => each.voice === curve.voice && each.persona !== '') === at,
      )
    : [];
  const fitting = Math.max(0, Math.floor((row.y + row.height - top) / STEP));
  const word = (text: string, y: number) =>
    textBlock(fittingLines(text, sizes.rail - LINE - 24, 1, sizes.smallFont - 1), 15 + LINE, y, {
      colour: MAP_COLOURS.quiet,
      anchor: 'start',
      size: sizes.smallFont - 1,
    });
  const y = (index: number) => top + (index + 0.5) * STEP;
  const entries = [
    ...kinds.map((curve) => (index: number) => {
      const neutral = several && curve.kind !== 'measured' && !curve.earlier ? MAP_COLOURS.quiet : undefined;
      return (
        `<path d="M10 ${num(y(index))}h${LINE}" ${lineAttributes(curve, neutral)}/>` +
        (curve.earlier ? '' : drawMark(curve, 10 + LINE / 2, y(index), neutral)) +
        word(curve.earlier ? words.earlier : words.curves[curve.kind], y(index))
      );
    }),
    ...voices.map(
      (curve) => (index: number) =>
        `<path d="M10 ${num(y(index))}h${LINE}" stroke="${curveColour('assumed', curve.voice).light}" stroke-width="5"/>` +
        word(curve.persona, y(index)),
    ),
  ];
  return entries
    .slice(0, fitting)
    .map((draw, index) => draw(index))
    .join('');
}

import {
  columnSlots,
  curveName,
  type MapCurve,
  type MapLook,
  type MapTile,
  stretchesOf,
} from '#core/exchange/map-picture';
import type { JourneyMatrix } from '#core/journey';
import { CURVE_LOOKS, curveColour } from '#core/journey/emotion';
import type { SlideChart, SlideSeries } from './deck.ts';

/** What a curve is called and how its line looks. */
export function lineOf(curve: MapCurve, words: MapLook['words']): Omit<SlideSeries, 'values'> {
  const { dash, mark } = CURVE_LOOKS[curve.kind];
  return {
    name: curveName(curve, words),
    colour: curveColour(curve.kind, curve.voice).light,
    dashed: dash !== null,
    marker: mark,
  };
}

/**
 * The curves of a part of the map as a line chart that stands exactly over its columns: each column is cut into as many
 * equal slots as the fullest one has touchpoints, and a point stands in the slot it is nearest to. Null without points.
 */
export function emotionChart(
  matrix: JourneyMatrix,
  { curves, words }: MapLook,
  tile: MapTile,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): SlideChart | null {
  const slots = columnSlots(matrix).filter(({ x, width }) => x < tile.right && x + width > tile.left);
  const inside = (x: number) => x >= tile.left && x < tile.right;
  const within = curves
    .map((curve) => ({
      ...curve,
      line: lineOf(curve, words),
      points: curve.points.filter(({ x }) => inside(x)),
    }))
    .filter(({ points }) => points.length > 0);
  if (within.length === 0 || slots.length === 0) return null;
  const crowd = slots.map(({ x, width }) =>
    Math.max(1, ...within.map(({ points }) => points.filter((p) => p.x >= x && p.x < x + width).length)),
  );
  const each = Math.max(...crowd);
  const count = slots.length * each;
  const at = (x: number) =>
    Math.min(count - 1, Math.floor(((x - tile.left) / (tile.right - tile.left)) * count));
  const names = new Map(
    matrix.cards.map(({ card }) => [card.id as string, card.kind === 'touchpoint' ? card.name : '']),
  );
  const categories = Array.from({ length: count }, () => '');
  const series = within.flatMap((curve): readonly SlideSeries[] =>
    // A line of a chart leads on over a place without a value, so each stretch of a prediction is a line of its own.
    stretchesOf(curve).map((points) => {
      const values: (number | null)[] = Array.from({ length: count }, () => null);
      for (const { x, value, cardId } of points) {
        values[at(x)] = Math.round(value * 100) / 100;
        categories[at(x)] = names.get(cardId) ?? '';
      }
      return { ...curve.line, values };
    }),
  );
  return {
    kind: 'chart',
    name: series.map(({ name }) => name).join(', '),
    alternative: series.map(({ name, values }) => `${name}: ${spoken(categories, values)}`).join('\n'),
    ...place,
    categories,
    series,
    min: -2,
    max: 2,
  };
}

function spoken(categories: readonly string[], values: readonly (number | null)[]): string {
  return values
    .flatMap((value, index) => (value === null ? [] : [`${categories[index] ?? ''} ${value}`.trim()]))
    .join('; ');
}

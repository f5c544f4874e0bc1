import { mapCurves, type MapLook } from '#core/exchange/map-picture';
import { mapDeck, type SlideBox, type SlideLine } from '#core/exchange/slides';
import { buildMatrix } from '#core/journey';
import { expect, it } from 'vitest';
import { drawMap, JOURNEY } from '../../../support/draw-map.ts';
import { MAP_WORDS } from '../../../support/map-words.ts';
import { SAMPLE_JOURNEY, sampleMap } from '../../../support/sample-map.ts';

const steps = Array.from({ length: 14 }, (_, index) => `s${index}`);
const service = drawMap({
  stages: { one: steps.slice(0, 7), two: steps.slice(7) },
  lanes: ['goal', 'touchpoints', 'physicalEvidence', 'thoughts', 'frontstagePeople', 'backstage', 'support'],
  cards: [
    ['calls', 's0', 'touchpoints'],
    ['looks it up', 's0', 'support'],
    ['between', 's0', 'frontstagePeople'],
  ],
  flows: [['s1', 's12', 0.2]],
  links: [['calls', 'looks it up']],
});
const matrix = buildMatrix(service, JOURNEY, { density: 'roomy' });
const look: MapLook = { words: MAP_WORDS, curves: [], cells: new Map() };
const words = {
  facts: [],
  author: '',
  overview: 'Overview',
  page: (page: number, of: number) => `${page} of ${of}`,
  font: 'Arial',
  language: 'en',
};
const deck = mapDeck(service, matrix, look, words);
const parts = deck.slides.slice(2);
const lines = parts.map(({ shapes }) => shapes.filter((shape): shape is SlideLine => shape.kind === 'line'));

/** From the left end of its stage bars to their right end. */
function bordersOf(index: number): readonly [number, number] {
  const bars = parts[index]!.shapes.flatMap((shape) =>
    shape.kind === 'box' && shape.shape === 'pentagon' ? [shape] : [],
  );
  return [Math.min(...bars.map(({ x }) => x)), Math.max(...bars.map(({ x, width }) => x + width))];
}

it('a line that goes on beyond a slide is cut there: it is no line along the border, and one slide has its arrowhead', () => {
  expect(parts.length).toBeGreaterThan(2);
  const arrows = lines.flat().filter(({ arrow }) => arrow);
  expect(arrows).toHaveLength(2);
  for (const [index, drawn] of lines.entries()) {
    const [left, right] = bordersOf(index);
    for (const { points } of drawn)
      for (const [at, to] of points.slice(1).entries())
        expect(points[at]!.x === to.x && (to.x === left || to.x === right)).toBe(false);
  }
});

it('what is said at such a line stands on each slide that shows it, within its border', () => {
  const labels = parts.map(({ shapes }) =>
    shapes.filter((shape): shape is SlideBox => shape.kind === 'box' && /20/.test(shape.text?.text ?? '')),
  );
  const shown = labels.filter((each) => each.length > 0);
  expect(shown.length).toBeGreaterThan(1);
  for (const [index, boxes] of labels.entries()) {
    const [left, right] = bordersOf(index);
    for (const { x, width } of boxes) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x + width).toBeLessThanOrEqual(right + 1e-9);
    }
  }
});

it('the key of many curves goes on in another row, and everything stands on its slide', () => {
  const curve = mapCurves(
    sampleMap(),
    buildMatrix(sampleMap(), SAMPLE_JOURNEY, { density: 'roomy' }),
    null,
  )[0]!;
  const curves = Array.from({ length: 10 }, (_, index) => ({
    ...curve,
    persona: `Somebody with a name that is long, the ${index}th`,
  }));
  for (const { shapes } of mapDeck(service, matrix, { ...look, curves }, words).slides)
    for (const shape of shapes.filter((each) => each.kind !== 'table' && each.kind !== 'sign')) {
      const rights = shape.kind === 'line' ? shape.points.map(({ x }) => x) : [shape.x + shape.width];
      const bottoms = shape.kind === 'line' ? shape.points.map(({ y }) => y) : [shape.y + shape.height];
      expect(Math.max(...rights)).toBeLessThanOrEqual(13.333);
      expect(Math.max(...bottoms)).toBeLessThanOrEqual(7.5);
    }
});

import {
  drawMapSvg,
  mapCurves,
  type MapTile,
  mapTiles,
  tileSize,
  wholeMap,
} from '#core/exchange/map-picture';
import { parseXml } from '#core/exchange/xml';
import { buildMatrix } from '#core/journey';
import { curveColour } from '#core/journey/emotion';
import type { JourneyCardId } from '#core/model';
import { describe, expect, it } from 'vitest';
import { drawMap, JOURNEY } from '../../../support/draw-map.ts';
import { MAP_WORDS } from '../../../support/map-words.ts';
import { SAMPLE_JOURNEY, sampleMap } from '../../../support/sample-map.ts';

const RAIL = 180;
const COLUMN = 240;
/** Room for so many columns. */
const columns = (count: number, height = 10_000) => ({ width: RAIL + count * COLUMN, height });
const widths = (tiles: readonly MapTile[]) => tiles.map(({ left, right }) => (right - left) / COLUMN);
const matrixOf = (...args: Parameters<typeof drawMap>) =>
  buildMatrix(drawMap(...args), JOURNEY, { density: 'roomy' });

describe('pages of a map', () => {
  it('end at borders of stages', () => {
    const matrix = matrixOf({ stages: { one: ['a', 'b'], two: ['c', 'd'], three: ['e'] } });
    expect(widths(mapTiles(matrix, columns(5)))).toEqual([5]);
    expect(widths(mapTiles(matrix, columns(4)))).toEqual([4, 1]);
    expect(widths(mapTiles(matrix, columns(3)))).toEqual([2, 3]);
  });

  it('end within a stage only where it is longer than a page, and never through a card', () => {
    const stages = { one: ['a', 'b', 'c', 'd', 'e'] };
    expect(widths(mapTiles(matrixOf({ stages }), columns(3)))).toEqual([3, 2]);
    const long = matrixOf({ stages, cards: [['x', 'b', 'touchpoints', 3]] });
    expect(widths(mapTiles(long, columns(3)))).toEqual([1, 3, 1]);
  });

  it('keep a stage without steps, and a column that is wider than the page', () => {
    const matrix = matrixOf({ stages: { one: ['a'], none: [], three: ['b'] } });
    expect(widths(mapTiles(matrix, columns(2)))).toEqual([2, 1]);
    expect(widths(mapTiles(matrix, columns(0)))).toEqual([1, 1, 1]);
  });

  it('part the lanes where they are higher than a page, and cover all of them', () => {
    const matrix = matrixOf({
      stages: { one: ['a'] },
      lanes: ['goal', 'touchpoints', 'thoughts', 'backstage'],
    });
    const tiles = mapTiles(matrix, columns(1, matrix.top + 160));
    expect(tiles.length).toBeGreaterThan(1);
    expect(tiles[0]?.top).toBe(matrix.top);
    expect(tiles.at(-1)?.bottom).toBe(matrix.height);
    tiles.slice(1).forEach((tile, index) => expect(tile.top).toBe(tiles[index]?.bottom));
    const bottoms = matrix.rows.map(({ y, height }) => y + height);
    for (const { bottom } of tiles) expect(bottoms).toContain(bottom);
  });
});

describe('the drawing of a map', () => {
  const service = sampleMap();
  const matrix = buildMatrix(service, SAMPLE_JOURNEY, { density: 'roomy' });
  const curves = mapCurves(service, matrix, null);
  const look = { words: MAP_WORDS, curves, cells: new Map() };

  it('is SVG as large as the map, with every word of it escaped', () => {
    const svg = drawMapSvg(service, matrix, look);
    expect(parseXml(svg).problems).toEqual([]);
    expect(svg).toContain(`width="${matrix.width}" height="${matrix.height}"`);
    for (const words of [
      '接收与记录',
      'Gets 100%% of &lt;money&gt;',
      '拨打热线, "等待"',
      '客服热线',
      '互动线',
      '很满意',
    ])
      expect(svg).toContain(words);
  });

  it('shows on a page the headers and cards of its columns only', () => {
    const [first, second] = mapTiles(matrix, columns(2));
    const left = drawMapSvg(service, matrix, look, first);
    const right = drawMapSvg(service, matrix, look, second);
    expect(left).toContain('拨打热线');
    expect(left).not.toContain('section of waiting');
    expect(right).toContain('section of waiting');
    expect(right).not.toContain('拨打热线');
    expect(tileSize(matrix, second ?? wholeMap(matrix)).width).toBe(RAIL + 2 * COLUMN);
  });

  it('breaks the words of a card anew where the card goes on beyond the part', () => {
    const wide = drawMap({
      stages: { one: ['a'], two: ['b', 'c'] },
      lanes: ['goal'],
      cards: [['a goal that covers all of the journey from here on', 'a', 'goal', 3]],
    });
    const own = buildMatrix(wide, JOURNEY, { density: 'roomy' });
    const part = { ...wholeMap(own), right: RAIL + COLUMN };
    const whole = drawMapSvg(wide, own, look);
    expect(whole).toContain('>a goal that covers all of the journey from here on<');
    const cut = drawMapSvg(wide, own, look, part);
    expect(cut).not.toContain('from here on<');
    expect(cut).toMatch(/>a goal that covers[^<]*…</);
  });

  it('writes the share of a jump on each part that shows its line, and never over the border', () => {
    const jumping = drawMap({ stages: { one: ['a', 'b'], two: ['c', 'd'] }, flows: [['a', 'd', 0.25]] });
    const own = buildMatrix(jumping, JOURNEY, { density: 'roomy' });
    const share = MAP_WORDS.share(0.25);
    for (const tile of mapTiles(own, columns(2))) {
      const svg = drawMapSvg(jumping, own, look, tile);
      const [, x = '', width = ''] =
        /<rect x="([\d.]+)"[^>]*? width="([\d.]+)"[^>]*\/><text[^>]*><tspan[^>]*>25/.exec(svg) ?? [];
      expect(svg).toContain(`>${share}<`);
      expect(Number(x)).toBeGreaterThanOrEqual(tile.left);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(tile.right);
    }
  });

  it('tells the curves apart: assumed by persona where personas differ, measured with its interval', () => {
    expect(curves.map(({ kind, persona }) => `${kind} ${persona}`.trim())).toEqual([
      'assumed 林女士',
      'measured',
    ]);
    expect(curves[0]?.points.map(({ value }) => value)).toEqual([-1.5, 2]);
    const [measured] = curves[1]?.points ?? [];
    expect(measured?.value).toBeCloseTo(-0.6);
    expect(measured?.range?.[0]).toBeLessThan(-0.6);
  });

  it('tells kinds by line and mark, personas by colour, and explains both beside the lane', () => {
    const point = { cardId: 'a' as JourneyCardId, x: 300, value: 1, range: null, anew: false };
    const drawn = (['assumed', 'predicted'] as const).flatMap((kind) =>
      ['Ann', 'Bo'].map((persona, voice) => ({ kind, persona, voice, earlier: false, points: [point] })),
    );
    const svg = drawMapSvg(service, matrix, { ...look, curves: drawn });
    for (const { kind, voice } of drawn) {
      const colour = curveColour(kind, voice).light;
      expect(svg).toContain(kind === 'assumed' ? `<circle cx="300" cy="` : `h7v7h-7z`);
      expect(svg.split(`stroke="${colour}" stroke-width="1.75"`)).toHaveLength(3);
    }
    expect(curveColour('assumed', 0).light).not.toBe(curveColour('assumed', 1).light);
    for (const words of ['假设', '预测', 'Ann', 'Bo']) expect(svg).toContain(`>${words}<`);
    const alone = drawMapSvg(service, matrix, { ...look, curves: drawn.filter(({ voice }) => voice === 0) });
    expect(alone).not.toContain('>Ann<');
  });

  it('draws no line across a touchpoint of which nothing is predicted', () => {
    const point = (x: number, anew: boolean) => ({
      cardId: `${x}` as JourneyCardId,
      x,
      value: 1,
      range: null,
      anew,
    });
    const points = [point(100, false), point(200, false), point(600, true), point(700, false)];
    const lines = (kind: 'predicted' | 'assumed') => {
      const svg = drawMapSvg(service, matrix, {
        ...look,
        curves: [{ kind, persona: '', voice: 0, earlier: false, points }],
      });
      return svg
        .match(/<path d="(M100[^"]*)" fill="none" stroke="[^"]*" stroke-width="[\d.]+"/)?.[1]
        ?.split('M').length;
    };
    expect(lines('predicted')).toBe(3);
    expect(lines('assumed')).toBe(2);
  });

  it('puts touchpoints at the middle of their share of the column', () => {
    const two = drawMap({
      stages: { one: ['a'] },
      cards: [
        ['x', 'a', 'touchpoints'],
        ['y', 'a', 'touchpoints'],
      ],
    });
    const cards = Object.values(two.journeyCards).map((card) => [
      card.id,
      { ...card, assumed: { everyone: 1 } },
    ]);
    const felt = { ...two, journeyCards: Object.fromEntries(cards) } as typeof two;
    const own = buildMatrix(felt, JOURNEY, { density: 'roomy' });
    expect(mapCurves(felt, own, null)[0]?.points.map(({ x }) => x)).toEqual([RAIL + 60, RAIL + 180]);
  });
});

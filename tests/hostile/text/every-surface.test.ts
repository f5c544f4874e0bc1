// @vitest-environment jsdom
import { exportBpmn } from '#core/exchange/bpmn';
import { writeCjml } from '#core/exchange/cjml';
import { JOURNEY_COLUMNS, journeyTable, writeCsv } from '#core/exchange/csv';
import { drawServiceSvg } from '#core/exchange/drawing';
import { writeMapPage } from '#core/exchange/map-page';
import { drawMapSvg, mapCurves, type MapLook } from '#core/exchange/map-picture';
import { readMermaidJourney, writeMermaidJourney } from '#core/exchange/mermaid';
import { mapDeck } from '#core/exchange/slides';
import { parseXml } from '#core/exchange/xml';
import { buildMatrix } from '#core/journey';
import { type JourneyId, type Service, stepsOfStage, stagesOf } from '#core/model';
import { slidesFile } from '#platform/slides';
import { describe, expect, it, test } from 'vitest';
import { splitCsv } from '../../../src/core/exchange/feedback/split-csv.ts';
import { MAP_WORDS } from '../../support/map-words.ts';
import { unzip } from '../../support/unzip.ts';
import { filledService, TEXT_FIELDS } from './filled-service.ts';
import { PAYLOADS } from './payloads.ts';

const DRAWN = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'title',
  'desc',
  'defs',
  'marker',
  'pattern',
  'clipPath',
  'style',
  'use',
  'symbol',
]);

/** What in a tree would run, load or lead somewhere. */
function dangers(root: Element): readonly string[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const bad =
      /^(script|iframe|object|embed|link|base|form|input|foreignobject|img|image|a|video|audio|animate|set)$/i.test(
        name,
      );
    const attributes = [...element.attributes].flatMap(({ name: key, value }) =>
      /^on/i.test(key) ||
      /^(href|src|xlink:href|action|srcdoc|formaction)$/i.test(key) ||
      /javascript:|url\(\s*['"]?(?!#)/i.test(value)
        ? [`${name} ${key}=${value}`]
        : [],
    );
    return [...(bad ? [name] : []), ...attributes];
  });
}

function svgDangers(svg: string): readonly string[] {
  if (!parseXml(svg).ok) return ['no XML'];
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const unknown = [...root.querySelectorAll('*')]
    .map(({ localName }) => localName)
    .filter((name) => !DRAWN.has(name));
  return [...dangers(root).filter((found) => !/ href=#/.test(found)), ...unknown];
}

/** Names of elements and attributes, in order: what a text can never change. */
function skeleton(xml: string): string {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  return [root, ...root.querySelectorAll('*')]
    .map((element) => `${element.nodeName}(${[...element.attributes].map(({ name }) => name).join()})`)
    .join(' ');
}

const surfaces: Readonly<
  Record<string, (service: Service, plain: Service) => readonly string[] | Promise<readonly string[]>>
> = {
  'the drawing as SVG': (service) =>
    (['light', 'dark'] as const).flatMap((theme) => svgDangers(drawServiceSvg(service, { theme }))),
  'every map as SVG': (service) =>
    mapsOf(service).flatMap(({ matrix, look }) => svgDangers(drawMapSvg(service, matrix, look))),
  'every map as a page': (service) =>
    mapsOf(service).flatMap(({ matrix, look }) => {
      const page = writeMapPage(service, matrix, look, PAGE);
      return dangers(new DOMParser().parseFromString(page, 'text/html').documentElement);
    }),
  'every map as slides': async (service) => {
    const [map] = mapsOf(service);
    if (map === undefined) return ['no map'];
    const files = [...unzip(await slidesFile(mapDeck(service, map.matrix, map.look, DECK)))];
    return files.flatMap(([name, text]) => {
      if (!/\.(xml|rels)$/.test(name)) return [];
      const outside = /TargetMode="External"|hlinkClick[^>]*javascript/i.test(text)
        ? [`${name} leads outside`]
        : [];
      return parseXml(text).ok ? outside : [`${name} is no XML`];
    });
  },
  'the process as BPMN': (service, plain) => {
    const xml = exportBpmn({ ...service, foreign: {} });
    const other = exportBpmn({ ...plain, foreign: {} });
    return parseXml(xml).ok && skeleton(xml) === skeleton(other) ? [] : ['another structure'];
  },
  'every map as CJML': (service, plain) =>
    journeysOf(service).flatMap((id) => {
      const xml = writeCjml(service, id);
      return parseXml(xml).ok && skeleton(xml) === skeleton(writeCjml(plain, id))
        ? []
        : ['another structure'];
    }),
  'every map in Mermaid': (service) =>
    journeysOf(service).flatMap((id) => {
      const text = writeMermaidJourney(service, id);
      const read = readMermaidJourney(text);
      const steps = read.ok ? read.value.stages.reduce((sum, stage) => sum + stage.steps.length, 0) : -1;
      const there = stagesOf(service, id).reduce(
        (sum, stage) => sum + stepsOfStage(service, stage.id).length,
        0,
      );
      const told = /^\s*(click|%%\{)/m.test(text) ? ['a directive'] : [];
      return steps >= there || !read.ok
        ? [...told, ...(read.ok ? [] : ['not readable'])]
        : [`${steps} of ${there} steps`, ...told];
    }),
  'every map as CSV': (service) =>
    journeysOf(service).flatMap((id) =>
      splitCsv(writeCsv(journeyTable(service, id, TABLE)))
        .flatMap(({ cells }) => cells)
        .filter((cell) => /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/.test(cell) && !Number.isFinite(Number(cell))),
    ),
};

function journeysOf(service: Service): readonly JourneyId[] {
  return Object.keys(service.journeys) as JourneyId[];
}

function mapsOf(service: Service) {
  return journeysOf(service).map((id) => {
    const matrix = buildMatrix(service, id, { density: 'roomy' });
    const look: MapLook = { words: MAP_WORDS, curves: mapCurves(service, matrix, null), cells: new Map() };
    return { matrix, look };
  });
}

const DECK = {
  facts: PAYLOADS.slice(0, 3),
  author: PAYLOADS[0] ?? '',
  overview: 'Overview',
  page: (n: number) => String(n),
  font: 'Arial',
  language: 'en',
};
const PAGE = {
  language: 'en',
  facts: PAYLOADS,
  map: 'Map',
  table: 'Table',
  lanes: 'Lanes',
  numbers: 'Numbers',
  notes: 'Notes',
  touchpoint: 'T',
  step: 'S',
  channel: 'C',
  answers: (n: number) => String(n),
};
const words = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, key])) as unknown as Record<K, string>;
const TABLE = {
  columns: words(JOURNEY_COLUMNS),
  lane: ({ name, kind }: { readonly name: string; readonly kind: string }) => name || kind,
  kinds: words(['touchpoint', 'text', 'action', 'pain', 'gain', 'opportunity']),
  customer: 'customer',
  yes: 'yes',
  scales: words(['nps', 'csat', 'ces']),
};

describe('a text that means something elsewhere', () => {
  const { service: plain, filled } = filledService('plain words');

  it('is tried in every field of the format that takes any text', () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(15);
    expect(TEXT_FIELDS.length).toBeGreaterThan(30);
    expect(TEXT_FIELDS.filter((field) => !filled.has(field))).toEqual([]);
  });

  describe.each(Object.entries(surfaces))('%s', (_, look) => {
    test.each(PAYLOADS)('%j is only text', async (payload) => {
      expect(await look(filledService(payload).service, plain)).toEqual([]);
    });
  });
});

import { type MapLook, mapTiles, type MapTile, tileSize, wholeMap } from '#core/exchange/map-picture';
import type { JourneyMatrix } from '#core/journey';
import type { Service } from '#core/model';
import type { Deck, Slide } from './deck.ts';
import { overviewSlide } from './overview-slide.ts';
import { CONTENT, frame, inkOf, SLIDE } from './slide-frame.ts';
import { tileSlide } from './tile-slide.ts';

/** What is said around the map. */
export interface DeckWords {
  /** Below the title: whose journey it is, who owns it, of when it is – one line each. */
  readonly facts: readonly string[];
  readonly author: string;
  readonly overview: string;
  readonly page: (page: number, of: number) => string;
  readonly font: string;
  readonly language: string;
}

/** Pixels of the map an inch holds. */
const PIXELS = 96;
/** The least scale at which a map is read on one slide, and on one of several: 6 and 7 points for the words of cards. */
const WHOLE = 0.62;
const PARTS = 0.72;

/**
 * A title, then the whole map on one slide – or, where that would get too small to read, an overview with the curve and
 * the map in parts that end at borders of stages. Notes are the speaker notes of the stages on the slide.
 */
export function mapDeck(service: Service, matrix: JourneyMatrix, look: MapLook, words: DeckWords): Deck {
  const name = service.journeys[matrix.journeyId]?.name ?? '';
  const title = titleSlide(name, service.journeys[matrix.journeyId]?.description ?? '', words);
  const whole = wholeMap(matrix);
  const slides =
    scaleOf(matrix, whole) >= WHOLE
      ? [partOf(service, matrix, look, whole, name)]
      : partsOf(service, matrix, look, words, name);
  return {
    title: name,
    author: words.author,
    font: words.font,
    language: words.language,
    slides: [title, ...slides],
  };
}

function partsOf(
  service: Service,
  matrix: JourneyMatrix,
  look: MapLook,
  words: DeckWords,
  name: string,
): readonly Slide[] {
  const room = { width: (CONTENT.width * PIXELS) / PARTS, height: (CONTENT.height * PIXELS) / PARTS };
  const tiles = mapTiles(matrix, room);
  return [
    overviewSlide(matrix, look, `${name} · ${words.overview}`),
    ...tiles.map((tile, index) => {
      const page = words.page(index + 1, tiles.length);
      return partOf(service, matrix, look, tile, `${name} · ${page}`);
    }),
  ];
}

function scaleOf(matrix: JourneyMatrix, tile: MapTile): number {
  const { width, height } = tileSize(matrix, tile);
  return Math.min(1, (CONTENT.width * PIXELS) / width, (CONTENT.height * PIXELS) / height);
}

function partOf(service: Service, matrix: JourneyMatrix, look: MapLook, tile: MapTile, title: string): Slide {
  const ink = inkOf(scaleOf(matrix, tile), tileSize(matrix, tile).width);
  const stages = matrix.stages.filter(({ x, width }) => x < tile.right && x + width > tile.left);
  const notes = stages
    .filter(({ stage }) => stage.speakerNotes.trim() !== '')
    .map(({ stage }) => `${stage.name}\n${stage.speakerNotes.trim()}`)
    .join('\n\n');
  return { shapes: [...frame(title), ...tileSlide(service, matrix, look, tile, ink)], notes };
}

function titleSlide(name: string, description: string, words: DeckWords): Slide {
  const wide = SLIDE.width - 2.2;
  const facts = words.facts.filter((fact) => fact.trim() !== '').join('\n');
  const words_ = (text: string, y: number, height: number, size: number, colour: string, bold = false) => ({
    kind: 'box' as const,
    shape: 'rectangle' as const,
    name: '',
    x: 1.1,
    y,
    width: wide,
    height,
    fill: null,
    line: null,
    text: { text, size, colour, bold, align: 'left' as const, valign: 'top' as const },
  });
  return {
    notes: '',
    shapes: [
      {
        kind: 'box',
        shape: 'rectangle',
        name: '',
        x: 0,
        y: 0,
        width: 0.35,
        height: SLIDE.height,
        fill: '#0f6f66',
        line: null,
        text: null,
      },
      words_(name, 1.7, 1.5, 36, '#1a1b1a', true),
      words_(description, 3.2, 1.2, 16, '#5a5852'),
      words_(facts, 4.5, 2, 16, '#1a1b1a'),
    ],
  };
}

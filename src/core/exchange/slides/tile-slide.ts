import { seenLine } from '#core/exchange/drawing';
import {
  CARD_COLOURS,
  cellKey,
  EDGE_FONT,
  edgeLabel,
  MAP_COLOURS,
  type MapLook,
  type MapTile,
} from '#core/exchange/map-picture';
import type { CardBox, JourneyMatrix, MatrixEdge } from '#core/journey';
import { type Box, cardText, laneTraits, type Point, type Service } from '#core/model';
import type { SlideBox, SlideLine, SlideShape, SlideText } from './deck.ts';
import { emotionChart } from './emotion-chart.ts';
import type { Ink } from './slide-frame.ts';

const HEADER_EDGES: ReadonlySet<MatrixEdge['kind']> = new Set(['enter', 'along', 'return', 'jump']);

/** A part of the map as shapes: stage bars, step headers, lane names, blueprint lines, cards, ways and the curve. */
export function tileSlide(
  service: Service,
  matrix: JourneyMatrix,
  look: MapLook,
  tile: MapTile,
  ink: Ink,
): readonly SlideShape[] {
  const place = new TilePlaces(matrix, tile, ink);
  return [
    ...headers(matrix, place),
    ...lanes(matrix, look, place),
    ...edges(matrix, look, place),
    ...matrix.cards
      .filter((box) => place.shows(box))
      .flatMap((box) => cardShapes(service, matrix, box, place)),
  ];
}

/** Where a place of the map is on the slide: columns move left, lanes up, to what is shown. */
class TilePlaces {
  readonly ink: Ink;
  readonly tile: MapTile;
  readonly #rail: number;
  readonly #headers: number;

  constructor({ sizes, top }: JourneyMatrix, tile: MapTile, ink: Ink) {
    this.ink = ink;
    this.tile = tile;
    this.#rail = sizes.rail;
    this.#headers = top;
  }

  point({ x, y }: Point): Point {
    const across =
      x < this.#rail
        ? x
        : Math.min(Math.max(x, this.tile.left), this.tile.right) - this.tile.left + this.#rail;
    const down =
      y < this.#headers
        ? y
        : Math.min(Math.max(y, this.tile.top), this.tile.bottom) - this.tile.top + this.#headers;
    return { x: this.ink.left + this.ink.inches(across), y: this.ink.top + this.ink.inches(down) };
  }

  /** A box, cut to what is shown. */
  box({ x, y, width, height }: Box): Box {
    const from = this.point({ x, y });
    const to = this.point({ x: x + width, y: y + height });
    return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  }

  shows({ x, y, width, height }: Box): boolean {
    const { left, right, top, bottom } = this.tile;
    return x < right && x + width > left && y < bottom && y + height > top;
  }

  isWithin({ x, width }: Box): boolean {
    return x < this.tile.right && x + width > this.tile.left;
  }
}

function headers({ stages, columns, sizes }: JourneyMatrix, place: TilePlaces): readonly SlideBox[] {
  const { ink } = place;
  const bold = (text: string, size: number, colour: string, align: SlideText['align']): SlideText => ({
    text,
    size: ink.points(size),
    colour,
    bold: true,
    align,
    valign: 'middle',
  });
  return [
    ...stages
      .filter((span) => place.isWithin(span))
      .map(({ stage, ...box }): SlideBox => {
        const text = bold(stage.name, sizes.font + 1, MAP_COLOURS.stageText, 'left');
        return { ...boxOf(stage.name, place.box(box)), shape: 'pentagon', fill: MAP_COLOURS.stage, text };
      }),
    ...columns
      .filter((column) => place.isWithin(column))
      .flatMap((column): readonly SlideBox[] => [
        {
          ...boxOf(column.step.name, place.box(column)),
          fill: MAP_COLOURS.step,
          line: MAP_COLOURS.paper,
          text: bold(column.step.name, sizes.font, MAP_COLOURS.text, 'center'),
        },
        ...column.branch.map(
          (small): SlideBox => ({
            ...boxOf(small.step.name, place.box(small)),
            shape: 'rounded',
            fill: MAP_COLOURS.paper,
            line: MAP_COLOURS.border,
            text: { ...bold(small.step.name, sizes.smallFont, MAP_COLOURS.text, 'center'), bold: false },
          }),
        ),
      ]),
  ];
}

function lanes(matrix: JourneyMatrix, look: MapLook, place: TilePlaces): readonly SlideShape[] {
  const { sizes, rows, lines, columns } = matrix;
  const { tile, ink } = place;
  const shown = rows.filter(({ y, height }) => y < tile.bottom && y + height > tile.top);
  const right = tile.right;
  return [
    ...shown.flatMap((row): readonly SlideShape[] => {
      const body: Box = { x: tile.left, y: row.y, width: right - tile.left, height: row.height };
      const ground: SlideBox = { ...boxOf('', place.box(body)), line: MAP_COLOURS.grid };
      const name: SlideBox = {
        ...boxOf(look.words.lane(row.lane), place.box({ ...row, x: 0, width: sizes.rail })),
        fill: MAP_COLOURS.rail,
        line: MAP_COLOURS.grid,
        text: {
          text: look.words.lane(row.lane),
          size: ink.points(sizes.font),
          colour: MAP_COLOURS.text,
          bold: true,
          align: 'left',
          valign: 'middle',
        },
      };
      const chart = row.lane.kind === 'emotion' ? emotionChart(matrix, look, tile, place.box(body)) : null;
      const cells = laneTraits(row.lane.kind).computed
        ? columns
            .filter((column) => place.isWithin(column))
            .flatMap((column): readonly SlideBox[] => {
              const text = look.cells.get(cellKey(row.lane.id, column.step.id)) ?? '';
              if (text === '') return [];
              const cell = place.box({ ...column, y: row.y, height: row.height });
              return [{ ...boxOf(text, cell), text: plain(text, ink.points(sizes.font), 'center') }];
            })
        : [];
      return [ground, name, ...(chart ? [chart] : []), ...cells];
    }),
    ...lines
      .filter(({ y }) => y > tile.top && y < tile.bottom)
      .flatMap(({ y, kinds }): readonly SlideShape[] => {
        const text = kinds.map((kind) => look.words.lines[kind]).join(' · ');
        const label = { x: 0, y: y - sizes.blueprint / 2, width: sizes.rail, height: sizes.blueprint };
        return [
          {
            kind: 'line',
            name: text,
            points: [place.point({ x: tile.left, y }), place.point({ x: right, y })],
            colour: MAP_COLOURS.blueprint,
            width: 1.25,
            dash: kinds.includes('visibility') ? 'solid' : 'dash',
            arrow: false,
          },
          { ...boxOf(text, place.box(label)), text: plain(text, ink.points(sizes.smallFont), 'left') },
        ];
      }),
  ];
}

function edges(matrix: JourneyMatrix, look: MapLook, place: TilePlaces): readonly SlideShape[] {
  const lines = matrix.edges.map((edge) => edgeLines(edge, place));
  const labels = matrix.edges.flatMap((edge, index): readonly SlideBox[] => {
    const label = lines[index]!.length === 0 ? null : edgeLabel(edge, place.tile, look.words);
    if (label === null) return [];
    const text: SlideText = {
      ...plain(label.text, place.ink.points(EDGE_FONT), 'center'),
      colour: MAP_COLOURS.quiet,
      tight: true,
    };
    return [{ ...boxOf(label.text, place.box(label.box)), fill: MAP_COLOURS.paper, text }];
  });
  return [...lines.flat(), ...labels];
}

function edgeLines(edge: MatrixEdge, place: TilePlaces): readonly SlideLine[] {
  const { tile } = place;
  const isHeader = HEADER_EDGES.has(edge.kind);
  const stretches = seenLine(edge.points, isHeader ? { ...tile, top: 0, bottom: tile.top } : tile);
  const end = edge.points.at(-1);
  return stretches.map((points) => ({
    kind: 'line',
    name: edge.name.trim(),
    points: points.map((point) => place.point(point)),
    colour: edge.skips ? MAP_COLOURS.wrong : MAP_COLOURS.flow,
    width: 1,
    dash: edge.kind === 'jump' ? 'dash' : edge.kind === 'link' || edge.kind === 'return' ? 'dot' : 'solid',
    arrow: points.at(-1)?.x === end?.x && points.at(-1)?.y === end?.y,
  }));
}

function cardShapes(
  service: Service,
  { sizes }: JourneyMatrix,
  box: CardBox,
  place: TilePlaces,
): readonly SlideBox[] {
  const { card } = box;
  const { fill, line } = CARD_COLOURS[card.kind];
  const at = place.box(box);
  const channel =
    card.kind === 'touchpoint' && card.channelId !== null
      ? service.channels[card.channelId]?.name
      : undefined;
  const words = channel ? `${cardText(card)}\n${channel}` : cardText(card);
  const shape: SlideBox = {
    ...boxOf(cardText(card), at),
    shape: 'rounded',
    fill,
    line,
    dashed: box.branch !== null,
    text: plain(words, place.ink.points(sizes.font), 'left'),
  };
  if (card.kind !== 'touchpoint' || !card.momentOfTruth) return [shape];
  const size = place.ink.inches(16);
  return [
    shape,
    {
      ...boxOf('', { x: at.x + at.width - size, y: at.y - size / 2, width: size, height: size }),
      shape: 'diamond',
      fill: MAP_COLOURS.moment,
    },
  ];
}

function plain(text: string, size: number, align: SlideText['align']): SlideText {
  return { text, size, colour: MAP_COLOURS.text, align, valign: 'middle' };
}

function boxOf(name: string, box: Box): SlideBox {
  return { kind: 'box', shape: 'rectangle', name, ...box, fill: null, line: null, text: null };
}

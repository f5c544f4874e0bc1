import { FONTS, fittingLines, num, textBlock } from '#core/exchange/drawing';
import { escapeText } from '#core/exchange/xml';
import type {
  BlueprintLine,
  CardBox,
  JourneyMatrix,
  LaneRow,
  MatrixEdge,
  StageSpan,
  StepColumn,
} from '#core/journey';
import { type Box, cardText, laneTraits, type Service } from '#core/model';
import { drawCurveKey } from './draw-curve-key.ts';
import { drawMapCard } from './draw-map-card.ts';
import { drawMapCurves } from './draw-map-curves.ts';
import { drawMapEdges } from './draw-map-edges.ts';
import { MAP_COLOURS } from './map-colours.ts';
import { cellKey, type MapLook } from './map-look.ts';
import { type MapTile, tileSize, wholeMap } from './map-tiles.ts';

/**
 * A map, or one part of it, as a stand-alone SVG: headers of its stages and steps above, names of its lanes at the left.
 * What goes on beyond the part is cut at its border.
 */
export function drawMapSvg(
  service: Service,
  matrix: JourneyMatrix,
  look: MapLook,
  tile: MapTile = wholeMap(matrix),
): string {
  const { width, height } = tileSize(matrix, tile);
  const { rail } = matrix.sizes;
  const headers: Box = { x: tile.left, y: 0, width: tile.right - tile.left, height: matrix.top };
  const names: Box = { x: 0, y: tile.top, width: rail, height: tile.bottom - tile.top };
  const body: Box = { ...headers, y: tile.top, height: names.height };
  const name = service.journeys[matrix.journeyId]?.name ?? '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}" ` +
    `role="img" font-family="${FONTS}"><title>${escapeText(name)}</title>` +
    rectangle({ x: 0, y: 0, width, height }, MAP_COLOURS.paper) +
    part(headers, rail, 0, drawHeaders(matrix, tile, look)) +
    part(names, 0, matrix.top, drawNames(matrix, look)) +
    part(body, rail, matrix.top, drawBody(service, matrix, tile, look)) +
    `<path d="M${num(rail)} ${num(matrix.top)}V${num(height)}M0 ${num(matrix.top)}H${num(width)}" stroke="${MAP_COLOURS.border}" fill="none"/>` +
    `</svg>`
  );
}

/** A window on the map, put at (x, y) of the picture. */
function part(box: Box, x: number, y: number, inside: string): string {
  if (box.width <= 0 || box.height <= 0) return '';
  const view = `${num(box.x)} ${num(box.y)} ${num(box.width)} ${num(box.height)}`;
  return `<svg x="${num(x)}" y="${num(y)}" width="${num(box.width)}" height="${num(box.height)}" viewBox="${view}">${inside}</svg>`;
}

const HEADER_EDGES: ReadonlySet<MatrixEdge['kind']> = new Set(['enter', 'along', 'return', 'jump']);

function drawHeaders(matrix: JourneyMatrix, tile: MapTile, look: MapLook): string {
  return [
    ...matrix.stages.filter((span) => isWithin(span, tile)).map((span) => drawStage(matrix, span, tile)),
    ...matrix.columns.filter((column) => isWithin(column, tile)).map((column) => drawStep(matrix, column)),
    drawMapEdges(
      matrix.edges.filter(({ kind }) => HEADER_EDGES.has(kind)),
      tile,
      look.words,
    ),
  ].join('');
}

function drawStage(
  { sizes }: JourneyMatrix,
  { stage, x, y, width, height }: StageSpan,
  tile: MapTile,
): string {
  // A stage that goes on beyond the page has its name on each of them.
  const left = Math.max(x, tile.left);
  const right = Math.min(x + width, tile.right);
  const lines = fittingLines(stage.name, right - left - 28, 1, sizes.font + 1);
  const [l, r, t, b] = [left + 2, right - 2, y + 2, y + height - 2];
  const tip = 9;
  return (
    `<path d="M${num(l)} ${num(t)}H${num(r - tip)}L${num(r)} ${num((t + b) / 2)}L${num(r - tip)} ${num(b)}H${num(l)}z" fill="${MAP_COLOURS.stage}"/>` +
    textBlock(lines, l + 12, y + height / 2, {
      colour: MAP_COLOURS.stageText,
      anchor: 'start',
      weight: 600,
      size: sizes.font + 1,
    })
  );
}

function drawStep({ sizes }: JourneyMatrix, { x, y, width, height, lines, branch }: StepColumn): string {
  const box = { x: x + 2, y: y + 2, width: width - 4, height: height - 4 };
  return (
    rectangle(box, MAP_COLOURS.step, undefined, 4) +
    textBlock(lines, x + width / 2, y + height / 2, {
      colour: MAP_COLOURS.text,
      weight: 600,
      size: sizes.font,
      line: sizes.line - 1,
    }) +
    branch
      .map(
        (small) =>
          rectangle(small, MAP_COLOURS.paper, MAP_COLOURS.border, 4) +
          textBlock(small.lines, small.x + small.width / 2, small.y + small.height / 2, {
            colour: MAP_COLOURS.text,
            size: sizes.smallFont,
            line: sizes.smallLine - 2,
          }),
      )
      .join('')
  );
}

function drawNames(matrix: JourneyMatrix, look: MapLook): string {
  const { sizes } = matrix;
  const { words } = look;
  const names = matrix.rows.map((row) => {
    const lines = fittingLines(words.lane(row.lane), sizes.rail - 20, 3, sizes.font);
    const hasKey = row.lane.kind === 'emotion' && look.curves.length > 0;
    // The name of a lane with a key stands at its top.
    const below = row.y + 10 + lines.length * (sizes.line - 1);
    const middle = hasKey ? (row.y + 10 + below) / 2 : row.y + row.height / 2;
    return (
      rectangle(
        { x: 0, y: row.y, width: sizes.rail, height: row.height },
        MAP_COLOURS.rail,
        MAP_COLOURS.grid,
      ) +
      textBlock(lines, 10, middle, {
        colour: MAP_COLOURS.text,
        anchor: 'start',
        weight: 600,
        size: sizes.font,
        line: sizes.line - 1,
      }) +
      (hasKey ? drawCurveKey(look, row, sizes, below + 2) : '')
    );
  });
  const lines = matrix.lines.map(({ kinds, y }) => {
    const text = fittingLines(
      kinds.map((kind) => words.lines[kind]).join(' · '),
      sizes.rail - 14,
      1,
      sizes.smallFont,
    );
    return textBlock(text, 8, y, { colour: MAP_COLOURS.blueprint, anchor: 'start', size: sizes.smallFont });
  });
  return [...names, ...lines].join('');
}

function drawBody(service: Service, matrix: JourneyMatrix, tile: MapTile, look: MapLook): string {
  const shown = matrix.cards.filter((box) => isWithin(box, tile) && isBetween(box, tile));
  const rows = matrix.rows.filter((row) => isBetween(row, tile));
  return [
    ...rows.map((row) => drawRow(matrix, row)),
    drawStageBorders(matrix),
    ...matrix.lines.map((line) => drawBlueprintLine(matrix, line)),
    ...rows
      .filter(({ lane }) => lane.kind === 'emotion')
      .map((row) => drawMapCurves(matrix, row, tile, look)),
    ...rows
      .filter(({ lane }) => laneTraits(lane.kind).computed)
      .map((row) => drawComputed(matrix, row, look)),
    drawMapEdges(
      matrix.edges.filter(({ kind }) => !HEADER_EDGES.has(kind)),
      tile,
      look.words,
    ),
    ...shown.map((box) => drawMapCard(service, matrix, visiblePart(matrix, box, tile))),
  ].join('');
}

function drawRow({ columns, width }: JourneyMatrix, row: LaneRow): string {
  const cells = columns.map(({ x }) => `M${num(x)} ${num(row.y)}v${num(row.height)}`).join('');
  return `<path d="M0 ${num(row.y + row.height)}H${num(width)}${cells}" stroke="${MAP_COLOURS.grid}" fill="none"/>`;
}

function drawStageBorders({ stages, top, height }: JourneyMatrix): string {
  const d = stages.map(({ x }) => `M${num(x)} ${num(top)}V${num(height)}`).join('');
  return d === '' ? '' : `<path d="${d}" stroke="${MAP_COLOURS.border}" stroke-width="1.5" fill="none"/>`;
}

function drawBlueprintLine({ width }: JourneyMatrix, { kinds, y }: BlueprintLine): string {
  const dash = kinds.includes('visibility') ? '' : ' stroke-dasharray="7 4"';
  return `<path d="M0 ${num(y)}H${num(width)}" stroke="${MAP_COLOURS.blueprint}" stroke-width="1.5"${dash} fill="none"/>`;
}

function drawComputed({ columns, sizes }: JourneyMatrix, row: LaneRow, { cells }: MapLook): string {
  return columns
    .map(({ step, x, width }) => {
      const text = cells.get(cellKey(row.lane.id, step.id)) ?? '';
      const lines = text === '' ? [] : fittingLines(text, width - 12, 2, sizes.font);
      return textBlock(lines, x + width / 2, row.y + row.height / 2, {
        colour: MAP_COLOURS.text,
        size: sizes.font,
        line: sizes.line - 2,
      });
    })
    .join('');
}

function rectangle(box: Box, fill: string, stroke?: string, radius = 0): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}"`;
  return `<rect x="${num(box.x)}" y="${num(box.y)}" width="${num(box.width)}" height="${num(box.height)}" rx="${radius}" fill="${fill}"${line}/>`;
}

/** A card that goes on beyond the part is cut at its border, and its words are broken anew to be read there. */
function visiblePart({ sizes }: JourneyMatrix, box: CardBox, tile: MapTile): CardBox {
  const left = Math.max(box.x, tile.left + sizes.cellPad);
  const right = Math.min(box.x + box.width, tile.right - sizes.cellPad);
  if (left === box.x && right === box.x + box.width) return box;
  const beside = box.card.kind === 'text' || box.card.kind === 'action' ? 0 : sizes.icon + sizes.cardPad.x;
  const most = Math.max(1, Math.floor((box.height - sizes.cardPad.y) / sizes.line));
  const room = Math.max(sizes.font, (right - left - 2 * sizes.cardPad.x - beside) * 0.93);
  const lines = fittingLines(cardText(box.card), room, most, sizes.font);
  return { ...box, x: left, width: right - left, lines };
}

function isWithin({ x, width }: Box, { left, right }: MapTile): boolean {
  return x < right && x + width > left;
}

function isBetween({ y, height }: Box, { top, bottom }: MapTile): boolean {
  return y < bottom && y + height > top;
}

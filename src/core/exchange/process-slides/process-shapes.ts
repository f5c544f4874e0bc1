import { records } from '#core/base';
import { type Palette, paletteOf, seenLine } from '#core/exchange/drawing';
import { labelPosition, labelSide, routeFlow, textWidth } from '#core/layout';
import {
  type Box,
  boxOf,
  type Flow,
  hasOutsideLabel,
  LANE_HEADER,
  laneBoxes,
  type Point,
  POOL_HEADER,
  poolBounds,
  processesOf,
  type Service,
} from '#core/model';
import type { SlideBox, SlideLine, SlideShape } from '#core/exchange/slides';
import { DrawingPlaces } from './drawing-places.ts';
import type { DrawnMark } from './drawn-mark.ts';
import { fittedText } from './fitted-text.ts';
import { type DrawingPart, wholeDrawing } from './process-parts.ts';
import { poolShapes } from './pool-shapes.ts';
import { nodeShapes } from './process-node.ts';

/** Inches across the sign of a mark: it can be seen whatever the drawing is scaled to. */
const SIGN = { least: 0.19, most: 0.26 } as const;
/** Pixels across it where there is room. */
const SIGN_PIXELS = 26;
/** Points below which nothing can be read: the names of small drawings are left to the slides of their parts. */
const LEAST_POINTS = 4.5;
const FONT = 12;
const LEAST_FONT = 9;
const FLOW_NAME = { width: 110, height: 46 } as const;

/** A part of the drawing of a service as shapes that can be edited, with the marks of what differs, by id. */
export function processShapes(
  service: Service,
  marks: Readonly<Record<string, DrawnMark>>,
  part: DrawingPart,
  place: Box,
): readonly SlideShape[] {
  const places = new DrawingPlaces(part, wholeDrawing(service), place);
  const palette = paletteOf('light');
  const markOf = (id: string): DrawnMark | null => (Object.hasOwn(marks, id) ? (marks[id] ?? null) : null);
  const hasNames = places.points(FONT) >= LEAST_POINTS;
  const flows = records(service.flows).map((flow) => ({
    flow,
    mark: markOf(flow.id),
    points: routeFlow(service, flow),
  }));
  const nodes = records(service.nodes).filter((node) => places.holds(boxOf(node)));
  const isBehind = ({ id }: { readonly id: string }): boolean => {
    const node = service.nodes[id as never] as { readonly bpmnType?: string } | undefined;
    return node?.bpmnType === 'group';
  };
  const drawn = (behind: boolean): readonly SlideShape[] =>
    nodes
      .filter((node) => isBehind(node) === behind)
      .flatMap((node) => nodeShapes(service, node, markOf(node.id), places, palette, hasNames));
  const signs = [
    ...nodes.flatMap((node) => {
      const { x, y, width, height } = boxOf(node);
      if (!hasOutsideLabel(node)) return signAt({ x: x + width / 2, y }, markOf(node.id), node.name, places);
      // Where its name does not stand.
      const down = labelSide(service, node) === 'below' ? 0 : height;
      return signAt({ x: x + width, y: y + down }, markOf(node.id), node.name, places);
    }),
    ...flows.flatMap(({ flow, mark, points }) => signAt(middleOf(points), mark, flow.name, places)),
  ];
  return [
    ...processesOf(service).flatMap((process) => poolShapes(service, process, markOf, places, palette)),
    ...drawn(true),
    ...flows.flatMap(({ flow, mark, points }) => lineShapes(flow, mark, points, places, palette)),
    ...drawn(false),
    ...(hasNames ? flows.flatMap(({ flow, points }) => flowName(flow, points, places, palette)) : []),
    ...signs,
  ];
}

/** What is in a part and has a mark, by id. */
export function marksWithin(
  service: Service,
  marks: Readonly<Record<string, DrawnMark>>,
  part: DrawingPart,
): readonly DrawnMark[] {
  const places = new DrawingPlaces(part, part, { x: 0, y: 0, width: 1, height: 1 });
  return Object.entries(marks).flatMap(([id, mark]) => {
    const node = service.nodes[id as never] as Parameters<typeof boxOf>[0] | undefined;
    const flow = service.flows[id as never] as Flow | undefined;
    const middle = flow && middleOf(routeFlow(service, flow));
    const box = node ? boxOf(node) : middle ? { ...middle, width: 0, height: 0 } : headerOf(service, id);
    return box !== null && places.holds(box) ? [mark] : [];
  });
}

/** The header of a lane or a pool; null: it is neither. */
function headerOf(service: Service, id: string): Box | null {
  for (const process of processesOf(service)) {
    const lane = laneBoxes(service, process.id).get(id as never);
    if (lane !== undefined) return { ...lane, width: LANE_HEADER };
    const pool = process.id === id ? poolBounds(service, process.id) : null;
    if (pool !== null) return { ...pool, width: POOL_HEADER };
  }
  return null;
}

function lineShapes(
  flow: Flow,
  mark: DrawnMark | null,
  points: readonly Point[],
  places: DrawingPlaces,
  palette: Palette,
): readonly SlideLine[] {
  const end = points.at(-1);
  return seenLine(points, places.part).map((stretch) => ({
    kind: 'line',
    name: nameWith(flow.name, mark),
    points: stretch.map((point) => places.point(point)),
    colour: mark?.line ?? palette.flow,
    width: mark === null ? 1 : 2.25,
    dash: mark?.gone ? 'dash' : 'solid',
    arrow: stretch.at(-1)?.x === end?.x && stretch.at(-1)?.y === end?.y,
  }));
}

function flowName(
  flow: Flow,
  points: readonly Point[],
  places: DrawingPlaces,
  palette: Palette,
): readonly SlideBox[] {
  if (flow.name.trim() === '' || points.length < 2) return [];
  const at = labelPosition(points);
  if (!places.holds({ ...at, width: 0, height: 0 })) return [];
  const said = fittedText(flow.name, FLOW_NAME, FONT - 1, LEAST_FONT);
  const width = Math.min(FLOW_NAME.width, 1.15 * textWidth(said.text, said.size) + 8);
  const lines = Math.ceil((1.15 * textWidth(said.text, said.size) + 8) / width);
  const height = lines * said.size * 1.25;
  const x = at.anchor === 'middle' ? at.x - width / 2 : at.x;
  // On an upright piece it stands beside the line, above a level one its last line is nearest.
  const y = at.anchor === 'middle' ? at.y + said.size * 0.6 - height : at.y - height / 2;
  const box = places.box({ x, y, width, height });
  if (box === null) return [];
  return [
    {
      ...bare(flow.name, box),
      text: {
        text: said.text,
        size: places.points(said.size),
        colour: palette.quietText,
        align: at.anchor === 'middle' ? 'center' : 'left',
        valign: 'middle',
        tight: true,
      },
    },
  ];
}

/** The sign of a mark, as large on every slide. */
function signAt(
  middle: Point | null,
  mark: DrawnMark | null,
  name: string,
  places: DrawingPlaces,
): readonly SlideBox[] {
  if (mark === null || middle === null || !places.holds({ ...middle, width: 0, height: 0 })) return [];
  const { x, y } = places.point(middle);
  const size = Math.min(SIGN.most, Math.max(SIGN.least, places.inches(SIGN_PIXELS)));
  return [
    {
      kind: 'box',
      shape: 'ellipse',
      name: nameWith(name, mark),
      x: x - size / 2,
      y: y - size / 2,
      width: size,
      height: size,
      fill: mark.ground,
      line: mark.line,
      thick: 1.25,
      text: {
        text: mark.symbol,
        size: Math.round(size * 42),
        colour: '#1a1b1a',
        bold: true,
        align: 'center',
        valign: 'middle',
        tight: true,
      },
    },
  ];
}

function middleOf(points: readonly Point[]): Point | null {
  const at = Math.floor((points.length - 1) / 2);
  const [from, to] = [points[at], points[at + 1] ?? points[at]];
  return from && to ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : null;
}

function nameWith(name: string, mark: DrawnMark | null): string {
  return mark === null ? name : `${name} · ${mark.word}`;
}

function bare(name: string, box: Box): SlideBox {
  return { kind: 'box', shape: 'rectangle', name, ...box, fill: null, line: null, text: null };
}

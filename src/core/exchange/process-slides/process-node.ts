import type { Palette } from '#core/exchange/drawing';
import {
  COLLAPSED_MARKER,
  eventMarker,
  eventRings,
  gatewayMarker,
  LOCK_MARKER,
  placeholderShape,
  type Sign,
  taskMarker,
} from '#core/exchange/symbols';
import { labelSide } from '#core/layout';
import { type Box, boxOf, hasOutsideLabel, type NodeOf, type ProcessNode, type Service } from '#core/model';
import type { SlideBox, SlideShape, SlideSign, SlideText } from '#core/exchange/slides';
import type { DrawingPlaces } from './drawing-places.ts';
import type { DrawnMark } from './drawn-mark.ts';
import { fittedText } from './fitted-text.ts';
import { signStrokes } from './sign-strokes.ts';

const FONT = 12;
const LEAST_FONT = 8;
/** Pixels for the name of an event or gateway. */
const NAME = { width: 118, height: 48, gap: 3 } as const;
/** Points of a line at zoom 1. */
const LINE = 1.1;

const PLACEHOLDERS: Readonly<Record<ReturnType<typeof placeholderShape>, SlideBox['shape']>> = {
  circle: 'ellipse',
  diamond: 'diamond',
  annotation: 'rectangle',
  group: 'rounded',
  page: 'page',
  store: 'store',
  box: 'rounded',
};

/** One node with its sign and its name, filled as its mark says. */
export function nodeShapes(
  service: Service,
  node: ProcessNode,
  mark: DrawnMark | null,
  places: DrawingPlaces,
  palette: Palette,
  hasNames: boolean,
): readonly SlideShape[] {
  const box = boxOf(node);
  const at = places.box(box);
  if (at === null) return [];
  const name = mark === null ? node.name : `${node.name} · ${mark.word}`;
  const shape = (form: SlideBox['shape'], fill: string | null, line: string | null): SlideBox => ({
    kind: 'box',
    shape: form,
    name,
    ...at,
    fill: mark === null ? fill : mark.ground,
    line: mark === null || line === null ? line : mark.line,
    thick: mark === null ? LINE : 2,
    text: null,
  });
  const sign = (drawn: Sign, place: Box, colour: string) => signShapes(drawn, place, colour, places);
  const inside = (room: Box, align: SlideText['align'] = 'center') =>
    hasNames ? nameIn(node.name, room, align, places, palette) : [];
  const below = hasNames && hasOutsideLabel(node) ? outsideName(service, node, box, places, palette) : [];
  const size = Math.min(box.width, box.height);
  const square = {
    x: box.x + (box.width - size) / 2,
    y: box.y + (box.height - size) / 2,
    width: size,
    height: size,
  };
  switch (node.kind) {
    case 'task': {
      const corner = { x: box.x + 6, y: box.y + 6, width: 16, height: 16 };
      return [
        shape('rounded', palette.nodeFill, palette.nodeLine),
        ...(hasNames ? sign(taskMarker(node.taskType), corner, palette.quietText) : []),
        ...inside(box),
      ];
    }
    case 'exclusiveGateway':
    case 'parallelGateway':
    case 'inclusiveGateway':
    case 'eventBasedGateway':
      return [
        shape('diamond', palette.gateway.fill, palette.gateway.line),
        ...sign(gatewayMarker(node.kind), square, palette.gateway.line),
        ...below,
      ];
    case 'placeholder':
      return [...placeholderShapes(node, box, shape, sign, inside, palette), ...below];
    case 'startEvent':
    case 'endEvent':
    case 'intermediateEvent':
    case 'timerEvent':
    case 'messageCatchEvent':
    case 'messageThrowEvent': {
      const tone =
        node.kind === 'startEvent' ? palette.start : node.kind === 'endEvent' ? palette.end : palette.event;
      const trigger = node.kind === 'startEvent' || node.kind === 'endEvent' ? node.trigger : 'none';
      const [outer, inner] = eventRings(node.kind);
      const ring = shape('ellipse', tone.fill, tone.line);
      const within = inner && places.box(shrunk(square, (size / 36) * (18 - inner.radius)));
      return [
        { ...ring, thick: Math.max(ring.thick ?? 0, (outer?.width ?? 1) * LINE * 0.8) },
        ...(within ? [{ ...ring, ...within, fill: null, thick: LINE }] : []),
        ...sign(eventMarker(node.kind, trigger), square, tone.line),
        ...below,
      ];
    }
  }
}

function placeholderShapes(
  node: NodeOf<'placeholder'>,
  box: Box,
  shape: (form: SlideBox['shape'], fill: string | null, line: string | null) => SlideBox,
  sign: (drawn: Sign, place: Box, colour: string) => readonly SlideShape[],
  inside: (room: Box, align?: SlideText['align']) => readonly SlideShape[],
  { foreign, poolLine }: Palette,
): readonly SlideShape[] {
  const form = placeholderShape(node.bpmnType);
  const isClosed =
    form === 'box' && /(subProcess|callActivity|transaction|adHocSubProcess)/i.test(node.bpmnType);
  const outline = {
    ...shape(PLACEHOLDERS[form], form === 'group' ? null : foreign.fill, foreign.line),
    dashed: form !== 'page' && form !== 'store',
  };
  const { x, y, width, height } = box;
  if (form === 'annotation') return [{ ...outline, line: poolLine }, ...inside(box, 'left')];
  if (form === 'group') return [outline, ...inside({ ...box, height: Math.min(height, 24) })];
  if (form !== 'box') return [outline, ...(form === 'page' || form === 'store' ? inside(box) : [])];
  const foot = { x: x + width / 2 - 8, y: y + height - 18, width: 16, height: 16 };
  return [
    outline,
    ...sign(LOCK_MARKER, { x: x + width - 17, y: y + 4, width: 13, height: 13 }, foreign.line),
    ...(isClosed ? sign(COLLAPSED_MARKER, foot, foreign.line) : []),
    ...inside(isClosed ? { ...box, height: height - 16 } : box),
  ];
}

function nameIn(
  name: string,
  room: Box,
  align: SlideText['align'],
  places: DrawingPlaces,
  palette: Palette,
): readonly SlideBox[] {
  const inner = shrunk(room, 4);
  const box = places.box(inner);
  if (box === null || name.trim() === '') return [];
  const said = fittedText(name, inner, FONT, LEAST_FONT);
  return [
    textBox(name, box, { text: said.text, size: places.points(said.size), colour: palette.text, align }),
  ];
}

/** The name of an event or a gateway, below or above it. */
function outsideName(
  service: Service,
  node: ProcessNode,
  box: Box,
  places: DrawingPlaces,
  palette: Palette,
): readonly SlideBox[] {
  if (node.name.trim() === '') return [];
  const isBelow = labelSide(service, node) === 'below';
  const said = fittedText(node.name, NAME, FONT, LEAST_FONT);
  const place = places.box({
    x: box.x + box.width / 2 - NAME.width / 2,
    y: isBelow ? box.y + box.height + NAME.gap : box.y - NAME.gap - NAME.height,
    width: NAME.width,
    height: NAME.height,
  });
  if (place === null) return [];
  const valign = isBelow ? 'top' : 'bottom';
  const text = {
    text: said.text,
    size: places.points(said.size),
    colour: palette.text,
    align: 'center',
  } as const;
  return [textBox(node.name, place, { ...text, valign })];
}

function textBox(name: string, box: Box, text: SlideText): SlideBox {
  return {
    kind: 'box',
    shape: 'rectangle',
    name,
    ...box,
    fill: null,
    line: null,
    text: { valign: 'middle', tight: true, ...text },
  };
}

function signShapes(
  { paths, size }: Sign,
  place: Box,
  colour: string,
  places: DrawingPlaces,
): readonly SlideSign[] {
  const to = (point: { readonly x: number; readonly y: number }) =>
    places.point({
      x: place.x + (point.x / size) * place.width,
      y: place.y + (point.y / size) * place.height,
    });
  return paths.map(({ d, fill }) => ({
    kind: 'sign',
    name: '',
    strokes: signStrokes(d).map(({ points, closed }) => ({ points: points.map(to), closed })),
    colour,
    filled: fill ?? false,
    width: Math.max(0.5, places.points(1.5 * (place.width / size))),
  }));
}

function shrunk({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: Math.max(1, width - 2 * by), height: Math.max(1, height - 2 * by) };
}

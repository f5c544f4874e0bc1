import { records } from '#core/base';
import { drawingBox } from '#core/exchange/drawing';
import { labelSide, textWidth, wrapText } from '#core/layout';
import {
  type Box,
  boxOf,
  hasOutsideLabel,
  LANE_HEADER,
  laneBoxes,
  POOL_HEADER,
  poolBounds,
  processesOf,
  type ProcessNode,
  type Service,
} from '#core/model';

/** A part of a drawing, in its pixels. */
export interface DrawingPart {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between an event and its name, in pixels. */
const NAME_GAP = 5;
const NAME_WIDTH = 118;
const NAME_LINE = 15;
const FONT = 12;
/** Around what is in a part, in pixels: lines come in and go out there. */
const MARGIN = 36;
/** No part is shorter than this share of the room. */
const LEAST = 0.35;

/** The whole drawing as one part. */
export function wholeDrawing(service: Service): DrawingPart {
  const { x, y, width, height } = drawingBox(service);
  return { left: x, right: x + width, top: y, bottom: y + height };
}

/**
 * A drawing in parts that fit into `room` (pixels), row by row, as equal as they come: cut where no step is cut, between lanes rather
 * than within one.
 */
export function drawingParts(
  service: Service,
  room: { readonly width: number; readonly height: number },
): readonly DrawingPart[] {
  const { left, right, top, bottom } = wholeDrawing(service);
  const boxes = records(service.nodes)
    .filter((node) => !(node.kind === 'placeholder' && node.bpmnType === 'group'))
    .map((node) => boxWithName(service, node));
  const borders = processesOf(service).flatMap(({ id }) =>
    [...laneBoxes(service, id).values(), poolBounds(service, id)].flatMap((box) =>
      box === null ? [] : [box.y, box.y + box.height],
    ),
  );
  const down = cuts(
    [top, bottom],
    boxes.map(({ y, height }) => [y, y + height]),
    room.height,
    borders,
  );
  return pairs(down).flatMap(([from, to]) => {
    const here = boxes.filter(({ y, height }) => y < to && y + height > from);
    // No part begins with a stretch of empty lanes.
    const [first, last] = [
      Math.max(left, Math.min(...here.map(({ x }) => x)) - MARGIN),
      Math.min(right, Math.max(...here.map(({ x, width }) => x + width)) + MARGIN),
    ];
    if (first >= last) return [];
    const isAlone = down.length === 2;
    const across = cuts(
      isAlone ? [left, right] : [first - left < POOL_HEADER + LANE_HEADER + MARGIN ? left : first, last],
      here.map(({ x, width }) => [x, x + width]),
      room.width,
      [],
    );
    return pairs(across).map(([begin, end]) => ({ left: begin, right: end, top: from, bottom: to }));
  });
}

function boxWithName(service: Service, node: ProcessNode): Box {
  const box = boxOf(node);
  if (!hasOutsideLabel(node) || node.name.trim() === '') return box;
  const lines = wrapText(node.name, NAME_WIDTH, FONT);
  const isBelow = labelSide(service, node) === 'below';
  const width = Math.max(box.width, ...lines.map((line) => textWidth(line, FONT)));
  const height = box.height + NAME_GAP + lines.length * NAME_LINE;
  return {
    x: box.x + (box.width - width) / 2,
    y: isBelow ? box.y : box.y - height + box.height,
    width,
    height,
  };
}

type Range = readonly [from: number, to: number];

/** Where a length is cut, its two ends included. */
function cuts(
  [from, to]: Range,
  ranges: readonly Range[],
  room: number,
  preferred: readonly number[],
): readonly number[] {
  const found = [from];
  for (let begin = from; to - begin > room; ) {
    // As many parts as are needed, of about the same size.
    const wanted = (to - begin) / Math.ceil((to - begin) / room);
    const isFree = (at: number): boolean =>
      at > begin + LEAST * room && at <= begin + room && !ranges.some(([low, high]) => low < at && at < high);
    const nearest = (places: readonly number[]): number | undefined =>
      places
        .filter(isFree)
        .toSorted((one, other) => Math.abs(one - begin - wanted) - Math.abs(other - begin - wanted))[0];
    const gaps = ranges.flatMap(([low, high]) => [low - 6, high + 6]);
    begin = nearest(preferred) ?? nearest(gaps) ?? begin + room;
    found.push(begin);
  }
  return [...found, to];
}

function pairs(places: readonly number[]): readonly Range[] {
  return places.slice(1).map((end, index) => [places[index]!, end]);
}

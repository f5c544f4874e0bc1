import type { Palette } from '#core/exchange/drawing';
import {
  type Box,
  LANE_HEADER,
  laneBoxes,
  POOL_HEADER,
  poolBounds,
  type Process,
  type Service,
} from '#core/model';
import type { SlideBox, SlideShape } from '#core/exchange/slides';
import type { DrawingPlaces } from './drawing-places.ts';
import type { DrawnMark } from './drawn-mark.ts';
import { fittedText } from './fitted-text.ts';

const FONT = 12;
const LEAST_FONT = 9;
/** Points below which a name is left out: it could not be read. */
const LEAST_POINTS = 4.5;

/** The pool of a process and its lanes, names written upwards; in a later part of the drawing they stand at its left again. */
export function poolShapes(
  service: Service,
  process: Process,
  markOf: (id: string) => DrawnMark | null,
  places: DrawingPlaces,
  palette: Palette,
): readonly SlideShape[] {
  const lanes = laneBoxes(service, process.id);
  const bounds = poolBounds(service, process.id);
  if (bounds === null || (!process.pool && lanes.size === 0)) return [];
  const ground = places.box(bounds);
  if (ground === null) return [];
  // In a later part the names stand at its left.
  const start = Math.max(bounds.x, places.part.left - places.rail);
  const header = (id: string, name: string, box: Box): readonly SlideShape[] => {
    const seen = places.box(box);
    if (seen === null) return [];
    const mark = markOf(id);
    const said = fittedText(
      name.replaceAll(/\s+/g, ' '),
      { width: seen.height / places.scale - 8, height: box.width - 4 },
      FONT,
      LEAST_FONT,
    );
    const text = {
      text: mark === null ? said.text : `${mark.symbol} ${said.text}`,
      size: places.points(said.size),
      colour: palette.text,
      bold: true,
      align: 'center',
      valign: 'middle',
      tight: true,
      upwards: true,
    } as const;
    const fill = mark?.ground ?? palette.headerFill;
    const shown = text.size >= LEAST_POINTS ? text : null;
    return [{ ...bare(nameWith(name, mark), seen), fill, line: palette.poolLine, text: shown }];
  };
  const beside = process.pool ? POOL_HEADER : 0;
  return [
    { ...bare(process.name, ground), fill: palette.poolFill, line: palette.poolLine },
    ...(process.pool ? header(process.id, process.name, { ...bounds, x: start, width: POOL_HEADER }) : []),
    ...[...lanes].flatMap(([id, box]): readonly SlideShape[] => {
      const body = places.box(box);
      const name = service.lanes[id]?.name ?? '';
      const at = Math.max(box.x, start + beside);
      return [
        ...(body === null ? [] : [{ ...bare(name, body), line: palette.poolLine }]),
        ...header(id, name, { ...box, x: at, width: LANE_HEADER }),
      ];
    }),
  ];
}

function nameWith(name: string, mark: DrawnMark | null): string {
  return mark === null ? name : `${name} · ${mark.word}`;
}

function bare(name: string, box: Box): SlideBox {
  return { kind: 'box', shape: 'rectangle', name, ...box, fill: null, line: null, text: null };
}

import {
  type Box,
  LANE_HEADER,
  laneBoxes,
  POOL_HEADER,
  type Process,
  poolBounds,
  type Service,
} from '#core/model';
import type { Palette } from './palette.ts';
import { fittingLines, num, textBlock } from './svg-text.ts';

/** The pool of a process with its lanes, names written upwards in their headers; nothing where none is drawn. */
export function drawPool(service: Service, process: Process, palette: Palette): string {
  const lanes = laneBoxes(service, process.id);
  const bounds = poolBounds(service, process.id);
  if (bounds === null || (!process.pool && lanes.size === 0)) return '';
  const ground = rectangle(bounds, palette.poolFill, palette.poolLine, 4);
  const parts = [ground];
  if (process.pool) parts.push(header(bounds, POOL_HEADER, process.name, palette, 600));
  for (const [id, box] of lanes) {
    parts.push(header(box, LANE_HEADER, service.lanes[id]?.name ?? '', palette, 500));
    if (box.y > bounds.y) parts.push(line(box.x, box.y, box.x + box.width, box.y, palette.poolLine));
  }
  parts.push(rectangle(bounds, 'none', palette.poolLine, 4));
  return parts.join('');
}

function header(box: Box, width: number, name: string, palette: Palette, weight: number): string {
  const lines = fittingLines(name.replace(/\s+/g, ' '), box.height - 16, 1);
  const [x, y] = [box.x + width / 2, box.y + box.height / 2];
  return (
    `<rect x="${num(box.x)}" y="${num(box.y)}" width="${num(width)}" height="${num(box.height)}" fill="${palette.headerFill}"/>` +
    line(box.x + width, box.y, box.x + width, box.y + box.height, palette.poolLine) +
    `<g transform="rotate(-90 ${num(x)} ${num(y)})">${textBlock(lines, x, y, { colour: palette.text, weight })}</g>`
  );
}

function rectangle(box: Box, fill: string, stroke: string, radius: number): string {
  return `<rect x="${num(box.x)}" y="${num(box.y)}" width="${num(box.width)}" height="${num(box.height)}" rx="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`;
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return `<path d="M${num(x1)} ${num(y1)}L${num(x2)} ${num(y2)}" stroke="${stroke}" stroke-width="1" fill="none"/>`;
}

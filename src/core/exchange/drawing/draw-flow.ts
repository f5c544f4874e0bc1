import type { Flow, Point } from '#core/model';
import { labelPosition, roundedPath } from '#core/layout';
import type { Palette } from './palette.ts';
import { fittingLines, num, textBlock } from './svg-text.ts';

const CORNER = 6;
const HEAD = 9;
const HEAD_HALF = 4;
const LABEL_WIDTH = 100;

/** The line of a flow with its arrowhead, and the signs of a default or conditional flow at its beginning. */
export function drawFlowLine(
  flow: Flow,
  points: readonly Point[],
  palette: Palette,
  conditional: boolean,
): string {
  const [first, second] = points;
  if (first === undefined || second === undefined) return '';
  const out = unit(first, second);
  const start = flow.isDefault ? slash(first, out, palette) : conditional ? diamond(first, out, palette) : '';
  return arrowLine(points, palette.flow) + start;
}

/** A line along the points with an arrowhead at its end; `dash` as SVG wants it. Nothing for fewer than two points. */
export function arrowLine(points: readonly Point[], colour: string, dash = ''): string {
  const [before, last] = [points.at(-2), points.at(-1)];
  if (before === undefined || last === undefined) return '';
  const direction = unit(before, last);
  const foot = { x: last.x - direction.x * (HEAD - 1), y: last.y - direction.y * (HEAD - 1) };
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return (
    `<path d="${roundedPath([...points.slice(0, -1), foot], CORNER)}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-linejoin="round"${dashes}/>` +
    arrowhead(last, direction, colour)
  );
}

/** The name of a flow beside its line. */
export function drawFlowLabel(flow: Flow, points: readonly Point[], palette: Palette): string {
  if (flow.name.trim() === '' || points.length < 2) return '';
  const place = labelPosition(points);
  const lines = fittingLines(flow.name, LABEL_WIDTH, 3);
  const lift = place.anchor === 'middle' ? ((lines.length - 1) * 15) / 2 : 0;
  const style = { colour: palette.quietText, anchor: place.anchor, halo: palette.poolFill } as const;
  return textBlock(lines, place.x, place.y - lift, style);
}

function arrowhead(tip: Point, { x, y }: Point, colour: string): string {
  const base = { x: tip.x - x * HEAD, y: tip.y - y * HEAD };
  const corner = (side: number) =>
    `${num(base.x - y * HEAD_HALF * side)} ${num(base.y + x * HEAD_HALF * side)}`;
  return `<path d="M${num(tip.x)} ${num(tip.y)}L${corner(1)}L${corner(-1)}z" fill="${colour}" stroke="${colour}" stroke-width="1" stroke-linejoin="round"/>`;
}

function slash(from: Point, { x, y }: Point, palette: Palette): string {
  const at = { x: from.x + x * 11, y: from.y + y * 11 };
  const tilt = { x: x * 3 - y * 5, y: y * 3 + x * 5 };
  return `<path d="M${num(at.x - tilt.x)} ${num(at.y - tilt.y)}L${num(at.x + tilt.x)} ${num(at.y + tilt.y)}" fill="none" stroke="${palette.flow}" stroke-width="1.5" stroke-linecap="round"/>`;
}

function diamond(from: Point, { x, y }: Point, palette: Palette): string {
  const point = (along: number, aside: number) =>
    `${num(from.x + x * along - y * aside)} ${num(from.y + y * along + x * aside)}`;
  return `<path d="M${point(0, 0)}L${point(8, 5)}L${point(16, 0)}L${point(8, -5)}z" fill="${palette.background}" stroke="${palette.flow}" stroke-width="1.5" stroke-linejoin="round"/>`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function unit(a: Point, b: Point): Point {
  const length = distance(a, b);
  return length === 0 ? { x: 1, y: 0 } : { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
}

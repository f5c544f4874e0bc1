import { FONTS, fittingLines, num, textBlock } from '#core/exchange/drawing';
import { CURVE_LOOKS, type CurveKind, curvePath, emotionY } from '#core/journey/emotion';
import type { ReportCurve, ReportJourney } from './report.ts';
import { SIDE_COLOURS } from './side-key.ts';

/** Pixels. */
const COLUMN = 116;
const HEAD = 84;
const HEIGHT = 210;
const SCALE = 30;
const GUIDES = [2, 1, 0, -1, -2] as const;
/** Nothing else gets into the attribute. */
const COLOUR = /^#[0-9a-f]{6}$/i;
const INK = '#1a1b1a';
const QUIET = '#5a5852';

/** Steps from `from` to before `to` with what became of them, and the curves of both over them, as on the screen. */
export function drawJourneySvg(journey: ReportJourney, from: number, to: number, label: string): string {
  const { steps, curves, scale } = journey;
  const [left, right] = [from * COLUMN, to * COLUMN];
  const y = (value: number): number => HEAD + emotionY({ height: HEIGHT }, value);
  const heads = steps.slice(from, to).map(({ name, symbol, fate, colour }, at) => {
    const x = left + at * COLUMN;
    const lines = fittingLines(name, COLUMN - 52, 3);
    return (
      `<path d="M${num(x)} 0V${HEAD + HEIGHT}" stroke="#e3e0d8"/>` +
      `<circle cx="${num(x + 16)}" cy="16" r="10" fill="${COLOUR.test(colour) ? colour : '#ffffff'}"/>` +
      textBlock([symbol], x + 16, 16, { colour: INK, weight: 700 }) +
      textBlock(lines, x + 32, 12 + (lines.length * 15) / 2 - 3.5, {
        colour: INK,
        anchor: 'start',
        weight: 600,
      }) +
      textBlock([fate], x + 32, 20 + lines.length * 15, { colour: QUIET, anchor: 'start', size: 11 })
    );
  });
  const guides = GUIDES.map(
    (value) =>
      `<path d="M${left} ${num(y(value))}H${right}" stroke="${value === 0 ? '#bdb8ac' : '#e3e0d8'}"/>`,
  );
  const rail = GUIDES.map((value, at) =>
    textBlock([scale[at] ?? ''], left - SCALE + 4, y(value), { colour: QUIET, anchor: 'start', size: 11 }),
  );
  const view = `${left - SCALE} 0 ${right - left + SCALE} ${HEAD + HEIGHT}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" role="img" aria-label="${label}" font-family="${FONTS}">` +
    `${heads.join('')}${guides.join('')}${curves.map((curve) => curveOf(curve, y)).join('')}` +
    // What leads on from the part before ends at the scale.
    `<rect x="${left - SCALE}" y="${HEAD}" width="${SCALE}" height="${HEIGHT}" fill="#ffffff"/>${rail.join('')}</svg>`
  );
}

function curveOf({ kind, side, points }: ReportCurve, y: (value: number) => number): string {
  const { width, dash } = CURVE_LOOKS[kind];
  const isBefore = side === 'before';
  const colour = SIDE_COLOURS[side];
  const places = points.map(({ column, share, value }) => ({ x: (column + share) * COLUMN, y: y(value) }));
  const dashes = dash === null ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
  return (
    `<path d="${curvePath(places)}" fill="none" stroke="${colour}" stroke-width="${num(width * (isBefore ? 2.5 : 1))}"` +
    `${isBefore ? ' stroke-opacity="0.55"' : ''}${dashes}/>` +
    places.map((place) => curveSign(kind, place.x, place.y, isBefore ? 7 : 4, colour, isBefore)).join('')
  );
}

/** A point of a curve: its form tells the kind, and whether it is filled, the side. */
export function curveSign(
  kind: CurveKind,
  x: number,
  y: number,
  half: number,
  colour: string,
  isHollow: boolean,
): string {
  const look = `fill="${isHollow ? '#ffffff' : colour}" stroke="${colour}" stroke-width="2"`;
  const mark = CURVE_LOOKS[kind].mark;
  if (mark === 'circle') return `<circle cx="${num(x)}" cy="${num(y)}" r="${half}" ${look}/>`;
  if (mark === 'square')
    return `<rect x="${num(x - half)}" y="${num(y - half)}" width="${2 * half}" height="${2 * half}" ${look}/>`;
  const r = half + 1.5;
  return `<path d="M${num(x)} ${num(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z" ${look}/>`;
}

import { fittedText } from '#core/exchange/process-slides';
import type { Slide, SlideBox, SlideCell, SlideChart, SlideLine, SlideShape } from '#core/exchange/slides';
import { CURVE_LOOKS } from '#core/journey/emotion';
import { columnParts } from './column-parts.ts';
import type { ComparisonReport, ReportJourney, ReportPair } from './report.ts';
import { SIDE_COLOURS, sideKey } from './side-key.ts';
import { slideTitle } from './slide-title.ts';
import { tableSlides } from './table-slides.ts';

/** Steps beside each other that can be read from afar. */
const MOST_COLUMNS = 9;
const INK = '#1a1b1a';
const QUIET = '#5a5852';
/** Inches: steps stand over the chart, column over column; +2 … −2 to its left, what the journey comes to below it. */
const ROW = { x: 1, width: 11.83 } as const;
const STEPS = { y: 1.6, height: 0.95 } as const;
const CHART = { y: 2.75, height: 2.95 } as const;
const SCORES = { y: 5.95, height: 1.25 } as const;
const KEY_Y = 1.15;
const SHAPES = { circle: 'ellipse', square: 'rectangle', diamond: 'diamond' } as const;

/** The journey maps of a pair: their steps with what became of them, the curves of both as a chart over them, and the numbers. */
export function journeySlides(report: ComparisonReport, pair: ReportPair): readonly Slide[] {
  return pair.journeys.flatMap((journey) => {
    const parts = columnParts(journey.steps.length, MOST_COLUMNS);
    const slides = parts.map(([from, to], at): Slide => {
      const page = parts.length === 1 ? '' : ` · ${report.words.page(at + 1, parts.length)}`;
      const chart = chartOf(journey, report.base, pair.other, from, to);
      return {
        shapes: [
          slideTitle(`${journey.finding}${page}`),
          ...(chart === null ? [] : key(journey, report.base, pair.other)),
          ...stepBoxes(journey, from, to),
          ...(chart === null ? [] : [...scaleBoxes(journey), chart]),
          scoreBox(journey),
        ],
        notes: '',
      };
    });
    const { title, head, rows } = journey.values;
    const cell = (text: string, bold = false): SlideCell => ({ text, colour: INK, align: 'left', bold });
    return [
      ...slides,
      ...tableSlides({
        title: `${journey.name}: ${title}`,
        widths: [4, ...head.slice(1).map(() => 2)],
        head: head.map((text) => ({ ...cell(text, true), fill: '#efede7' })),
        rows: rows.map((row) => row.map((text, at) => cell(text, at === 0))),
        size: 12,
        page: report.words.page,
      }),
    ];
  });
}

function stepBoxes({ steps }: ReportJourney, from: number, to: number): readonly SlideBox[] {
  const width = ROW.width / (to - from);
  return steps.slice(from, to).map(({ name, symbol, fate, colour }, at) => {
    const room = { width: (width - 0.15) * 72, height: (STEPS.height - 0.1) * 72 };
    const said = fittedText(`${symbol} ${name}\n${fate}`, room, 12, 8);
    return {
      ...boxAt({ x: ROW.x + at * width, width, ...STEPS }, `${name} · ${fate}`),
      fill: colour,
      line: '#ffffff',
      text: { text: said.text, size: Math.floor(said.size), colour: INK, align: 'center', valign: 'middle' },
    };
  });
}

/** Each column is cut into as many equal slots as the fullest one has touchpoints. */
function chartOf(
  { curves, finding }: ReportJourney,
  base: string,
  other: string,
  from: number,
  to: number,
): SlideChart | null {
  const within = curves
    .map((curve) => ({
      ...curve,
      points: curve.points.filter(({ column }) => column >= from && column < to),
    }))
    .filter(({ points }) => points.length > 0);
  if (within.length === 0) return null;
  const each = Math.max(
    ...within.flatMap(({ points }) =>
      points.map(({ column }) => points.filter((point) => point.column === column).length),
    ),
  );
  const count = each * (to - from);
  const slotOf = (column: number, share: number): number => (column - from) * each + Math.floor(share * each);
  const categories = Array.from({ length: count }, () => '');
  const series = within.map(({ kind, side, name, points }) => {
    const values: (number | null)[] = Array.from({ length: count }, () => null);
    for (const point of points) {
      values[slotOf(point.column, point.share)] = Math.round(point.value * 100) / 100;
      categories[slotOf(point.column, point.share)] = point.name;
    }
    return {
      name: `${side === 'before' ? base : other}: ${name}`,
      values,
      colour: SIDE_COLOURS[side],
      dashed: CURVE_LOOKS[kind].dash !== null,
      marker: CURVE_LOOKS[kind].mark,
      wide: side === 'before',
    };
  });
  const spoken = series.map(({ name, values }) => {
    const told = values.flatMap((value, at) => (value === null ? [] : [`${categories[at] ?? ''} ${value}`]));
    return `${name}: ${told.join('; ')}`;
  });
  return {
    kind: 'chart',
    name: finding,
    alternative: spoken.join('\n'),
    ...ROW,
    ...CHART,
    categories,
    series,
    min: -2,
    max: 2,
  };
}

function scaleBoxes({ scale }: ReportJourney): readonly SlideBox[] {
  return scale.map((text, at) => {
    const y = CHART.y + (at / (scale.length - 1)) * CHART.height;
    return {
      ...boxAt({ x: 0.45, y: y - 0.13, width: 0.5, height: 0.26 }, text),
      text: { text, size: 11, colour: QUIET, align: 'right', valign: 'middle' },
    };
  });
}

function key({ kinds }: ReportJourney, base: string, other: string): readonly SlideShape[] {
  const kindsFrom = 8.2;
  return [
    ...sideKey({ x: ROW.x, y: KEY_Y, width: kindsFrom - ROW.x - 0.3 }, [base, other]),
    ...kinds.flatMap(({ kind, name }, at): readonly SlideShape[] => {
      const x = kindsFrom + at * 1.55;
      const { dash, mark } = CURVE_LOOKS[kind];
      const middle = KEY_Y + 0.14;
      const line: SlideLine = {
        kind: 'line',
        name,
        points: [
          { x, y: middle },
          { x: x + 0.42, y: middle },
        ],
        colour: QUIET,
        width: 2,
        dash: dash === null ? 'solid' : 'dash',
        arrow: false,
      };
      const point = { x: x + 0.14, y: middle - 0.07, width: 0.14, height: 0.14 };
      return [
        line,
        { ...boxAt(point, name), shape: SHAPES[mark], fill: QUIET, line: QUIET },
        {
          ...boxAt({ x: x + 0.46, y: KEY_Y, width: 1.05, height: 0.28 }, name),
          text: { text: name, size: 12, colour: INK, align: 'left', valign: 'middle' },
        },
      ];
    }),
  ];
}

function scoreBox({ scores }: ReportJourney): SlideBox {
  const said = fittedText(scores.join('\n'), { width: 12.1 * 72, height: SCORES.height * 72 }, 13, 9);
  return {
    ...boxAt({ x: 0.5, width: 12.33, ...SCORES }, ''),
    text: { text: said.text, size: Math.floor(said.size), colour: INK, align: 'left', valign: 'top' },
  };
}

function boxAt(
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  name: string,
): SlideBox {
  return { kind: 'box', shape: 'rectangle', name, ...place, fill: null, line: null, text: null };
}

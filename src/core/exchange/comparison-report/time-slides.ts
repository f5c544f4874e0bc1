import { fittedText } from '#core/exchange/process-slides';
import type { Slide, SlideBars, SlideBox, SlideText } from '#core/exchange/slides';
import type { ComparisonReport, ReportDifference, ReportNumber } from './report.ts';
import { SIDE_COLOURS, sideKey } from './side-key.ts';
import { slideTitle } from './slide-title.ts';
import { VERDICT_COLOURS } from './verdict-colours.ts';

/** More bars than these cannot be read from afar. */
const MOST = 10;
/** Inches. */
const TOP = 1.65;
const ROOM = 5.4;
const ROW = 0.62;
const NAMES = { x: 0.5, width: 3.9 } as const;
const BARS = { x: 4.5, width: 4.7 } as const;
const WORDS = { x: 9.3, width: 3.53 } as const;
const POINTS = 72;

type TimeRow = ReportNumber & { readonly difference: ReportDifference };

/**
 * How long whole cases take, and the steps, roles and segments whose times differ most, before and after as bars with the differences
 * in the words of the screen. None where nothing was run.
 */
export function timeSlides({ numbers, pairs, base }: ComparisonReport, at: number): readonly Slide[] {
  const pair = pairs[at];
  const rows = timeRows(numbers.rows, at);
  if (pair === undefined || rows.length === 0) return [];
  const height = Math.min(ROW, ROOM / rows.length);
  const [unit = ''] = rows.map((row) => row.unit);
  const finding = pair.summary[1] ?? numbers.title;
  const bars: SlideBars = {
    kind: 'bars',
    name: finding,
    alternative: rows.map((row) => `${row.about}: ${spoken(row)}`).join('\n'),
    ...BARS,
    y: TOP,
    height: height * rows.length,
    categories: rows.map(({ about }) => about),
    series: [
      { name: `${base} (${unit})`, values: rows.map(({ before }) => before), colour: SIDE_COLOURS.before },
      {
        name: `${pair.other} (${unit})`,
        values: rows.map(({ difference }) => difference.after),
        colour: SIDE_COLOURS.after,
      },
    ],
  };
  const words = rows.flatMap((row, index): readonly SlideBox[] => {
    const y = TOP + height * index;
    const { verdict, differenceText, afterText } = row.difference;
    const colour = VERDICT_COLOURS[verdict];
    return [
      wordsAt({ ...NAMES, y, height }, row.about, { colour: '#1a1b1a', align: 'right' }),
      wordsAt({ ...WORDS, y, height }, `${row.beforeText} → ${afterText}\n${differenceText}`, {
        colour,
        align: 'left',
      }),
    ];
  });
  const title = pairs.length === 1 ? finding : `${pair.title}: ${finding}`;
  const key = sideKey({ x: BARS.x, y: 1.2, width: 8.3 }, [base, pair.other]);
  return [{ shapes: [slideTitle(title), ...key, ...words, bars], notes: numbers.notes.join('\n') }];
}

function timeRows(numbers: readonly ReportNumber[], at: number): readonly TimeRow[] {
  const told = numbers.flatMap((row): readonly TimeRow[] => {
    const difference = row.others[at];
    return difference && row.timeOf !== null ? [{ ...row, difference }] : [];
  });
  const far = (row: TimeRow): number => Math.abs(row.difference.difference);
  return [
    ...told.filter(({ timeOf }) => timeOf === 'case'),
    ...told
      .filter(({ timeOf, difference }) => timeOf === 'element' && difference.verdict !== 'none')
      .toSorted((one, other) => far(other) - far(one)),
  ].slice(0, MOST);
}

function spoken({ beforeText, difference }: TimeRow): string {
  return `${beforeText} → ${difference.afterText} (${difference.differenceText})`;
}

function wordsAt(
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  text: string,
  look: Pick<SlideText, 'colour' | 'align'>,
): SlideBox {
  const room = { width: (place.width - 0.1) * POINTS, height: place.height * POINTS };
  const said = fittedText(text, room, 12, 8);
  return {
    kind: 'box',
    shape: 'rectangle',
    name: text,
    ...place,
    fill: null,
    line: null,
    text: { ...look, text: said.text, size: Math.floor(said.size * 2) / 2, valign: 'middle' },
  };
}

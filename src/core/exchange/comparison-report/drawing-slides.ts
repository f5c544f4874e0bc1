import {
  type DrawingPart,
  drawingParts,
  drawingScale,
  marksWithin,
  processShapes,
  wholeDrawing,
} from '#core/exchange/process-slides';
import type { Slide, SlideBox } from '#core/exchange/slides';
import { textWidth } from '#core/layout';
import { countMarks } from './count-marks.ts';
import type { ComparisonReport, CountedMark, ReportDrawing } from './report.ts';
import { slideTitle } from './slide-title.ts';

/** Inches: where a drawing stands on a slide of 13.33 × 7.5, and below it its key. */
const PLACE = { x: 0.5, y: 1.2, width: 12.33, height: 5.55 } as const;
const KEY = { x: 0.5, y: 6.95, swatch: 0.28, size: 12 } as const;
/** The least scale at which a drawing is read on one slide, and on one of several: 6 and 8 points for its names. */
const WHOLE = 0.68;
const PARTS = 0.9;
const PIXELS = 96;
/** Pixels for names of pools and lanes beside a part. */
const RAIL = 60;
/** What is enlarged by less is not worth another slide. */
const WORTH = 1.15;

/**
 * A drawing with its marks on one slide – or, where that would get too small to read, the whole at a glance and then every part that
 * has a mark.
 */
export function drawingSlides({ words }: ComparisonReport, drawing: ReportDrawing): readonly Slide[] {
  const { service, marks } = drawing;
  const whole = wholeDrawing(service);
  const all = countMarks(marksWithin(service, marks, whole));
  const slide = (part: DrawingPart, title: string, counted: readonly CountedMark[]): Slide => ({
    shapes: [slideTitle(title), ...processShapes(service, marks, part, PLACE), ...key(words, counted)],
    notes: '',
  });
  const finding = words.finding(drawing.side, all);
  if (drawingScale(whole, whole, PLACE) >= WHOLE) return [slide(whole, finding, all)];
  const parts = readableParts(service, whole);
  return [
    slide(whole, all.length === 0 ? finding : `${finding} · ${words.overview}`, all),
    ...parts.flatMap((part, at) => {
      const counted = countMarks(marksWithin(service, marks, part));
      if (counted.length === 0) return [];
      const page = words.page(at + 1, parts.length);
      return [slide(part, `${words.finding(drawing.side, counted)} · ${page}`, counted)];
    }),
  ];
}

/**
 * Cut between lanes, too, to be as large as can be – or with all lanes in every part, where that makes fewer of them and still enlarges
 * what is in them: whoever follows a case goes from lane to lane.
 */
function readableParts(service: ReportDrawing['service'], whole: DrawingPart): readonly DrawingPart[] {
  const partsAt = (scale: number): readonly DrawingPart[] =>
    drawingParts(service, {
      width: (PLACE.width * PIXELS) / scale - RAIL,
      height: (PLACE.height * PIXELS) / scale,
    });
  const cut = partsAt(PARTS);
  const high = Math.min(PARTS, (PLACE.height * PIXELS) / (whole.bottom - whole.top));
  if (high < WORTH * drawingScale(whole, whole, PLACE)) return cut;
  const kept = partsAt(high);
  return kept.length < cut.length ? kept : cut;
}

/** The marks that occur, with their signs and words, below the drawing. */
function key(words: ComparisonReport['words'], counted: readonly CountedMark[]): readonly SlideBox[] {
  let { x }: { x: number } = KEY;
  return counted.flatMap((each): readonly SlideBox[] => {
    const { symbol, ground, line } = each.mark;
    const text = words.counted(each);
    const width = (1.15 * textWidth(text, KEY.size)) / 72 + 0.2;
    const swatch = { x, y: KEY.y, width: KEY.swatch, height: KEY.swatch, fill: ground, line, thick: 1.25 };
    const beside = { x: x + KEY.swatch + 0.05, y: KEY.y, width, height: KEY.swatch, fill: null, line: null };
    const said = { size: KEY.size, colour: '#1a1b1a', valign: 'middle' } as const;
    x += KEY.swatch + width + 0.3;
    return [
      {
        kind: 'box',
        shape: 'ellipse',
        name: text,
        ...swatch,
        text: { ...said, text: symbol, bold: true, align: 'center', tight: true },
      },
      { kind: 'box', shape: 'rectangle', name: text, ...beside, text: { ...said, text, align: 'left' } },
    ];
  });
}

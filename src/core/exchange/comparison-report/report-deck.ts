import { fittedText } from '#core/exchange/process-slides';
import type { Deck, Slide, SlideCell } from '#core/exchange/slides';
import type { ComparisonReport, ReportSection } from './report.ts';
import { drawingSlides } from './drawing-slides.ts';
import { journeySlides } from './journey-slides.ts';
import { slideTitle } from './slide-title.ts';
import { tableSlides } from './table-slides.ts';
import { timeSlides } from './time-slides.ts';
import { VERDICT_COLOURS } from './verdict-colours.ts';

const INK = '#1a1b1a';
const QUIET = '#5a5852';
const HEAD = '#efede7';

/** The report as slides that can be edited: a title, the sentences, the drawings with their marks, and tables with as many rows as can be read from afar. */
export function reportDeck(report: ComparisonReport): Deck {
  const { title, font, language, pairs, sections } = report;
  const isPair = pairs.length === 1;
  return {
    title,
    author: '',
    font,
    language,
    slides: [
      titleSlide(report),
      ...(isPair ? [] : numberSlides(report)),
      ...pairs.flatMap((pair, at) => [
        ...sentenceSlides(report, `${pair.title}: ${report.words.summary}`, pair.summary, 20),
        ...timeSlides(report, at),
        ...(isPair ? numberSlides(report) : []),
        ...pair.drawings.flatMap((drawing) => drawingSlides(report, drawing)),
        ...journeySlides(report, pair),
        ...sectionSlides(report, `${pair.title}: ${report.words.changes}`, pair.sections),
      ]),
      ...sections.flatMap((section) => sectionSlides(report, section.title, [section])),
    ],
  };
}

function titleSlide({ title, facts }: ComparisonReport): Slide {
  const words = (text: string, y: number, height: number, size: number, bold: boolean) => ({
    kind: 'box' as const,
    shape: 'rectangle' as const,
    name: '',
    x: 1.1,
    y,
    width: 11.2,
    height,
    fill: null,
    line: null,
    text: {
      ...fitting(text, height, size),
      colour: bold ? INK : QUIET,
      bold,
      align: 'left' as const,
      valign: 'top' as const,
    },
  });
  const bar = { x: 0, y: 0, width: 0.35, height: 7.5, fill: '#0f6f66', line: null, text: null };
  return {
    notes: '',
    shapes: [
      { kind: 'box', shape: 'rectangle', name: '', ...bar },
      words(title, 1.8, 1.9, 34, true),
      words(facts.join('\n'), 4, 2.6, 16, false),
    ],
  };
}

/** Names may be as long as somebody likes. */
function fitting(text: string, height: number, size: number) {
  const said = fittedText(text, { width: 11 * 72, height: (height - 0.1) * 72 }, size, 12);
  return { text: said.text, size: Math.floor(said.size) };
}

function numberSlides({ numbers, base, pairs, words }: ComparisonReport): readonly Slide[] {
  const rows = numbers.rows.filter(({ isTelling }) => isTelling);
  if (rows.length === 0) {
    const [note] = numbers.notes;
    return note === undefined ? [] : [{ shapes: [slideTitle(numbers.title), noteBox(note)], notes: '' }];
  }
  const slides = tableSlides({
    title: numbers.title,
    widths: [3.4, 1.8, ...pairs.map(() => 2.4)],
    head: [words.measure, base, ...pairs.map(({ other }) => other)].map((text, at) => ({
      text,
      colour: INK,
      bold: true,
      fill: HEAD,
      align: at === 0 ? 'left' : 'right',
    })),
    rows: rows.map(({ about, beforeText, others }) => [
      cell(about),
      { ...cell(beforeText), align: 'right' },
      ...others.map((other): SlideCell => {
        if (other === null) return { ...cell('–'), align: 'right' };
        const text = `${other.afterText}\n${other.differenceText}`;
        return { text, colour: VERDICT_COLOURS[other.verdict], align: 'right' };
      }),
    ]),
    size: 13,
    page: words.page,
  });
  const notes = numbers.notes.join('\n');
  return slides.map((slide) => ({ ...slide, notes }));
}

function noteBox(text: string): Slide['shapes'][number] {
  const place = { x: 0.5, y: 1.15, width: 12.33, height: 1.2, fill: null, line: null };
  const said = { text, size: 18, colour: QUIET, align: 'left', valign: 'top' } as const;
  return { kind: 'box', shape: 'rectangle', name: '', ...place, text: said };
}

/** Sections one below the other: a heading, its sentences across the whole width, its records in columns. */
function sectionSlides(
  { words }: ComparisonReport,
  title: string,
  sections: readonly ReportSection[],
): readonly Slide[] {
  const widths = [1.7, 3.6, 1.7, 5.3];
  const span = widths.length;
  const rows = sections.flatMap((section): readonly (readonly SlideCell[])[] => [
    [{ ...cell(section.title), bold: true, fill: HEAD, span }],
    ...section.sentences.map((text) => [{ ...cell(text), span }]),
    ...section.rows.map(({ symbol, mark, colour, name, kind, lines }) => [
      { ...cell(`${symbol} ${mark}`), fill: colour },
      { ...cell(name), bold: true },
      { ...cell(kind), colour: QUIET },
      cell(lines.join('\n')),
    ]),
  ]);
  return tableSlides({ title, widths, head: null, rows, size: 12, page: words.page });
}

function sentenceSlides(
  { words }: ComparisonReport,
  title: string,
  sentences: readonly string[],
  size: number,
): readonly Slide[] {
  const rows = sentences.map((text) => [cell(text)]);
  return tableSlides({ title, widths: [1], head: null, rows, size, page: words.page });
}

function cell(text: string): SlideCell {
  return { text, colour: INK, align: 'left' };
}

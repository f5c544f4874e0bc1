import type { Slide, SlideCell, SlideTable } from '#core/exchange/slides';
import { textWidth } from '#core/layout';
import { slideTitle } from './slide-title.ts';

/** Inches: where tables stand on a slide of 13.33 × 7.5. */
const PLACE = { x: 0.5, y: 1.15, width: 12.33, height: 5.9 } as const;
/** Points to an inch. */
const POINTS = 72;
/** Inches between the border of a cell and its words, on both sides together. */
const MARGIN = { wide: 0.2, high: 0.11 } as const;
/** Heights of a line, of its size; Chinese fonts are higher. */
const LINE = 1.25;
const CHINESE_LINE = 1.5;
const CHINESE = /\p{Script=Han}/u;

interface TableContent {
  readonly title: string;
  /** Shares of the width, from left to right. */
  readonly widths: readonly number[];
  /** Repeated on every slide; null: none. */
  readonly head: readonly SlideCell[] | null;
  readonly rows: readonly (readonly SlideCell[])[];
  /** Points. */
  readonly size: number;
  readonly page: (page: number, of: number) => string;
}

/** A table on as many slides as it takes; none where it has no rows. A row is never cut. */
export function tableSlides({ title, widths, head, rows, size, page }: TableContent): readonly Slide[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => (width / whole) * PLACE.width);
  const widthOf = ({ span = 1 }: SlideCell, at: number): number =>
    columns.slice(at, at + span).reduce((sum, width) => sum + width, 0);
  const heightOf = (row: readonly SlideCell[]): number =>
    Math.max(
      ...row.map((cell, at) => {
        const lines = linesOf(cell.text, size, widthOf(cell, at) - MARGIN.wide);
        return lines * ((size * (CHINESE.test(cell.text) ? CHINESE_LINE : LINE)) / POINTS);
      }),
    ) + MARGIN.high;
  const room = PLACE.height - (head === null ? 0 : heightOf(head));
  const parts: (readonly SlideCell[])[][] = [];
  let left = 0;
  for (const row of rows) {
    const height = heightOf(row);
    const last = parts.at(-1);
    if (last === undefined || height > left) {
      parts.push([row]);
      left = room - height;
    } else {
      last.push(row);
      left -= height;
    }
  }
  return parts.map((part, at): Slide => {
    const name = parts.length === 1 ? title : `${title} · ${page(at + 1, parts.length)}`;
    const table: SlideTable = {
      kind: 'table',
      name: title,
      x: PLACE.x,
      y: PLACE.y,
      columns,
      rows: head === null ? part : [head, ...part],
      size,
    };
    return { shapes: [slideTitle(name), table], notes: '' };
  });
}

/** How many lines a text takes where lines are `width` inches long. */
function linesOf(text: string, size: number, width: number): number {
  // Fonts of other machines are wider than ours.
  const wide = (line: string): number => (1.12 * textWidth(line, size)) / POINTS;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / width)), 0);
}

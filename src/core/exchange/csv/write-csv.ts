/** A cell: numbers are written as they are, null as nothing. */
export type CsvCell = string | number | null;

/** Spreadsheets tell UTF-8 by it; without it Chinese becomes noise. */
const BYTE_ORDER_MARK = '\uFEFF';
/**
 * What a spreadsheet takes for the beginning of a formula; behind an apostrophe it stays text. What begins with one already
 * gets another, so that whoever takes one away again has the text as it was.
 */
const FORMULA = /^'*[\s\u200b]*[=+\-@\t\r＝＋－＠]/;

/** Rows as CSV: UTF-8 with its mark, commas, CRLF, quotes where they are needed. Text is never read as a formula. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

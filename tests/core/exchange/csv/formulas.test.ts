import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '#core/exchange/csv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitCsv } from '../../../../src/core/exchange/feedback/split-csv.ts';

/** What spreadsheets, also those set to Chinese, take for a formula. */
const SIGNS = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
const cellsOf = (csv: string) => splitCsv(csv).flatMap(({ cells }) => cells);

test.each(SIGNS)('text that begins with %j is text in a spreadsheet', (sign) => {
  for (const before of ['', ' ', '\u00a0', '\u200b', "'", ' \u200b ']) {
    const [cell = ''] = cellsOf(writeCsv([[`${before}${sign}1+cmd|' /C calc'!A0`]]));
    expect(cell).toMatch(/^'/);
  }
});

test('numbers stay numbers, below zero too', () => {
  expect(writeCsv([[-1.5, 0, 1e21, null, 'x']])).toBe('\uFEFF-1.5,0,1e+21,,x\r\n');
});

test('whatever is written, no cell of text begins like a formula, and no row or cell is added', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom(...SIGNS, '"', '\n', ',', ' '), fc.string({ unit: 'binary' }))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (row) => {
      // A cell of its own in front, because a row of nothing is none.
      const rows = splitCsv(writeCsv([['row', ...row]]));
      expect(rows).toHaveLength(1);
      expect(rows[0]?.cells).toHaveLength(row.length + 1);
      const formulas = rows[0]?.cells.filter((cell) => /^[\s\u200b]*[=+\-@＝＋－＠]/.test(cell));
      expect(formulas).toEqual([]);
    }),
    { numRuns: 2000, examples: [[[';;']], [['a\tb\tc']]] },
  );
});

test('every file of comma-separated values goes through the one function that knows this', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const writers = sources.filter((name) => readFileSync(join('src', name), 'utf8').includes("'text/csv'"));
  expect(writers.length).toBeGreaterThan(0);
  const others = writers.filter((name) => !/\bwriteCsv\b/.test(readFileSync(join('src', name), 'utf8')));
  expect(others).toEqual([]);
});

import type { CsvCell } from '#core/exchange/csv';
import { type ComparisonReport, REPORT_COLUMNS } from './report.ts';

type TableRow = Partial<Record<(typeof REPORT_COLUMNS)[number], CsvCell>>;

/**
 * The report as a table with a head: one row a record or sentence that differs, then one a number in each of the others, with all its
 * digits. Numbers of which no difference is shown are in it: a table is for working on.
 */
export function reportTable(report: ComparisonReport): readonly (readonly CsvCell[])[] {
  const { pairs, numbers, words } = report;
  const told = pairs.flatMap(({ other, summary, sections }): readonly TableRow[] => [
    ...summary.map((details) => ({ part: words.summary, other, details })),
    ...sections.flatMap(({ title, sentences, rows }): readonly TableRow[] => [
      ...sentences.map((details) => ({ part: title, other, details })),
      ...rows.map(({ name, kind, mark, lines }) => ({
        part: title,
        other,
        name,
        kind,
        result: mark,
        details: lines.join('\n'),
      })),
    ]),
  ]);
  const counted = pairs.flatMap(({ other }, at) =>
    numbers.rows.flatMap(({ about, unit, before, others }): readonly TableRow[] => {
      const found = others[at];
      if (!found) return [];
      const { after, difference, interval, verdictText } = found;
      const [low = null, high = null] = interval ?? [];
      const values = { before, after, difference, low, high, unit };
      return [{ part: numbers.title, other, name: about, result: verdictText, ...values }];
    }),
  );
  const said = report.sections.flatMap(({ title, sentences }) =>
    sentences.map((details): TableRow => ({ part: title, details })),
  );
  return [
    REPORT_COLUMNS.map((column) => words.columns[column]),
    ...[...told, ...counted, ...said].map((row) => REPORT_COLUMNS.map((column) => row[column] ?? null)),
  ];
}

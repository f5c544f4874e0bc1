/**
 * exchange/comparison-report: what was compared as a page to print, as slides and as a table, all from one description in the words of
 * the screen. Never compares and never rounds: a number is the same wherever it stands. Invariant: texts of models are escaped in
 * pages, and plain text everywhere else.
 *
 *   const html = writeReportPage(report);
 *   const csv = writeCsv(reportTable(report));
 */
export {
  type ComparisonReport,
  REPORT_COLUMNS,
  type ReportDifference,
  type ReportDrawing,
  type ReportJourney,
  type ReportPair,
  type ReportRow,
  type ReportSection,
} from './report.ts';
export { reportDeck } from './report-deck.ts';
export { reportTable } from './report-table.ts';
export { writeReportPage } from './write-report-page.ts';

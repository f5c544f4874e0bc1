/**
 * exchange/csv: tables as comma-separated text (RFC 4180) that a spreadsheet opens as they are meant. Never lets a cell
 * become a formula.
 *
 *   const text = writeCsv([['stage', 'step'], ['Before', '=1+1']]); // … '=1+1 is text
 */
export { type CsvCell, writeCsv } from './write-csv.ts';
export { JOURNEY_COLUMNS, journeyTable, type JourneyTableWords } from './journey-table.ts';

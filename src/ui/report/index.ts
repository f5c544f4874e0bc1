/**
 * report: a run on one sheet of paper. Never shows a number without how it was made.
 */
export { RunReport } from './run-report.tsx';

/**
 * report: a run on one sheet of paper. Never shows a number without how it was made.
 */
export { DrawnProcess } from './drawn-process.tsx';
export { PaperFrame } from './paper-frame.tsx';
export { PaperSheet } from './paper-sheet.tsx';
export { ReportInputs } from './report-inputs.tsx';
export { ReportFoot } from './report-foot.tsx';
export { ReportHead } from './report-head.tsx';
export { RunReport } from './run-report.tsx';

/**
 * improve: what to look at, what a change would buy, and changes on trial beside the working copy.
 * Never works out an advice: findings, rankings and runs come from the session. Every advice says how far it was
 * checked against reality.
 */
export { ImprovePanel } from './improve-panel.tsx';
export { ImprovementReport } from './report/improvement-report.tsx';
export { TrialDialog } from './trial/trial-dialog.tsx';

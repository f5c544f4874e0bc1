/**
 * analysis: what a drawing and a run of it mean for the person who owns the process — one file per finding.
 * Never simulates and never writes a sentence: a finding is a code with values. Invariant: same run, same findings.
 *
 *   const findings = findFindings(service, outcome); // [{ code: 'roleBottleneck', at: ['desk', …], values: { share: 0.72, … } }]
 */
export { type Change, type Finding, withChanges } from './change.ts';
export { withDismissals } from './dismissals.ts';
export { findObserved } from './redundancy/observed.ts';
export { findFindings, findStructural } from './find-findings.ts';
export { checkDrawing } from './guidelines/check-drawing.ts';
export { tellDrawing } from './guidelines/tell-drawing.ts';
export { leverEdits, type Levers } from './lever-edits.ts';
export { type Difference, differenceBetween, pairedDifference } from './difference.ts';
export { THRESHOLDS, type ThresholdName } from './thresholds.ts';

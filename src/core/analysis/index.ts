/**
 * analysis: what a drawing and a run of it mean for the person who owns the process — one file per finding.
 * Never simulates and never writes a sentence: a finding is a code with values. Invariant: same run, same findings.
 *
 *   const findings = findFindings(service, outcome); // [{ code: 'roleBottleneck', at: ['desk', …], values: { share: 0.72, … } }]
 */
export { type Change, type Finding, withChanges } from './change.ts';
export { findFindings } from './find-findings.ts';
export { checkDrawing } from './guidelines/check-drawing.ts';
export { NEVER_TAKEN_MIN_CASES, NEVER_TAKEN_SHARE } from './never-taken.ts';
export { REWORK_RETURN_RATE } from './rework-loop.ts';
export { ROLE_BOTTLENECK_SHARE } from './role-bottleneck.ts';
export { RUBBER_STAMP_MIN_DECISIONS, RUBBER_STAMP_SHARE } from './rubber-stamp.ts';
export { STEP_BOTTLENECK_SHARE } from './step-bottleneck.ts';
export { WAIT_WORTH_TELLING } from './wait-evidence.ts';
export { type Difference, differenceBetween, pairedDifference } from './difference.ts';

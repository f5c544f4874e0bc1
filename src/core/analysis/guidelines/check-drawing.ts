import type { Problem, Severity } from '#core/base';
import type { Service } from '#core/model';
import { checkConnectedness } from './check-connectedness.ts';
import { checkDurations } from './check-durations.ts';
import { checkEmptyProcesses } from './check-empty-processes.ts';
import { checkFlows } from './check-flows.ts';
import { checkGateways } from './check-gateways.ts';
import { checkLabels } from './check-labels.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkProbabilities } from './check-probabilities.ts';
import { checkStaffing } from './check-staffing.ts';
import { checkStartAndEnd } from './check-start-and-end.ts';
import { checkZeroTimeLoops } from './check-zero-time-loops.ts';

/** One row per check; within a severity they are told in this order. */
const CHECKS: readonly ((service: Service) => readonly Problem[])[] = [
  checkStartAndEnd,
  checkConnectedness,
  checkFlows,
  checkPlaceholders,
  checkProbabilities,
  checkStaffing,
  checkZeroTimeLoops,
  checkLabels,
  checkGateways,
  checkDurations,
  checkEmptyProcesses,
];

const RANK: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/**
 * What is wrong or doubtful about a drawing, while it is drawn: errors (what Run refuses) first, then warnings, then
 * notes. Linear in the size of the drawing; the same service gives the same list.
 */
export function checkDrawing(service: Service): readonly Problem[] {
  return CHECKS.flatMap((check) => check(service)).toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}

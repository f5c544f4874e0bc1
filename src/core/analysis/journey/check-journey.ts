import type { Problem, Severity } from '#core/base';
import type { JourneyId, Service } from '#core/model';
import { departmentsAsStages } from './departments-as-stages.ts';
import { jumpsAboveOne } from './jumps-above-one.ts';
import { overdueReview } from './overdue-review.ts';
import { skippedLines } from './skipped-lines.ts';
import { stepsWithoutTouchpoint } from './steps-without-touchpoint.ts';
import { tooManySteps } from './too-many-steps.ts';
import { touchpointsWithoutOwner } from './touchpoints-without-owner.ts';
import { trapLoops } from './trap-loops.ts';

/** One row per check; within a severity they are told in this order. */
const CHECKS: readonly ((service: Service, id: JourneyId, today: string) => readonly Problem[])[] = [
  jumpsAboveOne,
  trapLoops,
  overdueReview,
  skippedLines,
  departmentsAsStages,
  stepsWithoutTouchpoint,
  touchpointsWithoutOwner,
  tooManySteps,
];

const RANK: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/**
 * What is wrong or doubtful about a journey map, errors first. `today`: YYYY-MM-DD, where the reader is. `at` names parts of
 * the map, or the map itself. The same map on the same day gives the same list.
 */
export function checkJourney(service: Service, id: JourneyId, today: string): readonly Problem[] {
  if (!Object.hasOwn(service.journeys, id)) return [];
  return CHECKS.flatMap((check) => check(service, id, today)).toSorted(
    (a, b) => RANK[a.severity] - RANK[b.severity],
  );
}

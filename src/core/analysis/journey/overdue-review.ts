import { type Problem, problem } from '#core/base';
import type { JourneyId, Service } from '#core/model';

/** A map that should have been looked at again by now. */
export function overdueReview(service: Service, id: JourneyId, today: string): readonly Problem[] {
  const due = service.journeys[id]?.reviewDue ?? null;
  return due !== null && due < today
    ? [problem('journey.overdueReview', 'warning', [id], { date: due })]
    : [];
}

import { type Problem, problem, records } from '#core/base';
import type { JourneyId, Service } from '#core/model';

/** Shares come as decimals; ten tenths are not quite one. */
const ROUNDING = 1e-9;

/** Steps out of which more customers jump than there are; files from elsewhere may say so. */
export function jumpsAboveOne(service: Service, id: JourneyId): readonly Problem[] {
  const sums = new Map<string, number>();
  for (const { journeyId, source, share } of records(service.journeyFlows))
    if (journeyId === id) sums.set(source, (sums.get(source) ?? 0) + share);
  return records(service.journeySteps).flatMap((step) => {
    const sum = sums.get(step.id) ?? 0;
    if (sum <= 1 + ROUNDING) return [];
    return [problem('journey.jumpsAboveOne', 'error', [step.id], { name: step.name, sum })];
  });
}

import type { Share } from '#core/base';
import { cardsOf, type JourneyStepId, type Service } from '#core/model';
import type { JourneyRecord } from './experience.ts';

/**
 * Share of the recorded customers for whom the touchpoints of a column kept what they themselves promise: that nobody waits longer, on
 * the clock and at the first visit, and nobody gives up. Only customers who came to such a touchpoint are counted, each once. Null where
 * none of them promises a wait, or nobody came.
 */
export function keptPromises(service: Service, stepId: JourneyStepId, record: JourneyRecord): Share | null {
  const journeyId = service.journeySteps[stepId]?.journeyId;
  if (journeyId === undefined) return null;
  const came = new Set<number>();
  const missed = new Set<number>();
  for (const card of cardsOf(service, journeyId)) {
    if (card.kind !== 'touchpoint' || card.stepId !== stepId || card.promisedWait === null) continue;
    const { promisedWait } = card;
    const experience = record.places[card.id];
    experience?.customer.forEach((customer, index) => {
      came.add(customer);
      const isLate = (experience.wait[index] as number) > promisedWait;
      if (isLate || experience.gaveUp[index] === 1) missed.add(customer);
    });
  }
  return came.size === 0 ? null : 1 - missed.size / came.size;
}

import type { Minutes } from '#core/base';
import { predictTouchpoint, speakingVoices, touchpointsOf } from '#core/journey/emotion';
import type { KnownJourney } from '#session/journey';
import type { Touchpoint } from '#core/model';

/** What one simulated customer went through at a touchpoint. */
export interface StoryVisit {
  readonly touchpoint: Touchpoint;
  readonly wait: Minutes;
  readonly promised: Minutes | null;
  readonly repeats: number;
  readonly missed: boolean;
  readonly gaveUp: boolean;
  /** −2 … +2; null where nothing is predicted. */
  readonly feeling: number | null;
}

/** Share of customers whose journey feels worse. */
export const STORY_RANKS = { worse: 0.1, typical: 0.5, better: 0.9 } as const;
export type StoryRank = keyof typeof STORY_RANKS;

/** The journey of one customer, in the order of the map, and out of how many customers this one was taken. */
export interface CustomerStory {
  readonly visits: readonly StoryVisit[];
  readonly customers: number;
}

/**
 * Of all recorded customers – of those of the map's first persona, where it tells personas apart – the one at a rank, by the mean of what they feel along the map; ties by order of arrival. Null
 * where nobody's feelings are predicted.
 */
export function customerStory(
  { service, journeyId, record }: KnownJourney,
  rank: StoryRank,
): CustomerStory | null {
  const touchpoints = touchpointsOf(service, journeyId);
  const [persona = null] = speakingVoices(service, journeyId);
  const scores = touchpoints.map((touchpoint) => {
    const prediction = predictTouchpoint(service, touchpoint, record, persona);
    return { touchpoint, prediction: typeof prediction === 'string' ? null : prediction };
  });
  const sums = new Map<number, { sum: number; n: number }>();
  for (const { touchpoint, prediction } of scores)
    record.places[touchpoint.id]?.customer.forEach((customer, at) => {
      const value = prediction?.scores[at];
      if (value === undefined || Number.isNaN(value)) return;
      const own = sums.get(customer) ?? { sum: 0, n: 0 };
      sums.set(customer, { sum: own.sum + value, n: own.n + 1 });
    });
  const ranked = [...sums].toSorted((a, b) => a[1].sum / a[1].n - b[1].sum / b[1].n || a[0] - b[0]);
  const chosen = ranked[Math.min(ranked.length - 1, Math.floor(ranked.length * STORY_RANKS[rank]))]?.[0];
  if (chosen === undefined) return null;
  const visits = scores.flatMap(({ touchpoint, prediction }): readonly StoryVisit[] => {
    const experience = record.places[touchpoint.id];
    const at = experience?.customer.indexOf(chosen) ?? -1;
    if (experience === undefined || at < 0) return [];
    return [
      {
        touchpoint,
        wait: experience.wait[at] ?? 0,
        promised: prediction?.promise.minutes ?? null,
        repeats: experience.repeats[at] ?? 0,
        missed: experience.breached[at] === 1,
        gaveUp: experience.gaveUp[at] === 1,
        feeling: prediction?.scores[at] ?? null,
      },
    ];
  });
  return { visits, customers: ranked.length };
}

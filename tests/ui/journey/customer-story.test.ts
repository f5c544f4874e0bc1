import type { Experience } from '#core/journey/experience';
import type { Service } from '#core/model';
import type { KnownJourney } from '#session/journey';
import { describe, expect, it } from 'vitest';
import { customerStory } from '../../../src/ui/journey/present/customer-story.ts';
import { SAMPLE_JOURNEY, sampleMap } from '../../support/sample-map.ts';

/** Eleven customers who waited 0, 1 … 10 minutes where 5 were promised. */
const WAITS = Array.from({ length: 11 }, (_, minutes) => minutes);
const none = WAITS.map(() => 0);
const experience: Experience = {
  customer: WAITS.map((_, customer) => customer),
  wait: WAITS,
  working: WAITS,
  breached: none,
  repeats: none,
  gaveUp: none,
  handOffs: none,
  cost: none,
  adding: none,
  stay: none,
};
const sample = sampleMap();
const cards = Object.values(sample.journeyCards).map((card) => [
  card.id,
  card.id === 'call_tp' ? { ...card, boundTo: ['step'], assumed: { everyone: 0 } } : card,
]);
const service = { ...sample, journeyCards: Object.fromEntries(cards) } as Service;
const known = (places: Record<string, Experience>): KnownJourney => ({
  service,
  scenarioId: 'scenario_1' as KnownJourney['scenarioId'],
  journeyId: SAMPLE_JOURNEY,
  record: { customers: WAITS.map(() => ({ segment: null, replication: 0 })), places },
});

describe('the story of one simulated customer', () => {
  it('is that of the customer at a rank of how the journey feels, with wait and feeling', () => {
    const wait = (rank: 'worse' | 'typical' | 'better') =>
      customerStory(known({ call_tp: experience }), rank)?.visits.map((visit) => [visit.wait, visit.feeling]);
    expect(wait('typical')).toEqual([[5, 0]]);
    expect(wait('worse')).toEqual([[9, -0.8]]);
    expect(wait('better')).toEqual([[1, 0.8]]);
  });

  it('is told out of how many, and not at all where nothing is predicted', () => {
    expect(customerStory(known({ call_tp: experience }), 'typical')?.customers).toBe(11);
    expect(customerStory(known({}), 'typical')).toBeNull();
  });
});

/**
 * experience: what simulated customers go through at the places of a journey map, read off recorded cases — how long each waited, what
 * was missed, how often they had to come again — and what a change of the process can reach. Never scores anything (that is emotion).
 * Invariant: which customers are recorded depends on their arrival alone, so that two records of the same scenario tell of the same ones,
 * and a place no change can reach has the same numbers to the last bit.
 *
 *   const places = placesOf(service, journeyId);
 *   const recorded = recordExperience(service, scenarioId, places, 0);
 *   if (recorded.ok) recorded.value.places[touchpoint.id]?.wait; // minutes, one a customer who came
 */
export type { Experience, JourneyRecord } from './experience.ts';
export { type Cause, type Influence, influenceOf } from './influence-of.ts';
export { joinRecords } from './join-records.ts';
export { type JourneyPlace, placesOf } from './places-of.ts';
export { recordExperience, replicationsOf } from './record-experience.ts';
export { type StepFigures, stepFigures } from './step-figures.ts';
export { withMapOf } from './with-map-of.ts';

/**
 * versions/journeys: the journey maps of two matched services beside each other, step by step and touchpoint by touchpoint.
 * What is assumed and measured it tells as it is; what is predicted comes from the same customers in both. Invariant: a service beside
 * itself keeps every step and every prediction.
 *
 *   compareJourneys(asIs, toBe, matching)[0].steps; // [{ fate: 'kept', a: 'call', b: 'call', name: 'Call' }, { fate: 'eliminated', … }]
 */
export { compareJourneys } from './compare-journeys.ts';
export { type JourneyPrediction, predictJourneys } from './predict-journeys.ts';

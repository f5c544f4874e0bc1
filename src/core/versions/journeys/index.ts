/**
 * versions/journeys: the journey maps of two matched services beside each other, step by step and touchpoint by touchpoint.
 * Never predicts what is felt: it tells what was assumed and measured. Invariant: a service beside itself keeps every step.
 *
 *   compareJourneys(asIs, toBe, matching)[0].steps; // [{ fate: 'kept', a: 'call', b: 'call', name: 'Call' }, { fate: 'eliminated', … }]
 */
export { compareJourneys } from './compare-journeys.ts';

/**
 * journey: what is wrong or doubtful about a journey map, one file a check. Never looks at a run, never changes anything.
 *
 *   checkJourney(service, journeyId, '2026-11-23'); // [{ code: 'journey.overdueReview', at: [journeyId], … }]
 */
export { checkJourney } from './check-journey.ts';

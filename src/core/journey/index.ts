/**
 * journey: what follows from a journey map — where customers go in it, what binds it to processes, and what is not bound.
 * Never changes a service (that is editing), never draws. Invariant: places and numbers of a map are computed, not stored.
 *
 *   journeyReach(service, journeyId).steps.get(stepId)?.reach; // 0.85: of 100 customers 85 come here
 */
export { journeyProcess } from './journey-process.ts';
export { createJourneyWalk, type JourneyWalk } from './journey-walk.ts';
export { journeyReach } from './reach.ts';

/**
 * versions/matching: which record of one service is which of another, whatever their ids, and the one in the words of the other.
 * Never says what changed. Invariants: no record is in two pairs; corrections are never overruled; same services, same pairs.
 *
 *   const matching = matchServices(asIs, redrawn, { together: [['check', 'Task_7']], apart: [] });
 *   diffServices(asIs, alignService(asIs, redrawn, matching).service); // what really changed
 */
export { alignService } from './align-service.ts';
export { commonPieces, readLabel } from './label-likeness.ts';
export { matchServices } from './match-services.ts';
export type { Corrections, MatchedPair, MatchedTable, Matching } from './matching.ts';

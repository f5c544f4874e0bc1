/**
 * redesign: what could be done about a process by the heuristics of Reijers & Liman Mansar (Omega 33(4), 2005), each as
 * edits of the document, and how far each would get on time, cost, quality and flexibility.
 * Never simulates: scoring is a state that says which replications it needs. Invariants: a proposal can be carried out
 * as it is and keeps to the owner's constraints; whatever it takes for granted stands in its values.
 *
 *   proposeRedesigns(service, outcome); // [{ principle: 'pooling', code: 'poolRoles', values: { people: 6, … }, edits: […] }]
 */
export { combineRedesigns, type Combination } from './combine-redesigns.ts';
export { proposeRedesigns } from './propose-redesigns.ts';
export type { Principle, Redesign } from './redesign.ts';
export { BETTER_SCORE, type Dimension, DIMENSIONS, type Score, scoresOf } from './scores.ts';
export {
  acceptScore,
  beginScoring,
  scoringProgress,
  type ScoringState,
} from './scoring.ts';
export { RUSH } from './stress.ts';

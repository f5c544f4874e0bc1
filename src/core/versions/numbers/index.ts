/**
 * versions/numbers: what is different in the numbers of two matched services under one scenario, with common random numbers.
 * Never starts a worker and never waits: replications are run by whoever wants them, in any order. Invariant: a service held
 * against itself, or against a copy that was redrawn, shows no difference anywhere.
 *
 *   const both = compileBoth(asIs, toBe, matching, scenarioId);
 *   if (both.ok) compareNumbers([figuresOf(both.value.a, replicateAtOnce(both.value.a, 0)), …], […])[0];
 *   // { of: 'case', measure: 'cycleTime', before: 41.2, after: 23.5, difference: −17.7, interval: [−19.6, −15.8], verdict: 'better' }
 */
export { compareNumbers, compareSeveral } from './compare-numbers.ts';
export { compileBoth } from './compile-both.ts';
export { figuresOf } from './figures-of.ts';
export type { NumberDifference } from './numbers.ts';
export { isTelling, numberRows } from './number-rows.ts';
export { withScenarioOf } from './same-scenario.ts';
export { targetVerdict } from './target-verdict.ts';
export { nameOfNumber, tellNumber } from './tell-number.ts';

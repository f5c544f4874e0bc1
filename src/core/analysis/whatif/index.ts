/**
 * whatif: what a change would buy — variants of a service simulated beside it on the same random numbers, compared
 * replication by replication, and ranked. Never starts a worker and never waits: a ranking is a state that says which
 * replications it needs next. Invariants: the same candidates, plan and seed give the same table whoever does the work
 * in whatever order; a table's differences come from replications that chose nothing.
 *
 *   let ranking = beginRanking(changes.length, plan);
 *   const evaluator = createEvaluator(service, scenarioId);
 *   for (let job = ranking.jobs[0]; job; job = ranking.jobs[0]) {
 *     const edits = changes[job.variant - 1]?.edits ?? [];
 *     ranking = acceptEvaluation(ranking, job, evaluator.evaluate(edits, job.replications));
 *   }
 *   rankingTable(ranking).rows[0]; // { variant: 7, difference: −41.2, interval: [−47.0, −35.4], verdict: 'better', … }
 */
export { comparePaired, comparePairs, type Comparison } from './compare.ts';
export { createEvaluator, type Evaluation, type Evaluator } from './evaluate-variant.ts';
export { BETTER, type Measure, type Measured, MEASURES } from './measure.ts';
export {
  acceptEvaluation,
  beginRanking,
  type Job,
  rankingProgress,
  type RankingPlan,
  type RankingState,
} from './ranking.ts';
export { rankingTable } from './ranking-table.ts';

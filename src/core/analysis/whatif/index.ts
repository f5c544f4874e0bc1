/**
 * whatif: what a change would buy — variants of a service simulated beside it on the same random numbers, compared
 * replication by replication, and ranked. Never starts a worker and never waits: a ranking is a state that says which
 * replications it needs next. Invariants: the same candidates, plan and seed give the same table whoever does the work
 * in whatever order; a table's differences come from replications that chose nothing.
 *
 *   const changes = candidatesOf(service, scenarioId);
 *   const evaluator = createEvaluator(service, scenarioId);
 *   let ranking = beginRanking(changes, { measure: 'cycleTime', ...DEFAULT_PLAN });
 *   for (let job = ranking.jobs[0]; job; job = ranking.jobs[0])
 *     ranking = acceptEvaluation(ranking, job, evaluator.evaluate(job.edits, job.replications));
 *   rankingTable(ranking).rows[0]; // { variant: 7, difference: −41.2, interval: [−47.0, −35.4], verdict: 'better', … }
 */
export { candidatesOf } from './candidates/candidates-of.ts';
export { comparePaired, comparePairs, type Comparison } from './compare.ts';
export { createEvaluator, type Evaluation, type Evaluator } from './evaluate-variant.ts';
export { BETTER, type Measure, type Measured, MEASURES } from './measure.ts';
export { measureReplication, targetClock } from './measure-replication.ts';
export {
  acceptEvaluation,
  beginRanking,
  type Candidate,
  DEFAULT_PLAN,
  type Job,
  rankingProgress,
  type RankingPlan,
  type RankingState,
} from './ranking.ts';
export { rankingTable, type RankingTable } from './ranking-table.ts';

import {
  acceptEvaluation,
  beginRanking,
  type Candidate,
  createEvaluator,
  type Job,
  type RankingPlan,
  type RankingState,
} from '#core/analysis/whatif';
import type { Service } from '#core/model';
import { SCENARIO } from '../../../support/draw-service.ts';

/** Drives a ranking to its end. `pick` says which open job is answered next, as workers of different speed would. */
export function rankAtOnce(
  service: Service,
  changes: readonly Candidate[],
  plan: RankingPlan,
  pick: (jobs: readonly Job[]) => Job | undefined = ([first]) => first,
): RankingState {
  const evaluator = createEvaluator(service, SCENARIO);
  let state = beginRanking(changes, plan);
  for (let job = pick(state.jobs); job !== undefined; job = pick(state.jobs)) {
    state = acceptEvaluation(state, job, evaluator.evaluate(job.edits, job.replications));
  }
  return state;
}

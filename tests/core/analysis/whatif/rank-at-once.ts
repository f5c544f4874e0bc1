import {
  acceptEvaluation,
  beginRanking,
  createEvaluator,
  type Job,
  type RankingPlan,
  type RankingState,
} from '#core/analysis/whatif';
import type { Change } from '#core/analysis';
import type { Service } from '#core/model';
import { SCENARIO } from '../../../support/draw-service.ts';

/** Drives a ranking to its end. `pick` says which open job is answered next, as workers of different speed would. */
export function rankAtOnce(
  service: Service,
  changes: readonly Pick<Change, 'edits'>[],
  plan: RankingPlan,
  pick: (jobs: readonly Job[]) => Job | undefined = ([first]) => first,
): RankingState {
  const evaluator = createEvaluator(service, SCENARIO);
  let state = beginRanking(changes.length, plan);
  for (let job = pick(state.jobs); job !== undefined; job = pick(state.jobs)) {
    const edits = changes[job.variant - 1]?.edits ?? [];
    state = acceptEvaluation(state, job, evaluator.evaluate(edits, job.replications));
  }
  return state;
}

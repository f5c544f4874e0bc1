import { createEvaluator } from '#core/analysis/whatif';
import {
  acceptStaffing,
  beginStaffing,
  type StaffingMeasure,
  staffingQuestion,
  type StaffingState,
} from '#core/analysis/staffing';
import type { ScenarioId, Service } from '#core/model';

/** Searches to the end in this thread. `last`: the last open job is done first, to show that the order does not matter. */
export function searchAtOnce(
  service: Service,
  scenarioId: ScenarioId,
  measure: StaffingMeasure,
  { last = false, watch }: { last?: boolean; watch?: (state: StaffingState) => void } = {},
): StaffingState {
  const question = staffingQuestion(service, scenarioId, measure);
  if (!question.ok) throw new Error(JSON.stringify(question.problems));
  const evaluator = createEvaluator(service, scenarioId);
  let state = beginStaffing(question.value);
  for (;;) {
    const job = last ? state.jobs.at(-1) : state.jobs[0];
    if (job === undefined) return state;
    state = acceptStaffing(state, job, evaluator.evaluate(job.edits, job.replications));
    watch?.(state);
  }
}

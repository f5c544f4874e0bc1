/**
 * staffing: how many people in each role, and how long their shifts, for the best service at every cost.
 * Never simulates: a search is a state that says which replications it needs next. Invariants: the same question gives
 * the same front whoever does the work in whatever order; no plan on it goes beyond the owner's maxima or budget.
 *
 *   let search = beginStaffing(question);
 *   for (let job = search.jobs[0]; job; job = search.jobs[0]) {
 *     search = acceptStaffing(search, job, evaluator.evaluate(job.edits, job.replications));
 *   }
 *   staffingFront(search); // [{ plan: { people: [2, 2, 5], … }, cost: 54_432, beside: { value: 512.3, … }, … }, …]
 */
export { type FrontPoint, staffingFront } from './staffing-front.ts';
export {
  type SearchedRole,
  type StaffingMeasure,
  staffingQuestion,
} from './staffing-question.ts';
export { acceptStaffing, beginStaffing, type StaffingState } from './staffing-search.ts';

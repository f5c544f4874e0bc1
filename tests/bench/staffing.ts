/**
 * How soon the search for a staffing of the insurance example has a front, and how long it takes in all, on one core. The
 * calibration loop beside it says how busy the machine was.
 *
 *   npm run bench -- staffing
 */
import { createEvaluator } from '#core/analysis/whatif';
import { acceptStaffing, beginStaffing, staffingFront, staffingQuestion } from '#core/analysis/staffing';
import { records } from '#core/base';
import { createExample } from '#core/examples';
import { calibrate } from '../support/calibration.ts';

const service = createExample('insurance-claim', 'en', 'bench');
const scenarioId = records(service.scenarios)[0]!.id;
const before = calibrate();
const began = performance.now();
const seconds = () => ((performance.now() - began) / 1000).toFixed(1);

const question = staffingQuestion(service, scenarioId, 'cycleTimeP90');
if (!question.ok) throw new Error(JSON.stringify(question.problems));
const evaluator = createEvaluator(service, scenarioId);
let state = beginStaffing(question.value);
let replications = 0;
let first: string | null = null;
let raced: string | null = null;
for (let job = state.jobs[0]; job; job = state.jobs[0]) {
  state = acceptStaffing(state, job, evaluator.evaluate(job.edits, job.replications));
  replications += job.replications.length;
  if (first === null && staffingFront(state).filter(({ onFront }) => onFront).length >= 3) first = seconds();
  if (raced === null && state.phase === 'race') raced = seconds();
}
const front = staffingFront(state).filter(({ onFront }) => onFront);
console.log(
  [
    `a front of three points after ${first} s`,
    `all neighbours tried after ${raced} s`,
    `finished after ${seconds()} s`,
    `${state.tried.length} staffings, ${replications} replications`,
    `${front.length} points on the front`,
    `calibration ${before.toFixed(1)} ms before, ${calibrate().toFixed(1)} ms after`,
  ].join('\n'),
);
for (const { plan, cost, beside } of front)
  console.log(`${plan.people.join(' ')}  ${cost.toFixed(0)} a week  p90 ${beside.value?.toFixed(0)} min`);

import type { Money, Problem } from '#core/base';
import { BETTER, comparePaired, type Evaluation, type Measured } from '#core/analysis/whatif';
import type { Edit } from '#core/editing';
import type { Change } from '../change.ts';
import { keyOf, planChange, type StaffingPlan, weeklyEffort } from './staffing-plan.ts';
import {
  leastPlan,
  neighboursOf,
  planToday,
  pricedPlan,
  type StaffingQuestion,
} from './staffing-question.ts';

/** A staffing that was tried. */
export interface TriedPlan {
  readonly plan: StaffingPlan;
  /** Money a week, or paid hours where no role costs anything. */
  readonly cost: Money;
  readonly change: Change;
  /** By replication. */
  readonly measured: readonly (Measured | undefined)[];
  /** Its neighbours were looked at. */
  readonly explored: boolean;
  /** Something no dearer was shown to be better. */
  readonly beaten: boolean;
}

/** Work to be done: replications of a plan, which is `tried[plan]`. */
export interface StaffingJob {
  readonly plan: number;
  readonly edits: readonly Edit[];
  readonly replications: readonly number[];
}

/**
 * A search as plain data. Whoever drives it does `jobs` in any order, on any number of workers, and hands each answer to
 * `acceptStaffing`; what follows depends on the answers alone, not on their order.
 * - `search`: from today's staffing and the leanest possible one, the neighbours of whatever is on the front so far are
 *   tried, until nothing on it has an untried neighbour.
 * - `race`: what is not shown to be beaten meets fresh cases, in rounds, until it is beaten or the rounds are over.
 */
export interface StaffingState {
  readonly question: StaffingQuestion;
  readonly phase: 'search' | 'race' | 'done';
  readonly tried: readonly TriedPlan[];
  readonly jobs: readonly StaffingJob[];
  readonly round: number;
  /** Why the service as it is cannot be run. */
  readonly problems: readonly Problem[];
}

/** Replications of every plan in the search; a race uses others. */
export const SEARCHED = 3;
/** Fresh replications after each round of the race. */
const RACED = [4, 8, 16] as const;
/** The search ends here at the latest. */
const MOST_TRIED = 160;
/** Below this many possible plans all of them are tried. */
const FEW = 48;

/** The first state of a search, with its first jobs: today's staffing and the leanest one that can keep up. */
export function beginStaffing(question: StaffingQuestion): StaffingState {
  const blank: StaffingState = { question, phase: 'search', tried: [], jobs: [], round: 0, problems: [] };
  const today = planToday(question);
  const made = planChange(
    question.service,
    question.roles.map(({ id }) => id),
    today,
  );
  if (made === null || question.roles.length === 0) return { ...blank, phase: 'done' };
  const cost = weeklyEffort(question.service);
  const first = { plan: today, cost, change: made.change, measured: [], explored: false, beaten: false };
  const started = withPlans({ ...blank, tried: [first] }, [leastPlan(question), ...allOf(question)]);
  return { ...started, jobs: jobsFor(started, started.tried.keys(), 0, SEARCHED) };
}

/** Takes the answer to one of `jobs`; other answers are ignored. A plan that cannot be run counts as beaten. */
export function acceptStaffing(state: StaffingState, job: StaffingJob, answer: Evaluation): StaffingState {
  const isIt = (open: StaffingJob) => open.plan === job.plan && open.replications[0] === job.replications[0];
  const own = state.tried[job.plan];
  if (own === undefined || !state.jobs.some(isIt)) return state;
  const jobs = state.jobs.filter((open) => !isIt(open));
  if (!answer.ok && job.plan === 0) return { ...state, jobs: [], phase: 'done', problems: answer.problems };
  const measured = [...own.measured];
  for (const each of answer.ok ? answer.measured : []) measured[each.replication] = each;
  const tried = state.tried.with(job.plan, { ...own, measured, beaten: own.beaten || !answer.ok });
  const next = { ...state, jobs, tried };
  return jobs.length > 0 ? next : advance(next);
}

function advance(state: StaffingState): StaffingState {
  return state.phase === 'search' ? explore(state) : race(state);
}

/** Opens the neighbours of the front so far; begins the race where there are none. */
function explore(state: StaffingState): StaffingState {
  const open = frontByMeans(state).filter((index) => !state.tried[index]!.explored);
  const explored = {
    ...state,
    tried: state.tried.map((each, index) => (open.includes(index) ? { ...each, explored: true } : each)),
  };
  const plans = open.flatMap((index) => neighboursOf(state.question, state.tried[index]!.plan));
  const grown = withPlans(explored, plans);
  const fresh = [...grown.tried.keys()].slice(state.tried.length);
  const jobs = jobsFor(grown, fresh, 0, SEARCHED);
  return jobs.length > 0
    ? { ...grown, jobs, round: state.round + 1 }
    : race({ ...grown, phase: 'race', round: -1 });
}

/** Drops what is beaten and opens the next round for the others; today's staffing stays, to compare with. */
function race(state: StaffingState): StaffingState {
  const round = state.round + 1;
  const upTo = RACED[round];
  const from = state.round < 0 ? 0 : SEARCHED;
  const tried = state.tried.map((each, index) => ({
    ...each,
    beaten: each.beaten || isBeaten(state, index, from),
  }));
  const next = { ...state, tried, round };
  if (upTo === undefined) return { ...next, phase: 'done' };
  const left = [...tried.keys()].filter((index) => index === 0 || !tried[index]!.beaten);
  const before = RACED[round - 1] ?? 0;
  return { ...next, jobs: jobsFor(next, left, SEARCHED + before, SEARCHED + upTo) };
}

/** Is something no dearer shown to be better? One of as many comparisons as there are plans left. */
function isBeaten({ tried, question }: StaffingState, index: number, from: number): boolean {
  const own = tried[index]!;
  const rivals = tried.filter((each) => each !== own && !each.beaten && each.cost <= own.cost);
  const seen = own.measured.slice(from);
  return rivals.some(
    (rival) =>
      comparePaired(seen, rival.measured.slice(from), question.measure, rivals.length).verdict === 'better',
  );
}

/** Indexes of the plans than which nothing cheaper (or as cheap) has a better mean, cheapest first. */
function frontByMeans({ tried, question }: StaffingState): readonly number[] {
  const { measure } = question;
  const gains = tried.map(({ measured }) => {
    const values = measured.flatMap((each) => each?.values[measure] ?? []);
    return values.length === 0
      ? -Infinity
      : (BETTER[measure] * values.reduce((sum, each) => sum + each, 0)) / values.length;
  });
  const order = [...tried.keys()].toSorted(
    (a, b) => tried[a]!.cost - tried[b]!.cost || gains[b]! - gains[a]! || a - b,
  );
  let best = -Infinity;
  return order.filter((index) => {
    if (gains[index]! <= best) return false;
    best = gains[index]!;
    return true;
  });
}

/** The state with plans added that are new, in range and affordable, while there is room. */
function withPlans(state: StaffingState, plans: readonly StaffingPlan[]): StaffingState {
  const known = new Set(state.tried.map(({ plan }) => keyOf(plan)));
  const tried = [...state.tried];
  for (const plan of plans) {
    const priced =
      known.has(keyOf(plan)) || tried.length >= MOST_TRIED ? null : pricedPlan(state.question, plan);
    if (priced === null) continue;
    known.add(keyOf(plan));
    tried.push({ ...priced, measured: [], explored: false, beaten: false });
  }
  return { ...state, tried };
}

/** Every plan without shifts, where there are few; else none. */
function allOf({ roles }: StaffingQuestion): readonly StaffingPlan[] {
  const count = roles.reduce((product, { least, most }) => product * (most - least + 1), 1);
  if (count > FEW) return [];
  const shifts = roles.map(() => 0 as const);
  let people: readonly (readonly number[])[] = [[]];
  for (const { least, most } of roles) {
    const options = Array.from({ length: most - least + 1 }, (_, index) => least + index);
    people = people.flatMap((begun) => options.map((each) => [...begun, each]));
  }
  return people.map((each) => ({ people: each, shifts }));
}

function jobsFor(
  { tried }: StaffingState,
  plans: Iterable<number>,
  from: number,
  to: number,
): readonly StaffingJob[] {
  const replications = Array.from({ length: to - from }, (_, index) => from + index);
  return Array.from(plans, (plan) => ({ plan, edits: tried[plan]!.change.edits, replications }));
}

import type { Problem } from '#core/base';
import type { Edit } from '#core/editing';
import { comparePaired } from './compare.ts';
import type { Evaluation } from './evaluate-variant.ts';
import { BETTER, type Measure, type Measured } from './measure.ts';

/** How many replications are spent on what. */
export interface RankingPlan {
  /** What candidates are ranked by. */
  readonly measure: Measure;
  /** Replications of each candidate in the first round of screening; every further round doubles them. */
  readonly screening: number;
  /** Screening ends when this many are left. */
  readonly finalists: number;
  /** Fresh replications of every candidate, and of the finalists (and the base), for the table. */
  readonly everyRow: number;
  readonly finalist: number;
}

/** A plan that takes some seconds for thirty candidates of a process of ten steps. */
export const DEFAULT_PLAN: Omit<RankingPlan, 'measure'> = {
  screening: 4,
  finalists: 8,
  everyRow: 16,
  finalist: 48,
};

/** Work to be done: replications of the service with `edits` carried out. */
export interface Job {
  /** 0 is the base, candidates count from 1. */
  readonly variant: number;
  readonly edits: readonly Edit[];
  readonly replications: readonly number[];
}

/** What is ranked: a change, of which only the edits matter here. */
export interface Candidate {
  readonly edits: readonly Edit[];
}

/**
 * A ranking as plain data. Whoever drives it does `jobs` in any order, on any number of workers, and hands each answer
 * to `acceptEvaluation`; the states that follow depend on the answers alone, not on their order.
 */
export interface RankingState {
  readonly plan: RankingPlan;
  readonly candidates: readonly Candidate[];
  readonly phase: 'screening' | 'final' | 'done';
  /** Asked for and not answered. A new round begins when none is left. */
  readonly jobs: readonly Job[];
  /** Candidates still in the race, ascending. */
  readonly contenders: readonly number[];
  /** By variant, by replication. */
  readonly samples: readonly (readonly (Measured | undefined)[])[];
  /** By variant: why it cannot be run. */
  readonly refused: Readonly<Record<number, readonly Problem[]>>;
  /** Replications from here on were not looked at when contenders were chosen; null until then. */
  readonly firstFresh: number | null;
  /** Replications answered, and how many there will be if nothing is refused. */
  readonly done: number;
  readonly planned: number;
}

/** Replications handed to a worker at once: few enough for all workers to be busy until the end. */
const BATCH = 4;

/**
 * The first state of a ranking, with its first jobs. Without candidates the base is still run once, which tells whether it
 * can be run at all.
 */
export function beginRanking(candidates: readonly Candidate[], plan: RankingPlan): RankingState {
  const state: RankingState = {
    plan,
    candidates,
    phase: 'screening',
    jobs: [],
    contenders: candidates.map((_, index) => index + 1),
    samples: [[], ...candidates.map(() => [])],
    refused: {},
    firstFresh: null,
    done: 0,
    planned: plannedReplications(candidates.length, plan),
  };
  return nextRound(state, 0);
}

/**
 * Takes the answer to one of `jobs`. Answers to jobs that are not open are ignored. A candidate that cannot be run
 * leaves the race with its problems; a base that cannot be run ends the ranking.
 */
export function acceptEvaluation(state: RankingState, job: Job, answer: Evaluation): RankingState {
  const isOpen = (open: Job) => open.variant === job.variant && open.replications[0] === job.replications[0];
  if (!state.jobs.some(isOpen)) return state;
  const jobs = state.jobs.filter((open) => !isOpen(open));
  const done = state.done + job.replications.length;
  if (!answer.ok) return withoutVariant({ ...state, jobs, done }, job.variant, answer.problems);
  const own = [...(state.samples[job.variant] ?? [])];
  for (const measured of answer.measured) own[measured.replication] = measured;
  return advance({ ...state, jobs, done, samples: state.samples.with(job.variant, own) });
}

/** How far the ranking has come, 0…1. */
export function rankingProgress({ phase, done, planned }: RankingState): number {
  return phase === 'done' ? 1 : planned === 0 ? 0 : Math.min(1, done / planned);
}

function withoutVariant(state: RankingState, variant: number, problems: readonly Problem[]): RankingState {
  const refused = { ...state.refused, [variant]: problems };
  if (variant === 0) return { ...state, refused, jobs: [], contenders: [], phase: 'done' };
  const dropped = state.jobs.filter((job) => job.variant === variant);
  return advance({
    ...state,
    refused,
    jobs: state.jobs.filter((job) => job.variant !== variant),
    contenders: state.contenders.filter((each) => each !== variant),
    planned: state.planned - dropped.reduce((sum, job) => sum + job.replications.length, 0),
  });
}

/** Nothing to do while jobs are open; then the next round, the final, or the end. */
function advance(state: RankingState): RankingState {
  if (state.jobs.length > 0) return state;
  if (state.phase === 'final') return { ...state, phase: 'done' };
  const used = state.samples[0]?.length ?? 0;
  const kept = Math.ceil(state.contenders.length / 2);
  const contenders = bestOf(state, Math.max(kept, state.plan.finalists));
  return nextRound({ ...state, contenders }, used);
}

/** The `count` contenders with the largest mean gain so far, ascending; of equals the first. */
function bestOf(state: RankingState, count: number): readonly number[] {
  const { measure } = state.plan;
  const base = state.samples[0] ?? [];
  return state.contenders
    .map((variant) => {
      const { difference } = comparePaired(base, state.samples[variant] ?? [], measure);
      return { variant, gain: difference === null ? -Infinity : difference * BETTER[measure] };
    })
    .toSorted((a, b) => (a.gain === b.gain ? a.variant - b.variant : b.gain - a.gain))
    .slice(0, count)
    .map(({ variant }) => variant)
    .toSorted((a, b) => a - b);
}

/** Opens a round of screening from replication `used` on, or the final where few enough are left. */
function nextRound(state: RankingState, used: number): RankingState {
  const { plan, contenders } = state;
  if (contenders.length > plan.finalists) {
    const upTo = used === 0 ? plan.screening : 2 * used;
    return { ...state, jobs: jobsFor(state, [0, ...contenders], used, upTo) };
  }
  const runnable = Array.from({ length: state.candidates.length + 1 }, (_, variant) => variant).filter(
    (variant) => state.refused[variant] === undefined,
  );
  if (runnable.length <= 1) {
    const isKnown = (state.samples[0]?.length ?? 0) > 0;
    if (isKnown) return { ...state, phase: 'done', firstFresh: used };
    return { ...state, phase: 'final', firstFresh: used, jobs: jobsFor(state, [0], 0, 1) };
  }
  return {
    ...state,
    phase: 'final',
    firstFresh: used,
    jobs: [
      ...jobsFor(state, runnable, used, used + plan.everyRow),
      ...jobsFor(state, [0, ...contenders], used + plan.everyRow, used + plan.finalist),
    ],
  };
}

/** Jobs for replications [from, to) of the variants; those of the same replications stand together. */
function jobsFor(
  { candidates }: RankingState,
  variants: readonly number[],
  from: number,
  to: number,
): readonly Job[] {
  const jobs: Job[] = [];
  for (let first = from; first < to; first += BATCH) {
    const length = Math.min(BATCH, to - first);
    const replications = Array.from({ length }, (_, index) => first + index);
    for (const variant of variants)
      jobs.push({ variant, edits: candidates[variant - 1]?.edits ?? [], replications });
  }
  return jobs;
}

function plannedReplications(candidates: number, plan: RankingPlan): number {
  let sum = 0;
  let left = candidates;
  let used = 0;
  while (left > plan.finalists) {
    const upTo = used === 0 ? plan.screening : 2 * used;
    sum += (left + 1) * (upTo - used);
    used = upTo;
    left = Math.max(Math.ceil(left / 2), plan.finalists);
  }
  const more = Math.max(0, plan.finalist - plan.everyRow);
  return candidates === 0 ? 1 : sum + (candidates + 1) * plan.everyRow + (left + 1) * more;
}

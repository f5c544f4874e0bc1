import type { Money, Problem } from '#core/base';
import type { Edit } from '#core/editing';
import type { RoleId, ScenarioId, Service } from '#core/model';
import { type Change, withChanges } from '../change.ts';
import { staffCostPerWeek } from '../staff-cost.ts';
import type { Evaluation, Measured } from '#core/analysis/whatif';
import { rightFirstTime } from './right-first-time.ts';
import { absenceEdits, type Condition, CONDITIONS, roleToMiss, rushEdits } from './stress.ts';

/** A variant of the service under one condition, and what became known of it. */
export interface Trial {
  /** 0 is the base; changes count from 1. */
  readonly variant: number;
  readonly condition: Condition;
  readonly edits: readonly Edit[];
  /** By replication. */
  readonly measured: readonly (Measured | undefined)[];
}

/** What of a variant stands in its document and need not be simulated. */
export interface VariantFacts {
  /** Share of cases that go through without coming back, by the drawing. */
  readonly rightFirstTime: number;
  readonly staffPerWeek: Money;
}

/** Work to be done: replications of a trial, which is `trials[trial]`. */
export interface ScoringJob {
  readonly trial: number;
  readonly edits: readonly Edit[];
  readonly replications: readonly number[];
}

/**
 * A scoring as plain data. Whoever drives it does `jobs` in any order, on any number of workers, and hands each answer to
 * `acceptScore`; the scores depend on the answers alone.
 */
export interface ScoringState {
  readonly trials: readonly Trial[];
  /** By variant. */
  readonly facts: readonly VariantFacts[];
  /** Whose absence the variants of the base are put to; null where no role can spare anybody. */
  readonly missing: RoleId | null;
  readonly jobs: readonly ScoringJob[];
  /** By variant: why it cannot be run. */
  readonly refused: Readonly<Record<number, readonly Problem[]>>;
  readonly planned: number;
}

/** Replications of every variant under every condition, and how many are handed out at once. */
export const SCORING_REPLICATIONS = 12;
const BATCH = 4;

/** The first state of the scoring of changes of a service, with all of its jobs; those of the same replications together. */
export function beginScoring(
  service: Service,
  scenarioId: ScenarioId,
  changes: readonly Change[],
  replications = SCORING_REPLICATIONS,
): ScoringState {
  const missing = roleToMiss(service, scenarioId);
  const scenario = service.scenarios[scenarioId];
  const rush = scenario === undefined ? [] : rushEdits(scenario);
  const services = [service, ...changes.map((change) => withChanges(service, [change]) ?? service)];
  const trials = services.flatMap((variantService, variant): readonly Trial[] => {
    const edits = changes[variant - 1]?.edits ?? [];
    const absent = missing && roleToMiss(variantService, scenarioId, missing);
    const stress: Readonly<Record<Condition, readonly Edit[] | null>> = {
      usual: [],
      rush,
      absence: absent && absenceEdits(variantService, absent),
    };
    return CONDITIONS.flatMap((condition) => {
      const more = stress[condition];
      return more === null ? [] : [{ variant, condition, edits: [...edits, ...more], measured: [] }];
    });
  });
  const jobs: ScoringJob[] = [];
  for (let first = 0; first < replications; first += BATCH) {
    const indexes = Array.from({ length: Math.min(BATCH, replications - first) }, (_, at) => first + at);
    for (const [trial, { edits }] of trials.entries()) jobs.push({ trial, edits, replications: indexes });
  }
  const facts = services.map((each) => ({
    rightFirstTime: rightFirstTime(each),
    staffPerWeek: staffCostPerWeek(each),
  }));
  return { trials, facts, missing, jobs, refused: {}, planned: jobs.length };
}

/** Takes the answer to one of `jobs`; other answers are ignored. A variant that cannot be run leaves with its problems. */
export function acceptScore(state: ScoringState, job: ScoringJob, answer: Evaluation): ScoringState {
  const isIt = (open: ScoringJob) => open.trial === job.trial && open.replications[0] === job.replications[0];
  const trial = state.trials[job.trial];
  if (trial === undefined || !state.jobs.some(isIt)) return state;
  const jobs = state.jobs.filter((open) => !isIt(open));
  if (!answer.ok) {
    const others = jobs.filter((open) => state.trials[open.trial]?.variant !== trial.variant);
    return { ...state, jobs: others, refused: { ...state.refused, [trial.variant]: answer.problems } };
  }
  const measured = [...trial.measured];
  for (const each of answer.measured) measured[each.replication] = each;
  return { ...state, jobs, trials: state.trials.with(job.trial, { ...trial, measured }) };
}

/** How far the scoring has come, 0…1. */
export function scoringProgress({ jobs, planned }: ScoringState): number {
  return planned === 0 ? 1 : 1 - jobs.length / planned;
}

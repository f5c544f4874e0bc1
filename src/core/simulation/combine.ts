import { type Problem, problem } from '#core/base';
import { caseCounts } from './case-counts.ts';
import { combineSegments } from './combine-segments.ts';
import { combineRoles } from './combine-roles.ts';
import { combineSteps } from './combine-steps.ts';
import { combineNodes } from './combine-nodes.ts';
import { combineCharts } from './combine-charts.ts';
import type { CompiledRun } from './compiled-run.ts';
import type { CaseCounts, RunOutcome, TimeParts } from './outcome.ts';
import { replicated } from './replicated.ts';
import { describe, mean, shareOrNull } from './read-summaries.ts';
import {
  CASE_COST,
  CASE_CYCLE,
  CASE_PROCESSING,
  CASE_WAITING,
  type ReplicationSummary,
} from './replication-summary.ts';
import { estimate } from '#core/simulation/statistics';

/** Name and version of the engine; it changes whenever the same seed may give other digits, or an outcome tells more. */
export const ENGINE = 'throughline 0.3.0';

/**
 * The outcome over replications 0 … n − 1, in that order whatever the order of `summaries`: any number of workers
 * gives the same bytes. Fewer than the run asks for make a partial outcome; only a gapless beginning counts.
 */
export function combine(run: CompiledRun, summaries: readonly ReplicationSummary[]): RunOutcome {
  const sorted = summaries.toSorted((a, b) => a.index - b.index);
  const gap = sorted.findIndex((summary, index) => summary.index !== index);
  const done = gap < 0 ? sorted : sorted.slice(0, gap);
  const hasTarget = run.targets.some((target) => target !== null);
  return {
    engine: ENGINE,
    seed: run.seed,
    replications: done.length,
    requestedReplications: run.replications,
    cases: countCases(done),
    kpis: {
      cycleTime: describe(done, CASE_CYCLE),
      waitingTime: describe(done, CASE_WAITING),
      processingTime: describe(done, CASE_PROCESSING),
      costPerCase: describe(done, CASE_COST),
      throughput: estimate(
        done.map(({ left, window }) => (window > 0 ? (60 * (left[0] as number)) / window : null)),
      ),
      workInProgress: estimate(done.map(({ caseTime, window }) => (window > 0 ? caseTime / window : null))),
      serviceLevel: hasTarget
        ? {
            clock: shareOrNull(done, ({ targetHits: t }) => [t[1], t[0]]),
            working: shareOrNull(done, ({ targetHits: t }) => [t[2], t[0]]),
          }
        : null,
    },
    cyclePath: timeParts(done, 'pathParts'),
    replicated: replicated(done),
    tokenTime: timeParts(done, 'tokenParts'),
    segments: combineSegments(run, done),
    steps: combineSteps(run, done),
    roles: combineRoles(run, done),
    ...combineNodes(run, done),
    ...combineCharts(run, done),
    warmup: mean(done.map((summary) => summary.warmup)),
    window: mean(done.map((summary) => summary.window)),
    passedThrough: run.passedThrough,
    warnings: [...run.warnings, ...warningsOf(run, done)],
  };
}

function countCases(summaries: readonly ReplicationSummary[]): CaseCounts {
  return caseCounts(
    summaries,
    ({ arrived }) => arrived,
    ({ left }, how) => left[how] as number,
  );
}

function timeParts(
  summaries: readonly ReplicationSummary[],
  which: 'pathParts' | 'tokenParts',
): TimeParts<ReturnType<typeof estimate>> {
  const part = (index: number) =>
    estimate(
      summaries.map((summary) => {
        const completed = summary.left[0] as number;
        return completed > 0 ? (summary[which][index] as number) / completed : null;
      }),
    );
  return {
    waiting: part(0),
    processing: part(1),
    paused: part(2),
    delayed: part(3),
    synchronisation: part(4),
  };
}

/**
 * What a reader of the numbers must know: `run.guard {guard, replications}`, `run.stuck {name, cases}` at each node where
 * cases were left, `run.incompleteBatch` the same where they wait for others to come, `run.loopLimited {name, cases}`,
 * `run.abandoned {name, cases, share}` where cases gave up and were lost, `run.unfinished {cases}`.
 */
function warningsOf(run: CompiledRun, summaries: readonly ReplicationSummary[]): readonly Problem[] {
  const warnings: Problem[] = [];
  for (const guard of ['events', 'casesInFlight', 'tokens', 'followUp'] as const) {
    const replications = summaries.filter((summary) => summary.guard === guard).length;
    if (replications > 0)
      warnings.push(problem('run.guard', 'warning', [run.scenarioId], { guard, replications }));
  }
  const { arrived, unfinished } = countCases(summaries);
  if (unfinished > 0)
    warnings.push(problem('run.unfinished', 'warning', [run.scenarioId], { cases: unfinished }));
  for (const [node, id] of run.table.nodes.entries()) {
    const name = run.names[node] ?? id;
    const count = (which: 'stuckAt' | 'loopedAt' | 'lostAt'): number =>
      summaries.reduce((sum, summary) => sum + (summary[which][node] as number), 0);
    const [stuck, looped, lost] = [count('stuckAt'), count('loopedAt'), count('lostAt')];
    if (stuck > 0) warnings.push(problem(stuckCode(run, node), 'warning', [id], { name, cases: stuck }));
    if (looped > 0) warnings.push(problem('run.loopLimited', 'warning', [id], { name, cases: looped }));
    if (lost > 0) {
      const values = { name, cases: lost, share: lost / arrived };
      warnings.push(problem('run.abandoned', 'warning', [id], values));
    }
  }
  return warnings;
}

function stuckCode(run: CompiledRun, node: number): string {
  const step = run.steps[run.stepOf[node] as number];
  const isStaffed = step !== undefined && (run.crews[step.crew]?.staffed ?? true);
  return isStaffed && step.batching !== null ? 'run.incompleteBatch' : 'run.stuck';
}

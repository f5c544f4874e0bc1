import { failure, type Result, success } from '#core/base';
import type { ScenarioId, Service } from '#core/model';
import { type CompiledRun, compileRun, type RunOverrides } from '#core/simulation';
import { alignService, type Matching } from '#core/versions/matching';
import { withScenarioOf } from './same-scenario.ts';

/** Two services ready to run on the same cases. */
export interface BothRuns {
  readonly a: CompiledRun;
  /** In the ids of the first. */
  readonly b: CompiledRun;
  /** How many replications both are to run. */
  readonly replications: number;
}

/** Fewer replications leave intervals too wide to say much. */
const FEWEST = 10;

/**
 * Compiles two services for the same scenario of the first. Elements that are pairs share their random numbers, whatever their ids, so that
 * most of the chance cancels out. A scenario with fewer than 10 replications gets 10, unless `overrides` say otherwise. Fails
 * with the problems of `compileRun`; `values.version` says whether of `A` or `B`.
 */
export function compileBoth(
  a: Service,
  b: Service,
  matching: Matching,
  scenarioId: ScenarioId,
  overrides: RunOverrides = {},
): Result<BothRuns> {
  const replications =
    overrides.replications ?? Math.max(FEWEST, a.scenarios[scenarioId]?.replications ?? FEWEST);
  const settings = { ...overrides, replications };
  const aligned = withScenarioOf(a, alignService(a, b, matching).service, scenarioId);
  const [first, second] = [compileRun(a, scenarioId, settings), compileRun(aligned, scenarioId, settings)];
  const problems = [
    ...first.problems.map((each) => ({ ...each, values: { ...each.values, version: 'A' } })),
    ...second.problems.map((each) => ({ ...each, values: { ...each.values, version: 'B' } })),
  ];
  if (!first.ok || !second.ok) return failure(...problems);
  return success({ a: first.value, b: second.value, replications }, problems);
}

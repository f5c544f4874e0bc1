import { type Result, success } from '#core/base';
import type { Scenario, ScenarioId, Service } from '#core/model';
import { type CompiledRun, compileRun, expectedCases, recordCases } from '#core/simulation';
import type { JourneyRecord } from './experience.ts';
import type { JourneyPlace } from './places-of.ts';
import { readExperience } from './read-experience.ts';

/** How many customers of a replication are told of, about, and of how many replications. */
const CUSTOMERS = 500;
const REPLICATIONS = 8;
/** A recording stops after this many events, whatever is still open. */
const MOST_EVENTS = 2_000_000;
const WEEK = 10_080;

/** How many replications of a scenario a record is made of: as many as it has, within reason. */
export function replicationsOf({ replications }: Scenario): number {
  return Math.min(replications, REPLICATIONS);
}

/**
 * Simulates one replication of a scenario and reads what its customers went through at places of a map: every so many-th one of
 * the measured window, so that quiet hours count as much as busy ones. Refused as a run is refused.
 */
export function recordExperience(
  service: Service,
  scenarioId: ScenarioId,
  places: readonly JourneyPlace[],
  replication: number,
): Result<JourneyRecord> {
  const compiled = compileRun(service, scenarioId);
  if (!compiled.ok) return compiled;
  const { run, skip } = settled(compiled.value);
  const every = Math.max(1, Math.floor((expectedCases(run) - skip) / CUSTOMERS));
  const entries = recordCases(run, replication, Infinity, { every, mostEvents: MOST_EVENTS });
  const first = Math.ceil(skip / every);
  return success(readExperience(service, scenarioId, places, { entries, replication, skip: first }));
}

/**
 * The same run with a window that begins where arrivals alone say. Left to itself a run looks at its cycle times, and then a change
 * of staff would change which customers are told of.
 */
function settled(run: CompiledRun): { readonly run: CompiledRun; readonly skip: number } {
  const { warmup, stop } = run;
  if (warmup.by !== 'auto') return { run, skip: 0 };
  if (stop.by === 'cases') {
    if (warmup.wholeWeeks) return { run, skip: 0 };
    return { run: { ...run, warmup: { by: 'none' } }, skip: Math.floor(stop.cases / 10) };
  }
  const { horizon } = stop;
  const time = warmup.wholeWeeks ? (horizon >= 4 * WEEK ? WEEK : 0) : horizon / 10;
  return { run: { ...run, warmup: { by: 'time', time } }, skip: 0 };
}

/**
 * simulation: a discrete-event kernel that runs the table read off a process's machines, and the statistics of its runs.
 * Never holds control-flow rules of its own (those are the machine's), never touches a clock, the DOM or Math.random.
 * Invariant: same service, scenario and seed give the same bytes, whatever the number of workers.
 *
 *   const result = simulate(service, scenarioId, { replications: 20 });
 *   if (result.ok) result.value.kpis.cycleTime.mean; // { value: 171.3, ci95: [169.8, 172.8] }
 *
 *   // in workers: compile once, replicate anywhere, combine in any order
 *   const run = compileRun(service, scenarioId);
 *   if (run.ok) combine(run.value, [replicateAtOnce(run.value, 1), replicateAtOnce(run.value, 0)]);
 */
export { combine, ENGINE } from './combine.ts';
export { compileRun, type RunOverrides } from './compile-run.ts';
export type { CompiledRun, RunLimits } from './compiled-run.ts';
export { expectedCases } from './expected-cases.ts';
export { brokenIdentities } from './identities.ts';
export { type OfferedLoad, offeredLoad } from './offered-load.ts';
export type {
  CaseCounts,
  Estimate,
  Replicated,
  RoleOutcome,
  RunOutcome,
  SegmentOutcome,
  StepOutcome,
  Summary,
  TimeParts,
  WaitCauses,
} from './outcome.ts';
export type { PlaybackTrace, TraceEntry } from './playback-trace.ts';
export { recordCases } from './record-cases.ts';
export { recordTrace } from './record-trace.ts';
export { replicate } from './replicate.ts';
export { type ReplicationSummary, transferables } from './replication-summary.ts';
export { estimate } from '#core/simulation/statistics';
export { replicateAtOnce, simulate } from './simulate.ts';
export { visitRates } from './visit-rates.ts';

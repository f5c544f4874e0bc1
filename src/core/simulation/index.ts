/**
 * simulation: a discrete-event kernel that runs the table read off a process's machines, and the statistics of its runs.
 * Never holds control-flow rules of its own (those are the machine's), never touches a clock, the DOM or Math.random.
 * Invariant: same service, scenario and seed give the same bytes, whatever the number of workers.
 */
export type {
  CaseCounts,
  Estimate,
  FlowOutcome,
  NodeOutcome,
  RoleOutcome,
  RunOutcome,
  StepOutcome,
  Summary,
  TimeParts,
  WaitCauses,
} from './outcome.ts';
export type { PlaybackTrace, TraceEntry } from './playback-trace.ts';

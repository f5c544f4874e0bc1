import { type Control, createActorControl, createTableControl } from '#core/machine';
import type { NodeId } from '#core/model';
import type { CompiledRun } from './compiled-run.ts';
import { Environment } from './kernel/environment.ts';
import { Trace } from './kernel/trace.ts';
import type { PlaybackTrace } from './playback-trace.ts';

/** How much of a replication is recorded. */
export interface TraceLimits {
  /** The first cases of the replication. */
  readonly cases: number;
  /** Only cases of the process that this node belongs to. */
  readonly focus?: NodeId;
  /** Which replication, from 0. */
  readonly replication?: number;
}

/** A recording stops after this many events, whatever is still open. */
const MOST_EVENTS = 200_000;

/**
 * Records what happens to the tokens of the first cases of a replication, driven through the XState actors or through
 * the table. For the same run both give the same entries; a test compares them on every fixture. The other cases run
 * along, since they compete for the same staff.
 */
export function recordTrace(run: CompiledRun, by: 'actors' | 'table', limits: TraceLimits): PlaybackTrace {
  const process = limits.focus === undefined ? -1 : processOf(run, limits.focus);
  const trace = new Trace(run.table, limits.cases, process);
  const control =
    by === 'actors' ? createActorControl(run.machines, run.table) : createTableControl(run.table);
  record(run, control, trace, limits.replication ?? 0);
  const from = trace.entries[0]?.time ?? 0;
  const to = trace.entries.at(-1)?.time ?? 0;
  return { entries: trace.entries, cases: trace.started, from, to };
}

function record(run: CompiledRun, control: Control, trace: Trace, replication: number): void {
  const warmup = run.warmup.by === 'time' ? run.warmup.time : 0;
  const environment = new Environment(run, replication, { control, warmup, trace });
  while (environment.events < MOST_EVENTS && !environment.advance(1000));
}

function processOf(run: CompiledRun, focus: NodeId): number {
  const node = run.table.nodes.indexOf(focus);
  return node < 0 ? -1 : (run.table.nodeProcess[node] as number);
}

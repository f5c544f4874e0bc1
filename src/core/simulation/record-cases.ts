import { createTableControl } from '#core/machine';
import type { CompiledRun } from './compiled-run.ts';
import { Environment } from './kernel/environment.ts';
import { Trace } from './kernel/trace.ts';
import type { TraceEntry } from './playback-trace.ts';
import { warmupOf } from './warm-up.ts';

/** A replication stops after this many events, whatever is still open, unless more is asked for. */
const MOST_EVENTS = 200_000;

/**
 * What happened to the first `most` cases that arrived inside the measured window of a replication (numbered from 0), of all
 * processes, in order of time. The same cases with the same times as in `replicate`; driven through the table, so thousands take
 * a moment. `every`: of those that arrive, each so many-th only (1: all).
 */
export function recordCases(
  run: CompiledRun,
  replication: number,
  most: number,
  { every = 1, mostEvents = MOST_EVENTS }: { readonly every?: number; readonly mostEvents?: number } = {},
): readonly TraceEntry[] {
  const trace = new Trace(run.table, most, -1, { windowOnly: true, every });
  const environment = new Environment(run, replication, {
    control: createTableControl(run.table),
    warmup: warmupAtOnce(run, replication),
    trace,
  });
  while (environment.events < mostEvents && !environment.advance(1000));
  environment.world.collector.release();
  return trace.entries;
}

function warmupAtOnce(run: CompiledRun, replication: number): number {
  const measuring = warmupOf(run, replication);
  for (;;) {
    const step = measuring.next();
    if (step.done === true) return step.value;
  }
}

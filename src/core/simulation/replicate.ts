import { type Control, createTableControl } from '#core/machine';
import type { CompiledRun } from './compiled-run.ts';
import { Environment } from './kernel/environment.ts';
import type { ReplicationSummary } from './replication-summary.ts';
import { summarise } from './summarise.ts';
import { warmupOf } from './warm-up.ts';

/** About how many events pass between two reports of progress: a few milliseconds. */
const CHUNK = 20_000;

/**
 * Runs one replication, numbered from 0. Yields its progress, 0…1, every few milliseconds, so that a worker can answer
 * in between; the summary is the return value. The same run and index give the same bytes, wherever they are run.
 */
export function* replicate(run: CompiledRun, index: number): Generator<number, ReplicationSummary, void> {
  const warmup = yield* warmupOf(run, index);
  const environment = new Environment(run, index, { control: controlOf(run), warmup });
  while (!environment.advance(CHUNK)) yield environment.progress;
  const summary = summarise(environment, index);
  environment.world.collector.release();
  return summary;
}

function controlOf(run: CompiledRun): Control {
  return createTableControl(run.table, { silent: true });
}

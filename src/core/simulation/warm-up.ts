import { createTableControl } from '#core/machine';
import { mser5 } from '#core/simulation/statistics';
import type { CompiledRun } from './compiled-run.ts';
import { Environment } from './kernel/environment.ts';

const WEEK = 10_080;
const CHUNK = 20_000;

/**
 * When the measured window of a replication begins. Automatically: by MSER-5 on the cycle times of a first pass over the
 * same random numbers; with calendars or weekly rates one whole week, where the run lasts four weeks or more.
 */
export function* warmupOf(run: CompiledRun, index: number): Generator<number, number, void> {
  if (run.warmup.by === 'none') return 0;
  if (run.warmup.by === 'time') return run.warmup.time;
  const environment = new Environment(run, index, {
    control: createTableControl(run.table, { silent: true }),
    warmup: 0,
  });
  const arrivals: number[] = [];
  const cycleTimes: number[] = [];
  environment.exits.onCompleted = (number, arrival, cycleTime) => {
    arrivals[number] = arrival;
    cycleTimes[number] = cycleTime;
  };
  while (!environment.advance(CHUNK)) yield environment.progress / 2;
  const end = environment.world.windowEnd;
  environment.world.collector.release();
  if (run.warmup.wholeWeeks) return end >= 4 * WEEK ? WEEK : 0;
  const inside: number[] = [];
  const times: number[] = [];
  for (const [number, cycleTime] of cycleTimes.entries()) {
    const arrival = arrivals[number];
    if (arrival === undefined || cycleTime === undefined || arrival > end) continue;
    inside.push(cycleTime);
    times.push(arrival);
  }
  const { truncate } = mser5(inside);
  return truncate === 0 ? 0 : (times[truncate] ?? 0);
}

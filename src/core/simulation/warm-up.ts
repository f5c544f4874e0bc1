import { createTableControl } from '#core/machine';
import type { CompiledRun } from './compiled-run.ts';
import { Environment } from './kernel/environment.ts';

const WEEK = 10_080;
const CHUNK = 20_000;
const BATCH = 5;

/**
 * When the measured window of a replication begins. Automatically: by MSER-5 on the cycle times of a first pass over the
 * same random numbers; with calendars or weekly rates one whole week, where the run lasts four weeks or more.
 * Source: White, Cobb, Spratt, "A comparison of five steady-state truncation heuristics", WSC 2000.
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
  const cut = mser5(inside);
  return cut === 0 ? 0 : (times[cut] ?? 0);
}

/** How many observations MSER-5 cuts off: the truncation, in batches of 5, with the smallest standard error; at most half. */
export function mser5(series: readonly number[]): number {
  const batches = Math.floor(series.length / BATCH);
  if (batches < 4) return 0;
  const means = new Float64Array(batches);
  for (let batch = 0; batch < batches; batch++) {
    let sum = 0;
    for (let i = 0; i < BATCH; i++) sum += series[batch * BATCH + i] as number;
    means[batch] = sum / BATCH;
  }
  // from the end backwards, so that every truncation is judged in one pass (Welford)
  let mean = 0;
  let squares = 0;
  let best = Infinity;
  let cut = 0;
  for (let count = 1; count <= batches; count++) {
    const first = batches - count;
    const value = means[first] as number;
    const delta = value - mean;
    mean += delta / count;
    squares += delta * (value - mean);
    const error = squares / (count * count);
    if (first <= batches / 2 && error <= best) {
      best = error;
      cut = first;
    }
  }
  return cut * BATCH;
}

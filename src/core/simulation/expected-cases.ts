import type { PerHour } from '#core/base';
import { createLocalClock } from '#core/calendar';
import { compileWeeklyRates, moments } from '#core/random';
import type { CompiledRun, CompiledSource } from './compiled-run.ts';

/** About how many cases of all sources come in a replication, from the first minute to the last; exact where it stops by cases. */
export function expectedCases(run: CompiledRun): number {
  const { stop } = run;
  if (stop.by === 'cases') {
    const listed = run.sources.map(({ arrival }) =>
      arrival.by === 'list' ? arrival.times.length : Infinity,
    );
    return Math.min(
      stop.cases,
      listed.reduce((sum, count) => sum + count, 0),
    );
  }
  return stop.horizon * run.sources.reduce((sum, source) => sum + arrivalsPerMinute(run, source), 0);
}

/** How many cases a source sends a minute, on average; those of a list count only over a horizon. */
export function arrivalsPerMinute(run: CompiledRun, { arrival }: CompiledSource): number {
  switch (arrival.by) {
    case 'interval': {
      const { mean } = moments(arrival.interval);
      return mean > 0 ? 1 / mean : 0;
    }
    case 'weekly': {
      const perHour: readonly PerHour[] = arrival.rates;
      return compileWeeklyRates(perHour, createLocalClock(run.timeZone, run.start)).perWeek / 10_080;
    }
    case 'list': {
      const { stop } = run;
      if (stop.by === 'cases') return 0;
      return arrival.times.filter((time) => time < stop.horizon).length / stop.horizon;
    }
  }
}

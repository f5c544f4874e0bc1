import {
  compileSampler,
  compileWeeklyRates,
  type Draws,
  purpose,
  type Sampler,
  type WeeklyRates,
} from '#core/random';
import type { CompiledRun, CompiledSource } from '../compiled-run.ts';
import { PairedDraws } from './paired-draws.ts';
import { clockOf } from './world.ts';

/** Gives the times at which the cases of one source come, one after the other. */
export interface ArrivalClock {
  /** Time of the case that `advance` has moved to; ∞ after the last. */
  readonly time: number;
  advance(): void;
}

/** The arrival times of a source in one replication. Case i draws its own number, whatever happens to the others. */
export function createArrivals(run: CompiledRun, source: CompiledSource, draws: Draws): ArrivalClock {
  const { arrival, stream } = source;
  switch (arrival.by) {
    case 'interval':
      return new IntervalArrivals(compileSampler(arrival.interval), stream, draws);
    case 'list':
      return new ListedArrivals(arrival.times);
    case 'weekly':
      return new WeeklyArrivals(compileWeeklyRates(arrival.rates, clockOf(run)), stream, draws);
  }
}

class IntervalArrivals implements ArrivalClock {
  time = 0;
  private index = 0;
  private readonly sample: Sampler;
  private readonly stream: number;
  private readonly draws: PairedDraws;

  constructor(sample: Sampler, stream: number, draws: Draws) {
    this.sample = sample;
    this.stream = stream;
    this.draws = new PairedDraws(draws, purpose.arrival, Uint32Array.of(stream));
  }

  advance(): void {
    this.draws.draw(0, this.stream, this.index++, 0);
    this.time += this.sample(this.draws.value);
  }
}

class ListedArrivals implements ArrivalClock {
  time = 0;
  private index = 0;
  private readonly times: readonly number[];

  constructor(times: readonly number[]) {
    this.times = times;
  }

  advance(): void {
    this.time = this.times[this.index++] ?? Infinity;
  }
}

/** A Poisson process whose rate changes by the hour of the week: the cumulative rate is inverted, one draw a case. */
class WeeklyArrivals implements ArrivalClock {
  time = 0;
  private cumulative = 0;
  private index = 0;
  private readonly sample = compileSampler({ type: 'exponential', mean: 1, unit: 'min' });
  private readonly rates: WeeklyRates;
  private readonly stream: number;
  private readonly draws: PairedDraws;

  constructor(rates: WeeklyRates, stream: number, draws: Draws) {
    this.rates = rates;
    this.stream = stream;
    this.draws = new PairedDraws(draws, purpose.arrival, Uint32Array.of(stream));
  }

  advance(): void {
    this.draws.draw(0, this.stream, this.index++, 0);
    this.cumulative += this.sample(this.draws.value);
    this.time = this.rates.arrivalAt(this.cumulative);
  }
}

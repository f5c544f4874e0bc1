import { type Availability, compileAvailability, createLocalClock, type LocalClock } from '#core/calendar';
import type { Control } from '#core/machine';
import { createDraws, type Draws, pathOf } from '#core/random';
import { stepsOfRole } from '../compile-crews.ts';
import type { CompiledRun } from '../compiled-run.ts';
import { ARRIVED_AT, CaseStore } from './case-store.ts';
import { Collector } from './collector.ts';
import { EventHeap } from './event-heap.ts';
import { RoleDesk } from './role-desk.ts';
import { TimeBins } from './time-bins.ts';
import { LINEAGE, TokenStore } from './token-store.ts';
import type { Trace } from './trace.ts';

/** Classes of events, in the order in which they happen at one instant. Arrivals, which are no part of the heap, come last. */
export const WORK_DONE = 0;
export const SHIFT_END = 1;
export const SHIFT_START = 2;
export const TIMER = 3;
export const WINDOW = 4;
export const BATCH_DUE = 5;
/** The patience of somebody who waits is over. Looked at when work has been given out. */
export const PATIENCE_OVER = 6;

/** Everything there is in one replication: the clock, the cases and tokens, the roles, and what is written down. */
export class World {
  readonly run: CompiledRun;
  readonly control: Control;
  readonly trace: Trace | null;
  readonly heap = new EventHeap();
  readonly tokens: TokenStore;
  readonly cases: CaseStore;
  readonly desks: readonly RoleDesk[];
  readonly availabilities: readonly Availability[];
  readonly draws: Draws;
  readonly collector: Collector;
  readonly wip = new TimeBins();
  now = 0;
  /** Cases in progress; of these, those that arrived inside the window. */
  inFlight = 0;
  trackedInFlight = 0;
  /** Do new cases count? And has the window ended? */
  measuring = false;
  ended = false;
  windowStart = 0;
  windowEnd = 0;
  inFlightAtStart = 0;
  inFlightAtEnd = 0;
  /** Cases that left inside the window, whenever they came. */
  leftInWindow = 0;
  /** Integral of the number of cases in progress over the window. */
  caseTime = 0;
  private wipSince = 0;
  private readonly counters: number;
  private readonly counterOf: Int32Array;
  private readonly shared: Uint8Array;

  constructor(run: CompiledRun, replication: number, control: Control, trace: Trace | null) {
    this.run = run;
    this.control = control;
    this.trace = trace;
    this.counters = run.counters;
    this.counterOf = run.counterOf;
    this.shared = run.shared;
    this.tokens = new TokenStore(run.counters);
    this.cases = new CaseStore(run.counters, run.conditions.length);
    this.draws = createDraws(run.seed, replication);
    this.collector = new Collector(run);
    const clock = clockOf(run);
    const { timeZone, start } = run;
    this.availabilities = run.roles.map(({ hours, capacity }) =>
      compileAvailability(hours, { timeZone, start, capacity }),
    );
    this.desks = run.roles.map((_, role) => {
      return new RoleDesk(role, Int32Array.from(stepsOfRole(run, role)), this, clock);
    });
    control.reserve(this.tokens.slots.capacity, this.cases.slots.capacity);
  }

  /** Which execution of a node by which token: what its random numbers are drawn under. */
  pathAt(token: number, node: number): number {
    const counter = this.counterOf[node] as number;
    const visit = counter < 0 ? 0 : (this.tokens.visits[token * this.counters + counter] as number);
    return this.shared[node] === 1
      ? pathOf((this.tokens.words[(token << 4) + LINEAGE] as number) >>> 0, visit)
      : visit;
  }

  /** The number of cases in progress changes. */
  changeInFlight(change: number): void {
    if (!this.ended) {
      this.wip.add(this.now, this.inFlight);
      if (this.measuring) this.caseTime += this.inFlight * (this.now - this.wipSince);
      this.wipSince = this.now;
    }
    this.inFlight += change;
  }

  /** The measured window begins now: cases that arrive from now on count. */
  beginWindow(): void {
    this.changeInFlight(0);
    this.measuring = true;
    this.windowStart = this.now;
    this.inFlightAtStart = this.inFlight;
    for (const desk of this.desks) desk.measure(true);
  }

  /** The measured window ends now; what arrived inside it is still followed. */
  endWindow(): void {
    if (this.ended) return;
    this.changeInFlight(0);
    for (const desk of this.desks) desk.measure(false);
    this.measuring = false;
    this.ended = true;
    this.windowEnd = this.now;
    this.inFlightAtEnd = this.inFlight;
    this.cases.forEachLive((kase) => {
      const since = Math.max(this.cases.times[(kase << 3) + ARRIVED_AT] as number, this.windowStart);
      this.collector.timeInWindow += this.now - since;
    });
  }
}

const clocks = new WeakMap<CompiledRun, LocalClock>();

/** The local clock of a run; making one asks the engine for its time zone data, so it is made once. */
export function clockOf(run: CompiledRun): LocalClock {
  let clock = clocks.get(run);
  if (clock === undefined) {
    clock = createLocalClock(run.timeZone, run.start);
    clocks.set(run, clock);
  }
  return clock;
}

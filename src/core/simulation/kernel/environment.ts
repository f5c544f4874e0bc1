import { compileAvailability } from '#core/calendar';
import {
  type Control,
  SIGNAL_ABANDONED,
  SIGNAL_COMPLETED,
  SIGNAL_ELAPSED,
  SIGNAL_MESSAGE,
} from '#core/machine';
import type { CompiledRun } from '../compiled-run.ts';
import { type ArrivalClock, createArrivals } from './arrivals.ts';
import { CaseExits, type CaseTarget } from './case-exits.ts';
import { ARRIVED_AT, DUE, INDEX, NUMBER, PRIORITY, PROCESS, SEGMENT, STREAM, TRACKED } from './case-store.ts';
import { STUCK, UNFINISHED } from './collector.ts';
import { Delays } from './delays.ts';
import { createFloor } from './create-floor.ts';
import type { Floor } from './floor.ts';
import { MessageWaits } from './message-waits.ts';
import { TokenDriver } from './token-driver.ts';
import { IN_RACE, KASE, NODE, ON_TIMER, STAGE, STAMP } from './token-store.ts';
import type { Trace } from './trace.ts';
import {
  BATCH_DUE,
  PATIENCE_OVER,
  SHIFT_END,
  SHIFT_START,
  TIMER,
  WINDOW,
  WORK_DONE,
  World,
} from './world.ts';

/** Why a replication stopped before every case it measures had left. */
export type Guard = 'events' | 'casesInFlight' | 'tokens' | 'followUp';

/** How one replication is to be run. */
export interface EnvironmentOptions {
  readonly control: Control;
  /** Time at which the measured window begins. */
  readonly warmup: number;
  readonly trace?: Trace;
}

/** How many more events may pass, while cases that arrived inside the window are followed to their end. */
const FOLLOW_UP_LEAST = 1_000_000;
const FOLLOW_UP_SHARE = 10;

/** One replication: takes events off the heap until every case that counts has left. */
export class Environment {
  readonly world: World;
  readonly floor: Floor;
  readonly exits: CaseExits;
  /** Events so far: a case arrival or a task completion. */
  events = 0;
  guard: Guard | null = null;
  private readonly driver: TokenDriver;
  private readonly delays: Delays;
  private readonly arrivals: readonly ArrivalClock[];
  private readonly arrived: Int32Array;
  private readonly run: CompiledRun;
  private readonly trace: Trace | null;
  private total = 0;
  /** Case slots that control has room for. */
  private reserved = 0;
  /** Sources that will send another case, and the one that does so first. */
  private openSources = 0;
  private nextArrival = Infinity;
  private nextSource = 0;
  /** Number of events at which a guard stops the replication. */
  private stopAt: number;
  private readonly tokenLimit: number;
  private stopped = false;
  /** Whose patience ends at this instant: token, stamp, token, stamp … */
  private readonly impatient: number[] = [];

  constructor(run: CompiledRun, replication: number, { control, warmup, trace }: EnvironmentOptions) {
    this.run = run;
    this.stopAt = run.limits.events;
    this.tokenLimit = run.limits.tokens;
    this.trace = trace ?? null;
    const world = new World(run, replication, control, this.trace);
    this.world = world;
    this.floor = createFloor(world);
    const messages = new MessageWaits(
      run.messages,
      (token) => world.tokens.words[(token << 4) + STAMP] as number,
    );
    this.delays = new Delays(world, messages);
    this.exits = new CaseExits(world, this.floor, messages, targetsOf(run));
    this.driver = new TokenDriver(world, this.floor, this.delays, this.exits);
    this.arrivals = run.sources.map((source) => createArrivals(run, source, world.draws));
    this.arrived = new Int32Array(run.sources.length);
    for (let source = 0; source < run.sources.length; source++) this.scheduleArrival(source);
    this.findArrival();
    if (warmup > 0) this.scheduleWindow(warmup, 0);
    else world.beginWindow();
    if (run.stop.by === 'horizon') this.scheduleWindow(run.stop.horizon, 1);
  }

  /** Goes on for about `budget` events; true when the replication is over. */
  advance(budget: number): boolean {
    const until = this.events + budget;
    let turns = 4 * budget;
    while (this.events < until && turns-- > 0) {
      if (this.stopped || this.isOver()) {
        this.finish();
        return true;
      }
      this.instant();
    }
    return false;
  }

  /** How far the replication is, 0…1: by cases or by time, whichever stops it. */
  get progress(): number {
    const { stop } = this.run;
    const share = stop.by === 'cases' ? this.total / stop.cases : this.world.now / stop.horizon;
    return Math.min(1, share);
  }

  private isOver(): boolean {
    const { world, trace } = this;
    if (world.ended && world.trackedInFlight === 0) return true;
    if (trace !== null && trace.isComplete) return true;
    return this.openSources === 0 && this.isIdle;
  }

  /** Nothing but changes of shift, and the patience of those who wait no longer, is left, and nobody waits for them. */
  private get isIdle(): boolean {
    const { heap } = this.world;
    const { floor } = this;
    return this.openSources === 0 && heap.size === floor.shifts + floor.limits && !floor.hasProspects;
  }

  /** Everything that happens at the next point in time: state changes first, then work is given out, once. */
  private instant(): void {
    const { world } = this;
    const { heap } = world;
    const now = heap.next < this.nextArrival ? heap.next : this.nextArrival;
    world.now = now;
    while (heap.next === now && !this.stopped) {
      heap.pop();
      switch (heap.kind) {
        case WORK_DONE:
          this.workDone(heap.subject, heap.stamp);
          break;
        case TIMER:
          this.timerElapsed(heap.subject, heap.stamp);
          break;
        case SHIFT_END:
        case SHIFT_START:
          this.floor.changeShift(heap.subject);
          break;
        case BATCH_DUE:
          this.floor.ring(heap.subject, heap.stamp);
          break;
        case PATIENCE_OVER:
          this.impatient.push(heap.subject, heap.stamp);
          break;
        case WINDOW:
          if (heap.subject === 0) world.beginWindow();
          else this.endWindow();
          break;
      }
    }
    while (this.nextArrival === now && !this.stopped) this.arrive(this.nextSource);
    this.floor.assign();
    if (this.impatient.length > 0) this.letGo();
  }

  /** Who is still waiting when work has been given out has waited long enough. What that sets going is given out in turn. */
  private letGo(): void {
    const ended = this.impatient.splice(0);
    for (let at = 0; at < ended.length; at += 2) {
      const token = ended[at] as number;
      if (this.floor.giveUp(token, ended[at + 1] as number)) this.driver.signal(token, SIGNAL_ABANDONED);
    }
    this.floor.assign();
  }

  private workDone(token: number, stamp: number): void {
    if (this.world.tokens.words[(token << 4) + STAMP] !== stamp) return;
    this.countEvent();
    this.floor.complete(token);
    this.driver.signal(token, SIGNAL_COMPLETED);
  }

  private timerElapsed(token: number, stamp: number): void {
    const { tokens } = this.world;
    if (tokens.words[(token << 4) + STAMP] !== stamp) return;
    const stage = tokens.words[(token << 4) + STAGE] as number;
    if (stage === IN_RACE) {
      this.driver.take(token, this.delays.releaseRace(token));
      return;
    }
    this.delays.release(token);
    this.driver.signal(token, stage === ON_TIMER ? SIGNAL_ELAPSED : SIGNAL_MESSAGE);
  }

  private arrive(source: number): void {
    const { world, run } = this;
    const { cases } = world;
    const plan = run.sources[source];
    if (plan === undefined) return;
    this.openSources--;
    this.countEvent();
    if (world.inFlight >= run.limits.casesInFlight) {
      this.stop('casesInFlight');
      return;
    }
    const index = this.arrived[source] as number;
    this.arrived[source] = index + 1;
    this.scheduleArrival(source);
    this.findArrival();
    world.changeInFlight(1);
    const kase = cases.take();
    if (cases.slots.capacity !== this.reserved) {
      this.reserved = cases.slots.capacity;
      world.control.reserve(world.tokens.slots.capacity, this.reserved);
    }
    const row = kase << 4;
    cases.words[row + STREAM] = plan.stream;
    cases.words[row + INDEX] = index;
    cases.words[row + PROCESS] = plan.process;
    cases.words[row + SEGMENT] = plan.segment;
    cases.words[row + NUMBER] = this.total++;
    cases.words[row + TRACKED] = world.measuring ? 1 : 0;
    cases.words[row + PRIORITY] = plan.priority;
    cases.times[(kase << 3) + ARRIVED_AT] = world.now;
    cases.times[(kase << 3) + DUE] = world.now + plan.dueWithin;
    if (world.measuring) {
      world.trackedInFlight++;
      world.collector.came(plan.segment);
    }
    if (world.measuring || this.trace?.windowOnly === false)
      this.trace?.open(this.total - 1, plan.process, run.segments[plan.segment]?.id);
    this.driver.begin(kase, plan.nodes);
    // a list that has run out is measured until its last case has left
    if (run.stop.by === 'cases' && this.total >= run.stop.cases && this.openSources > 0) this.endWindow();
  }

  /** The measured window begins (0) or ends (1). */
  private scheduleWindow(time: number, edge: 0 | 1): void {
    this.world.heap.due = time;
    this.world.heap.push(WINDOW, edge, 0);
  }

  private scheduleArrival(source: number): void {
    const clock = this.arrivals[source] as ArrivalClock;
    clock.advance();
    if (clock.time === Infinity) return;
    this.openSources++;
  }

  /** Finds the source whose next case comes first; of several at one time the first in the drawing. */
  private findArrival(): void {
    this.nextArrival = Infinity;
    for (let source = 0; source < this.arrivals.length; source++) {
      const { time } = this.arrivals[source] as ArrivalClock;
      if (time >= this.nextArrival) continue;
      this.nextArrival = time;
      this.nextSource = source;
    }
  }

  private countEvent(): void {
    if (this.world.tokens.slots.live > this.tokenLimit) this.stop('tokens');
    if (++this.events < this.stopAt) return;
    this.stop(this.stopAt < this.run.limits.events ? 'followUp' : 'events');
  }

  private endWindow(): void {
    if (this.world.ended) return;
    if (!this.world.measuring) this.world.beginWindow();
    this.world.endWindow();
    const followUp = this.events + Math.max(FOLLOW_UP_LEAST, FOLLOW_UP_SHARE * this.events);
    this.stopAt = Math.min(this.stopAt, followUp);
  }

  private stop(guard: Guard): void {
    this.guard ??= guard;
    this.stopped = true;
  }

  /** Closes the books: what is still in flight is unfinished, or stuck when nothing could ever have happened to it. */
  private finish(): void {
    const { world } = this;
    this.stopped = true;
    this.endWindow();
    const { cases, collector } = world;
    const how = this.guard === null && this.isIdle ? STUCK : UNFINISHED;
    cases.forEachLive((kase) => {
      if (cases.words[(kase << 4) + TRACKED] === 1) collector.gone(kase, cases, how);
    });
    if (how === STUCK) this.nameIncompleteBatches();
  }

  /** Cases left in a batch that nobody will complete are told by name, each at the first such step. */
  private nameIncompleteBatches(): void {
    const { tokens, cases, collector } = this.world;
    const named = new Set<number>();
    for (const token of this.floor.collecting) {
      const kase = tokens.words[(token << 4) + KASE] as number;
      if (cases.words[(kase << 4) + TRACKED] === 0 || named.has(kase)) continue;
      named.add(kase);
      const node = tokens.words[(token << 4) + NODE] as number;
      collector.stuckAt[node] = (collector.stuckAt[node] as number) + 1;
    }
  }
}

function targetsOf(run: CompiledRun): readonly (CaseTarget | null)[] {
  const { timeZone, start } = run;
  return run.targets.map((each) => {
    if (each === null) return null;
    const hours =
      each.hours === null ? null : compileAvailability(each.hours, { timeZone, start, capacity: 1 });
    return { target: each.target, hours };
  });
}

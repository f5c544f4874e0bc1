import type { LocalClock } from '#core/calendar';
import type { Batching } from '#core/model';
import type { WorkItem } from './work-item.ts';
import { BATCH_DUE, clockOf, type World } from './world.ts';

const DAY = 1440;
/** A time of day this little ago is now: rounding, in minutes. */
const CRUMB = 1e-6;

/** What is being collected at one step. */
interface Collection {
  item: WorkItem | null;
  /** Goes up with every batch, so that an alarm set for one does not go off for the next. */
  number: number;
  /** The alarm has gone off: the batch is let go at the end of the instant. */
  isDue: boolean;
  /** Token-minutes of collecting inside the measured window, and until when they are counted. */
  area: number;
  since: number;
}

/** Tokens that are collected at steps where work is done in batches. */
export class Batches {
  private readonly world: World;
  private readonly clock: LocalClock;
  private readonly collections: readonly Collection[];
  private readonly due: number[] = [];

  constructor(world: World) {
    this.world = world;
    this.clock = clockOf(world.run);
    this.collections = world.run.steps.map(() => ({
      item: null,
      number: 0,
      isDue: false,
      area: 0,
      since: 0,
    }));
  }

  /** The batch that is being collected at a step; null when nothing has come yet. */
  openAt(step: number): WorkItem | null {
    return this.collections[step]?.item ?? null;
  }

  /** The first of a batch has come: an alarm is set where the time is limited. */
  open(item: WorkItem, batching: Batching): void {
    const collection = this.settled(item.step);
    collection.item = item;
    const alarm = batching.by === 'times' ? this.nextTime(batching.times) : batching.maximumWait;
    if (alarm === null) return;
    this.world.heap.due = batching.by === 'times' ? alarm : this.world.now + alarm;
    this.world.heap.push(BATCH_DUE, item.step, collection.number);
  }

  /** Another token comes to the open batch, or one is taken out of it. Call before the batch changes. */
  settle(step: number): void {
    this.settled(step);
  }

  /** An alarm goes off. */
  ring(step: number, number: number): void {
    const collection = this.collections[step] as Collection;
    if (collection.number !== number || collection.isDue) return;
    collection.isDue = true;
    this.due.push(step);
  }

  /** Closes the open batch of a step; null when there is none. */
  close(step: number): WorkItem | null {
    const collection = this.settled(step);
    const { item } = collection;
    collection.item = null;
    collection.isDue = false;
    collection.number++;
    return item;
  }

  /** Closes the batches whose alarm has gone off, in the order of the alarms. */
  takeDue(): readonly WorkItem[] {
    if (this.due.length === 0) return NOTHING;
    const steps = this.due.splice(0);
    return steps.flatMap((step) =>
      this.collections[step]?.isDue === true ? (this.close(step) ?? NOTHING) : NOTHING,
    );
  }

  /** Token-minutes collected at a step inside the measured window. */
  areaOf(step: number): number {
    return this.settled(step).area;
  }

  /** Tokens in batches that are not complete. */
  get tokens(): readonly number[] {
    return this.collections.flatMap(({ item }): readonly number[] => item?.tokens ?? NOTHING);
  }

  private settled(step: number): Collection {
    const collection = this.collections[step] as Collection;
    const { now, measuring, ended, windowStart, windowEnd } = this.world;
    if ((measuring || ended) && collection.item !== null) {
      const stretch = Math.min(now, ended ? windowEnd : now) - Math.max(collection.since, windowStart);
      if (stretch > 0) collection.area += stretch * collection.item.tokens.length;
    }
    collection.since = now;
    return collection;
  }

  /** The next of some local times of day, now or later. A time that the clock leaves out that day is left out. */
  private nextTime(times: readonly number[]): number {
    for (let from = this.world.now; ; ) {
      const minute = this.clock.minuteOfWeekAt(from) % DAY;
      const ahead = times.map((time) => (time >= minute - CRUMB ? time - minute : time + DAY - minute));
      const next = from + Math.max(0, Math.min(...ahead));
      const until = this.clock.steadyUntil(from);
      if (next < until) return next;
      from = until;
    }
  }
}

const NOTHING: readonly never[] = [];

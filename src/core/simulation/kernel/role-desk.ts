import type { LocalClock } from '#core/calendar';
import { TokenList } from './token-list.ts';

/** Hours of a week. */
export const HOURS = 168;

/**
 * One role at work: how many are on duty, how many are busy, who waits, and the integrals of all that over time.
 * Work waits here and is given out only when a member is free; nothing is booked ahead.
 */
export class RoleDesk {
  readonly role: number;
  /** Numbers of the steps this role does, and how many. */
  readonly steps: Int32Array;
  /** On duty now. */
  capacity = 0;
  busy = 0;
  waiting = 0;
  /** Members who have come back on duty and may take up work that was paused with them. */
  returning = 0;
  /** Will anybody ever be on duty? */
  staffed = true;
  /** Marked for assignment at the end of the instant. */
  dirty = false;
  /** How many may be free while work waits for more of them: one less than the largest crew takes. */
  slack = 0;
  /** Does capacity change over time? */
  varies = false;

  /**
   * On the plain floor (the general one keeps them at its stations): who waits, in order of readiness; paused work, the longest
   * paused first; work in progress in order of start.
   */
  readonly queue = new TokenList();
  readonly paused = new TokenList();
  /** Kept only where capacity varies. */
  readonly work = new TokenList();

  /** Time during which nobody was on duty, from the start of the run. */
  offDuty = 0;
  /** Integrals over the measured window, in person-minutes: busy within capacity, busy beyond it, on duty, waiting. */
  busyArea = 0;
  overtimeArea = 0;
  onDutyArea = 0;
  queueArea = 0;
  /** The same by local hour of the week: busy, on duty, waiting, and the length of time observed. */
  readonly busyByHour = new Float64Array(HOURS);
  readonly onDutyByHour = new Float64Array(HOURS);
  readonly queueByHour = new Float64Array(HOURS);
  readonly timeByHour = new Float64Array(HOURS);
  measuring = false;

  /** Busy members by step, and what kept the role busy while work waited: time by step, as shares that add up to 1. */
  private readonly busyBy: Float64Array;
  private readonly pressure: Float64Array;
  private pressureVersion = 0;
  /** Waiting by step (rows) against busy step (columns), in token-minutes. */
  readonly contention: Float64Array;
  private readonly seen: Float64Array;
  private readonly seenVersion: Int32Array;
  readonly waitingBy: Int32Array;
  /** Queue length integral by step; not kept where the role has one step only, whose it is. */
  readonly queueAreaBy: Float64Array;
  private readonly queueSince: Float64Array;

  private readonly time: { readonly now: number };
  private readonly clock: LocalClock;
  private last = 0;
  private hour = 0;
  private hourStart = 0;
  private hourEnd = 0;
  /** Gathered since the hour began: busy, on duty, waiting. */
  private busyNow = 0;
  private onDutyNow = 0;
  private queueNow = 0;

  /** `time.now` is the present; `clock` shows the local hour of the week. */
  constructor(role: number, steps: Int32Array, time: { readonly now: number }, clock: LocalClock) {
    this.time = time;
    const n = steps.length;
    this.role = role;
    this.steps = steps;
    this.clock = clock;
    this.busyBy = new Float64Array(n);
    this.pressure = new Float64Array(n);
    this.contention = new Float64Array(n * n);
    this.seen = new Float64Array(n * n);
    this.seenVersion = new Int32Array(n);
    this.waitingBy = new Int32Array(n);
    this.queueAreaBy = new Float64Array(n);
    this.queueSince = new Float64Array(n);
    this.enterHour(0);
  }

  /** Brings the integrals up to the present. Call before capacity, busy or waiting change. */
  advance(): void {
    const time = this.time.now;
    const dt = time - this.last;
    if (dt <= 0) return;
    const { capacity, busy, waiting } = this;
    if (capacity === 0) this.offDuty += dt;
    else if (waiting > 0 && this.steps.length > 1) this.press(dt);
    if (this.measuring) {
      const inside = busy < capacity ? busy : capacity;
      if (busy > capacity) this.overtimeArea += (busy - inside) * dt;
      if (time <= this.hourEnd) {
        this.busyNow += inside * dt;
        this.onDutyNow += capacity * dt;
        this.queueNow += waiting * dt;
      } else this.spread(time, inside, capacity, waiting);
    }
    this.last = time;
  }

  /** The measured window begins or ends. */
  measure(on: boolean): void {
    const time = this.time.now;
    this.advance();
    for (let step = 0; step < this.steps.length; step++) this.settleQueueArea(step);
    if (this.measuring) this.closeHour(time);
    this.measuring = on;
    if (on) this.enterHour(time);
  }

  /** Shares out a stretch in which work waited among the steps that were being worked on. */
  private press(dt: number): void {
    if (this.busy === 0 || this.busy + this.slack < this.capacity) return;
    const { busyBy, pressure } = this;
    const share = dt / this.busy;
    for (let step = 0; step < busyBy.length; step++) {
      pressure[step] = (pressure[step] as number) + (busyBy[step] as number) * share;
    }
    this.pressureVersion++;
  }

  private spread(time: number, inside: number, capacity: number, waiting: number): void {
    let from = this.last;
    while (from < time) {
      const to = this.hourEnd < time ? this.hourEnd : time;
      const dt = to - from;
      this.busyNow += inside * dt;
      this.onDutyNow += capacity * dt;
      this.queueNow += waiting * dt;
      from = to;
      if (to === this.hourEnd) {
        this.closeHour(to);
        this.enterHour(to);
      }
    }
  }

  /** Books what was gathered since the hour began. */
  private closeHour(time: number): void {
    const { hour } = this;
    this.busyArea += this.busyNow;
    this.onDutyArea += this.onDutyNow;
    this.queueArea += this.queueNow;
    this.busyByHour[hour] = (this.busyByHour[hour] as number) + this.busyNow;
    this.onDutyByHour[hour] = (this.onDutyByHour[hour] as number) + this.onDutyNow;
    this.queueByHour[hour] = (this.queueByHour[hour] as number) + this.queueNow;
    this.timeByHour[hour] = (this.timeByHour[hour] as number) + (time - this.hourStart);
    this.busyNow = 0;
    this.onDutyNow = 0;
    this.queueNow = 0;
  }

  private enterHour(time: number): void {
    const minute = this.clock.minuteOfWeekAt(time);
    let hour = Math.floor(minute / 60);
    let left = 60 * (hour + 1) - minute;
    // a rounding error short of the boundary counts as the boundary
    if (left < 1e-7) {
      hour++;
      left += 60;
    }
    this.hour = hour % HOURS;
    this.hourStart = time;
    this.hourEnd = time + left;
  }

  /** The number of waiting tokens of a step (counted within the role) changes by `change`. */
  changeWaiting(step: number, change: number): void {
    if (this.steps.length === 1) {
      this.waiting += change;
      return;
    }
    this.settleQueueArea(step);
    if (this.seenVersion[step] !== this.pressureVersion) this.settleContention(step);
    this.waitingBy[step] = (this.waitingBy[step] as number) + change;
    this.waiting += change;
  }

  /** So many members begin (or, below 0, stop) working on a step. */
  changeBusy(step: number, change: number): void {
    this.busy += change;
    this.busyBy[step] = (this.busyBy[step] as number) + change;
  }

  private settleQueueArea(step: number): void {
    const time = this.time.now;
    if (this.measuring) {
      const since = this.queueSince[step] as number;
      this.queueAreaBy[step] =
        (this.queueAreaBy[step] as number) + (this.waitingBy[step] as number) * (time - since);
    }
    this.queueSince[step] = time;
  }

  private settleContention(step: number): void {
    const n = this.steps.length;
    const tokens = this.waitingBy[step] as number;
    for (let by = 0; by < n; by++) {
      const at = step * n + by;
      const now = this.pressure[by] as number;
      this.contention[at] = (this.contention[at] as number) + tokens * (now - (this.seen[at] as number));
      this.seen[at] = now;
    }
    this.seenVersion[step] = this.pressureVersion;
  }
}

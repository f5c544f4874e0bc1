import { widen } from './event-heap.ts';
import { Slots } from './slots.ts';

/** Parts of a token's time: the first numbers of its row in `TokenStore.times` and of a case's in `CaseStore.times`. */
export const PARTS = 5;
export const WAITING = 0;
export const PROCESSING = 1;
export const PAUSED = 2;
export const DELAYED = 3;
export const SYNCHRONISATION = 4;
/** Further numbers of the row: when the present stage began; when the token became ready at its step. */
export const SINCE = 5;
export const READY = 6;
/** What the off-duty clock of the role showed when it became ready. */
export const OFF_AT_READY = 7;
/** Of the present visit: work still to do (or the place of the branch that wins a race), time worked, time paused. */
export const REMAINING = 8;
export const WORKED = 9;
export const PAUSED_NOW = 10;
/** How much of the waiting along its path was waited while nobody was on duty. */
export const OFF_DUTY = 11;

/** The row of a token in `TokenStore.words`: its case, what it is doing (one of the stages), where. */
export const KASE = 0;
export const STAGE = 1;
export const NODE = 2;
/** Goes up whenever what was scheduled for the token no longer stands. */
export const STAMP = 3;
/** The step it last worked at; −1 before the first. */
export const LAST_STEP = 4;
/** Name of the token among those of its case, and how many splits away from the first token it is. */
export const LINEAGE = 5;
export const DEPTH = 6;
/** Neighbours in the list of the case's tokens, and in a `TokenList`; −1: none. */
export const CASE_NEXT = 7;
export const CASE_PREVIOUS = 8;
export const NEXT = 9;
export const PREVIOUS = 10;

/** Stages of a token. */
export const MOVING = 0;
export const QUEUED = 1;
export const IN_WORK = 2;
export const ON_PAUSE = 3;
export const ON_TIMER = 4;
export const ON_MESSAGE = 5;
export const IN_RACE = 6;
export const AT_JOIN = 7;

/** A row has 2⁴ entries: number x of token t is at (t << 4) + x. */
const ROW = 16;

/**
 * All tokens in flight: a row of times (minutes) and a row of whole numbers each, side by side in memory, because an
 * event touches most of a row.
 */
export class TokenStore {
  readonly slots = new Slots(64);
  times: Float64Array;
  words: Int32Array;
  /** How often the token has been at each node that lies on a cycle: `visits[token × counters + counter]`. */
  visits: Uint16Array;
  private readonly counters: number;

  /** `counters`: how many nodes lie on cycles. */
  constructor(counters: number) {
    const { capacity } = this.slots;
    this.counters = counters;
    this.times = new Float64Array(capacity * ROW);
    this.words = new Int32Array(capacity * ROW);
    this.visits = new Uint16Array(capacity * counters);
  }

  /** A slot for the first token of a case, everything at zero. */
  take(): number {
    if (this.slots.full) this.grow();
    const token = this.slots.take();
    const row = token << 4;
    const { times, words } = this;
    times[row + WAITING] = 0;
    times[row + PROCESSING] = 0;
    times[row + PAUSED] = 0;
    times[row + DELAYED] = 0;
    times[row + SYNCHRONISATION] = 0;
    times[row + OFF_DUTY] = 0;
    words[row + STAGE] = MOVING;
    words[row + LAST_STEP] = -1;
    words[row + LINEAGE] = 0;
    words[row + DEPTH] = 0;
    if (this.counters > 0) this.visits.fill(0, token * this.counters, (token + 1) * this.counters);
    return token;
  }

  /** A slot for a copy made at a split: it has come the same way. */
  takeCopy(token: number): number {
    const copy = this.take();
    const { times, words } = this;
    words[(copy << 4) + LAST_STEP] = words[(token << 4) + LAST_STEP] as number;
    words[(copy << 4) + LINEAGE] = words[(token << 4) + LINEAGE] as number;
    words[(copy << 4) + DEPTH] = words[(token << 4) + DEPTH] as number;
    times[(copy << 4) + OFF_DUTY] = times[(token << 4) + OFF_DUTY] as number;
    for (let part = 0; part < PARTS; part++) times[(copy << 4) + part] = times[(token << 4) + part] as number;
    if (this.counters > 0) {
      this.visits.copyWithin(copy * this.counters, token * this.counters, (token + 1) * this.counters);
    }
    return copy;
  }

  /** The slot is free again; whatever was scheduled for it no longer stands. What it holds stays until it is taken. */
  give(token: number): void {
    this.words[(token << 4) + STAMP] = (this.words[(token << 4) + STAMP] as number) + 1;
    this.slots.give(token);
  }

  /** A token that goes on behind a join has been wherever those it was joined with have been. */
  mergeVisits(into: number, from: number): void {
    for (let i = 0; i < this.counters; i++) {
      const other = this.visits[from * this.counters + i] as number;
      if (other > (this.visits[into * this.counters + i] as number))
        this.visits[into * this.counters + i] = other;
    }
  }

  private grow(): void {
    this.slots.grow();
    const { capacity } = this.slots;
    this.times = widen(this.times, new Float64Array(capacity * ROW));
    this.words = widen(this.words, new Int32Array(capacity * ROW));
    this.visits = widen(this.visits, new Uint16Array(capacity * this.counters));
  }
}

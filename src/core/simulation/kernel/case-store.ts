import { widen } from './event-heap.ts';
import { Slots } from './slots.ts';
import { CASE_NEXT, CASE_PREVIOUS, KASE, type TokenStore } from './token-store.ts';

/** Numbers of a case's row in `CaseStore.times` behind the parts of all its tokens' time. */
export const ARRIVED_AT = 5;
export const COST = 6;
/** When the case is due, on the clock of the run; served by where a role serves what is due first. */
export const DUE = 7;

/** The row of a case in `CaseStore.words`: random stream of its source, its index there. */
export const STREAM = 0;
export const INDEX = 1;
export const PROCESS = 2;
/** Number of the case within the replication. */
export const NUMBER = 3;
/** 1 when the case arrived inside the measured window. */
export const TRACKED = 4;
/** Tokens that exist, and of these the ones that can still move by themselves. */
export const TOKENS = 5;
export const ABLE = 6;
export const FIRST_TOKEN = 7;
export const ROUTE = 8;
/** Larger is served first where a role serves by priority. */
export const PRIORITY = 9;
/** Number of its segment; −1: none. */
export const SEGMENT = 10;

/** An answer to a condition. */
export const UNASKED = 0;
export const NO = 1;
export const YES = 2;

/** Rows: number x of case c is at (c << 3) + x in `times`, at (c << 4) + x in `words`. */
const TIMES = 8;
const WORDS = 16;

/** All cases in flight: a row of times (and the cost) and a row of whole numbers each. */
export class CaseStore {
  readonly slots = new Slots(64);
  times: Float64Array;
  words: Int32Array;
  /** Visits of nodes that lie on cycles: `visits[case × counters + counter]`. */
  visits: Uint16Array;
  /** What the case has answered to conditions: `answers[case × conditions + condition]`, one of UNASKED, NO, YES. */
  answers: Uint8Array;
  private readonly counters: number;
  private readonly conditions: number;

  /** `counters`: how many nodes lie on cycles. */
  constructor(counters: number, conditions: number) {
    const { capacity } = this.slots;
    this.counters = counters;
    this.conditions = conditions;
    this.answers = new Uint8Array(capacity * conditions);
    this.times = new Float64Array(capacity * TIMES);
    this.words = new Int32Array(capacity * WORDS);
    this.visits = new Uint16Array(capacity * counters);
  }

  /** A slot for a new case without tokens, everything at zero. */
  take(): number {
    if (this.slots.full) this.grow();
    const kase = this.slots.take();
    const { times, words } = this;
    const row = kase << 3;
    times[row] = 0;
    times[row + 1] = 0;
    times[row + 2] = 0;
    times[row + 3] = 0;
    times[row + 4] = 0;
    times[row + COST] = 0;
    words[(kase << 4) + TOKENS] = 0;
    words[(kase << 4) + ABLE] = 0;
    words[(kase << 4) + FIRST_TOKEN] = -1;
    words[(kase << 4) + ROUTE] = 0;
    if (this.counters > 0) this.visits.fill(0, kase * this.counters, (kase + 1) * this.counters);
    if (this.conditions > 0) {
      this.answers.fill(UNASKED, kase * this.conditions, (kase + 1) * this.conditions);
    }
    return kase;
  }

  /** Puts a token on the list of the case. It can move. */
  adopt(kase: number, token: number, tokens: TokenStore): void {
    const { words } = this;
    const row = kase << 4;
    const first = words[row + FIRST_TOKEN] as number;
    tokens.words[(token << 4) + KASE] = kase;
    tokens.words[(token << 4) + CASE_PREVIOUS] = -1;
    tokens.words[(token << 4) + CASE_NEXT] = first;
    if (first >= 0) tokens.words[(first << 4) + CASE_PREVIOUS] = token;
    words[row + FIRST_TOKEN] = token;
    words[row + TOKENS] = (words[row + TOKENS] as number) + 1;
    words[row + ABLE] = (words[row + ABLE] as number) + 1;
  }

  /** A token of the case that could move is gone. */
  end(kase: number, token: number, tokens: TokenStore): void {
    const { words } = this;
    const row = kase << 4;
    words[row + ABLE] = (words[row + ABLE] as number) - 1;
    if ((words[row + TOKENS] as number) > 1) this.release(kase, token, tokens);
    else words[row + TOKENS] = 0;
  }

  /** Takes a token off the list of its case. The caller has settled whether it could move. */
  release(kase: number, token: number, tokens: TokenStore): void {
    const { words } = this;
    const row = kase << 4;
    const previous = tokens.words[(token << 4) + CASE_PREVIOUS] as number;
    const next = tokens.words[(token << 4) + CASE_NEXT] as number;
    if (previous >= 0) tokens.words[(previous << 4) + CASE_NEXT] = next;
    else words[row + FIRST_TOKEN] = next;
    if (next >= 0) tokens.words[(next << 4) + CASE_PREVIOUS] = previous;
    words[row + TOKENS] = (words[row + TOKENS] as number) - 1;
  }

  /** Calls `visit` for every case in progress. */
  forEachLive(visit: (kase: number) => void): void {
    for (let kase = 0; kase < this.slots.capacity; kase++) {
      if ((this.words[(kase << 4) + TOKENS] as number) > 0) visit(kase);
    }
  }

  private grow(): void {
    this.slots.grow();
    const { capacity } = this.slots;
    this.times = widen(this.times, new Float64Array(capacity * TIMES));
    this.words = widen(this.words, new Int32Array(capacity * WORDS));
    this.visits = widen(this.visits, new Uint16Array(capacity * this.counters));
    this.answers = widen(this.answers, new Uint8Array(capacity * this.conditions));
  }
}

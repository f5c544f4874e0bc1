import { widen } from './event-heap.ts';
import { Slots } from './slots.ts';

/** Parts of a token's time, in this order; `parts[PARTS × token + part]`. */
export const PARTS = 5;
export const WAITING = 0;
export const PROCESSING = 1;
export const PAUSED = 2;
export const DELAYED = 3;
export const SYNCHRONISATION = 4;

/** What a token is doing. */
export const MOVING = 0;
export const QUEUED = 1;
export const IN_WORK = 2;
export const ON_PAUSE = 3;
export const ON_TIMER = 4;
export const ON_MESSAGE = 5;
export const IN_RACE = 6;
export const AT_JOIN = 7;

/** All tokens in flight, as a structure of arrays. */
export class TokenStore {
  readonly slots = new Slots(64);
  private readonly counters: number;
  kase: Int32Array;
  stage: Uint8Array;
  /** The node where it works, waits or is delayed. */
  node: Int32Array;
  /** Goes up whenever what was scheduled for the token no longer stands. */
  stamp: Int32Array;
  /** When the present stage began. */
  since: Float64Array;
  /** When it became ready at its step, and what the role's off-duty clock showed then. */
  ready: Float64Array;
  offAtReady: Float64Array;
  /** Of the present visit: work still to do, time worked, time paused. */
  remaining: Float64Array;
  worked: Float64Array;
  paused: Float64Array;
  /** Time spent so far along the token's own path. */
  parts: Float64Array;
  /** The step it last worked at; −1 before the first. */
  lastStep: Int32Array;
  /** Name of the token among those of its case, and how many splits away from the first token it is. */
  lineage: Uint32Array;
  depth: Int32Array;
  /** Neighbours in the list of the case's tokens, and in a queue or a role's list of work in progress; −1: none. */
  caseNext: Int32Array;
  casePrevious: Int32Array;
  next: Int32Array;
  previous: Int32Array;
  /** How often the token has been at each node that lies on a cycle. */
  visits: Uint16Array;

  /** `counters`: how many nodes lie on cycles. */
  constructor(counters: number) {
    const n = this.slots.capacity;
    this.counters = counters;
    this.kase = new Int32Array(n);
    this.stage = new Uint8Array(n);
    this.node = new Int32Array(n);
    this.stamp = new Int32Array(n);
    this.since = new Float64Array(n);
    this.ready = new Float64Array(n);
    this.offAtReady = new Float64Array(n);
    this.remaining = new Float64Array(n);
    this.worked = new Float64Array(n);
    this.paused = new Float64Array(n);
    this.parts = new Float64Array(n * PARTS);
    this.lastStep = new Int32Array(n);
    this.lineage = new Uint32Array(n);
    this.depth = new Int32Array(n);
    this.caseNext = new Int32Array(n);
    this.casePrevious = new Int32Array(n);
    this.next = new Int32Array(n);
    this.previous = new Int32Array(n);
    this.visits = new Uint16Array(n * counters);
  }

  /** A slot for the first token of a case, everything at zero. */
  take(): number {
    if (this.slots.full) this.grow();
    const token = this.slots.take();
    this.stage[token] = MOVING;
    this.lastStep[token] = -1;
    this.lineage[token] = 0;
    this.depth[token] = 0;
    const parts = token * PARTS;
    this.parts[parts] = 0;
    this.parts[parts + 1] = 0;
    this.parts[parts + 2] = 0;
    this.parts[parts + 3] = 0;
    this.parts[parts + 4] = 0;
    if (this.counters > 0) this.visits.fill(0, token * this.counters, (token + 1) * this.counters);
    return token;
  }

  /** A slot for a copy made at a split: it has come the same way. */
  takeCopy(token: number): number {
    const copy = this.take();
    this.lastStep[copy] = this.lastStep[token] as number;
    this.lineage[copy] = this.lineage[token] as number;
    this.depth[copy] = this.depth[token] as number;
    this.parts.copyWithin(copy * PARTS, token * PARTS, (token + 1) * PARTS);
    if (this.counters > 0) {
      this.visits.copyWithin(copy * this.counters, token * this.counters, (token + 1) * this.counters);
    }
    return copy;
  }

  /** The slot is free again; whatever was scheduled for it no longer stands. */
  give(token: number): void {
    this.stamp[token] = (this.stamp[token] as number) + 1;
    this.slots.give(token);
  }

  /** A token that goes on behind a join has been wherever those it was joined with have been. */
  mergeVisits(into: number, from: number): void {
    for (let i = 0; i < this.counters; i++) {
      const other = this.visits[from * this.counters + i] as number;
      if (other > (this.visits[into * this.counters + i] as number)) this.visits[into * this.counters + i] = other;
    }
  }

  private grow(): void {
    this.slots.grow();
    const n = this.slots.capacity;
    this.kase = widen(this.kase, new Int32Array(n));
    this.stage = widen(this.stage, new Uint8Array(n));
    this.node = widen(this.node, new Int32Array(n));
    this.stamp = widen(this.stamp, new Int32Array(n));
    this.since = widen(this.since, new Float64Array(n));
    this.ready = widen(this.ready, new Float64Array(n));
    this.offAtReady = widen(this.offAtReady, new Float64Array(n));
    this.remaining = widen(this.remaining, new Float64Array(n));
    this.worked = widen(this.worked, new Float64Array(n));
    this.paused = widen(this.paused, new Float64Array(n));
    this.parts = widen(this.parts, new Float64Array(n * PARTS));
    this.lastStep = widen(this.lastStep, new Int32Array(n));
    this.lineage = widen(this.lineage, new Uint32Array(n));
    this.depth = widen(this.depth, new Int32Array(n));
    this.caseNext = widen(this.caseNext, new Int32Array(n));
    this.casePrevious = widen(this.casePrevious, new Int32Array(n));
    this.next = widen(this.next, new Int32Array(n));
    this.previous = widen(this.previous, new Int32Array(n));
    this.visits = widen(this.visits, new Uint16Array(n * this.counters));
  }
}

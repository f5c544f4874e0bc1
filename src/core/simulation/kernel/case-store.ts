import { widen } from './event-heap.ts';
import { Slots } from './slots.ts';
import { PARTS, type TokenStore } from './token-store.ts';

/** All cases in flight, as a structure of arrays. */
export class CaseStore {
  readonly slots = new Slots(64);
  private readonly counters: number;
  /** Number of the arrival source, its random stream, and the index of the case within it. */
  source: Int32Array;
  stream: Uint32Array;
  index: Int32Array;
  process: Int32Array;
  /** Number of the case within the replication. */
  number: Int32Array;
  arrival: Float64Array;
  /** 1 when the case arrived inside the measured window. */
  tracked: Uint8Array;
  /** Tokens that exist, and of these the ones that can still move by themselves. */
  tokens: Int32Array;
  able: Int32Array;
  firstToken: Int32Array;
  cost: Float64Array;
  /** Time of all its tokens by part, and its waiting time off duty. */
  totals: Float64Array;
  unavailable: Float64Array;
  route: Int32Array;
  /** Visits of nodes that lie on cycles. */
  visits: Uint16Array;

  constructor(counters: number) {
    const n = this.slots.capacity;
    this.counters = counters;
    this.source = new Int32Array(n);
    this.stream = new Uint32Array(n);
    this.index = new Int32Array(n);
    this.process = new Int32Array(n);
    this.number = new Int32Array(n);
    this.arrival = new Float64Array(n);
    this.tracked = new Uint8Array(n);
    this.tokens = new Int32Array(n);
    this.able = new Int32Array(n);
    this.firstToken = new Int32Array(n);
    this.cost = new Float64Array(n);
    this.totals = new Float64Array(n * PARTS);
    this.unavailable = new Float64Array(n);
    this.route = new Int32Array(n);
    this.visits = new Uint16Array(n * counters);
  }

  /** A slot for a new case without tokens, everything at zero. */
  take(): number {
    if (this.slots.full) this.grow();
    const kase = this.slots.take();
    this.tokens[kase] = 0;
    this.able[kase] = 0;
    this.firstToken[kase] = -1;
    this.cost[kase] = 0;
    this.unavailable[kase] = 0;
    this.route[kase] = 0;
    const totals = kase * PARTS;
    this.totals[totals] = 0;
    this.totals[totals + 1] = 0;
    this.totals[totals + 2] = 0;
    this.totals[totals + 3] = 0;
    this.totals[totals + 4] = 0;
    if (this.counters > 0) this.visits.fill(0, kase * this.counters, (kase + 1) * this.counters);
    return kase;
  }

  /** Puts a token on the list of the case. It can move. */
  adopt(kase: number, token: number, tokens: TokenStore): void {
    const first = this.firstToken[kase] as number;
    tokens.kase[token] = kase;
    tokens.casePrevious[token] = -1;
    tokens.caseNext[token] = first;
    if (first >= 0) tokens.casePrevious[first] = token;
    this.firstToken[kase] = token;
    this.tokens[kase] = (this.tokens[kase] as number) + 1;
    this.able[kase] = (this.able[kase] as number) + 1;
  }

  /** Takes a token off the list of its case. The caller has settled whether it could move. */
  release(kase: number, token: number, tokens: TokenStore): void {
    const previous = tokens.casePrevious[token] as number;
    const next = tokens.caseNext[token] as number;
    if (previous >= 0) tokens.caseNext[previous] = next;
    else this.firstToken[kase] = next;
    if (next >= 0) tokens.casePrevious[next] = previous;
    this.tokens[kase] = (this.tokens[kase] as number) - 1;
  }

  /** Calls `visit` for every case in progress. */
  forEachLive(visit: (kase: number) => void): void {
    for (let kase = 0; kase < this.slots.capacity; kase++) if ((this.tokens[kase] as number) > 0) visit(kase);
  }

  private grow(): void {
    this.slots.grow();
    const n = this.slots.capacity;
    this.source = widen(this.source, new Int32Array(n));
    this.stream = widen(this.stream, new Uint32Array(n));
    this.index = widen(this.index, new Int32Array(n));
    this.process = widen(this.process, new Int32Array(n));
    this.number = widen(this.number, new Int32Array(n));
    this.arrival = widen(this.arrival, new Float64Array(n));
    this.tracked = widen(this.tracked, new Uint8Array(n));
    this.tokens = widen(this.tokens, new Int32Array(n));
    this.able = widen(this.able, new Int32Array(n));
    this.firstToken = widen(this.firstToken, new Int32Array(n));
    this.cost = widen(this.cost, new Float64Array(n));
    this.totals = widen(this.totals, new Float64Array(n * PARTS));
    this.unavailable = widen(this.unavailable, new Float64Array(n));
    this.route = widen(this.route, new Int32Array(n));
    this.visits = widen(this.visits, new Uint16Array(n * this.counters));
  }
}

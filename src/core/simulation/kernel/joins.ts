import { ABLE, type CaseStore, NUMBER, TRACKED } from './case-store.ts';
import {
  AT_JOIN,
  DEPTH,
  LINEAGE,
  MOVING,
  SINCE,
  STAGE,
  SYNCHRONISATION,
  type TokenStore,
} from './token-store.ts';
import type { World } from './world.ts';

/** Keeps the time of tokens at joins. Which of them a join takes, and when, is control's affair. */
export class Joins {
  /** Tokens used up by a join that is about to fire. */
  readonly consumed: number[] = [];
  private readonly world: World;
  private readonly tokens: TokenStore;
  private readonly cases: CaseStore;

  constructor(world: World) {
    this.world = world;
    this.tokens = world.tokens;
    this.cases = world.cases;
  }

  /** The join at `node` fires: `token` goes on, the others it took are used up. */
  fire(kase: number, token: number, node: number): void {
    const { world, tokens, consumed } = this;
    const tracked = this.cases.words[(kase << 4) + TRACKED] === 1;
    if (tokens.words[(token << 4) + STAGE] === AT_JOIN) {
      this.synchronise(kase, token, node, tracked);
      this.cases.words[(kase << 4) + ABLE] = (this.cases.words[(kase << 4) + ABLE] as number) + 1;
      tokens.words[(token << 4) + STAGE] = MOVING;
    }
    for (const other of consumed) {
      this.synchronise(kase, other, node, tracked);
      tokens.mergeVisits(token, other);
      if (isElder(tokens, other, token)) {
        tokens.words[(token << 4) + LINEAGE] = tokens.words[(other << 4) + LINEAGE] as number;
        tokens.words[(token << 4) + DEPTH] = tokens.words[(other << 4) + DEPTH] as number;
      }
      this.cases.release(kase, other, tokens);
      tokens.give(other);
    }
    consumed.length = 0;
    if (tracked) world.collector.visited(node);
    world.trace?.atNode(world.now, this.cases.words[(kase << 4) + NUMBER] as number, token, 'fire', node);
  }

  /** Adds the time a token has waited at a join. */
  private synchronise(kase: number, token: number, node: number, tracked: boolean): void {
    const { tokens, cases } = this;
    const time = this.world.now - (tokens.times[(token << 4) + SINCE] as number);
    const parts = (token << 4) + SYNCHRONISATION;
    tokens.times[parts] = (tokens.times[parts] as number) + time;
    if (!tracked) return;
    const totals = (kase << 3) + SYNCHRONISATION;
    cases.times[totals] = (cases.times[totals] as number) + time;
    this.world.collector.held(node, time);
  }
}

/** Which of two tokens names what they become: the one fewer splits away from the first, then the smaller name. */
function isElder(tokens: TokenStore, a: number, b: number): boolean {
  const depth = (tokens.words[(a << 4) + DEPTH] as number) - (tokens.words[(b << 4) + DEPTH] as number);
  return (
    depth < 0 ||
    (depth === 0 &&
      (tokens.words[(a << 4) + LINEAGE] as number) >>> 0 < (tokens.words[(b << 4) + LINEAGE] as number) >>> 0)
  );
}

import type { Control } from '#core/machine';
import { childLineage } from '#core/random';
import { type CaseStore, INDEX, NUMBER, STREAM } from './case-store.ts';
import { Chooser } from './chooser.ts';
import { DEPTH, LINEAGE, type TokenStore } from './token-store.ts';
import type { World } from './world.ts';

/** Sends tokens on behind splits: draws the way, makes the copies, names them. */
export class Splits {
  /** Copies that have not moved yet, and their flows: pairs, the next at the end. */
  readonly branches: number[] = [];
  private readonly world: World;
  private readonly control: Control;
  private readonly chooser: Chooser;
  private readonly tokens: TokenStore;
  private readonly cases: CaseStore;
  private readonly choiceStart: Int32Array;
  private readonly choiceFlow: Int32Array;
  private readonly counterOf: Int32Array;
  private readonly counters: number;
  private reserved = 0;

  constructor(world: World) {
    this.world = world;
    this.control = world.control;
    this.chooser = new Chooser(world.run, world.draws, world.cases);
    this.tokens = world.tokens;
    this.cases = world.cases;
    this.choiceStart = world.run.table.choiceStart;
    this.choiceFlow = world.run.table.choiceFlow;
    this.counterOf = world.run.counterOf;
    this.counters = world.run.counters;
  }

  /** One flow: the only one, or chosen. False when there is none that the case may take. */
  choose(kase: number, token: number, node: number): boolean {
    const first = this.choiceStart[node] as number;
    let place = first;
    if ((this.choiceStart[node + 1] as number) > first + 1) {
      const { words } = this.cases;
      const stream = words[(kase << 4) + STREAM] as number;
      place = this.chooser.one(
        kase,
        node,
        stream,
        words[(kase << 4) + INDEX] as number,
        this.world.pathAt(token, node),
      );
      if (place < 0) return false;
    }
    this.control.take(token, this.choiceFlow[place] as number);
    return true;
  }

  /** Every flow. */
  fork(kase: number, token: number, node: number): void {
    const first = this.choiceStart[node] as number;
    const end = this.choiceStart[node + 1] as number;
    const waiting = this.branches.length;
    for (let place = first + 1; place < end; place++) this.branch(kase, token, node, place, place - first);
    if (end > first + 2) turnPairs(this.branches, waiting);
    this.control.take(token, this.choiceFlow[first] as number);
  }

  /** One flow or more, as they are chosen. False when there is none that the case may take. */
  chooseSome(kase: number, token: number, node: number): boolean {
    const { chooser } = this;
    const first = this.choiceStart[node] as number;
    const { words } = this.cases;
    const stream = words[(kase << 4) + STREAM] as number;
    chooser.some(kase, node, stream, words[(kase << 4) + INDEX] as number, this.world.pathAt(token, node));
    if (chooser.chosenCount === 0) return false;
    const waiting = this.branches.length;
    for (let i = 1; i < chooser.chosenCount; i++) {
      const place = chooser.chosen[i] as number;
      this.branch(kase, token, node, place, place - first);
    }
    turnPairs(this.branches, waiting);
    const place = chooser.chosen[0] as number;
    if (place > first) this.descend(token, token, node, place - first);
    this.control.take(token, this.choiceFlow[place] as number);
    return true;
  }

  /** A copy of a token at a split will go over the flow at `place`, as soon as those before it are at rest. */
  private branch(kase: number, token: number, node: number, place: number, branch: number): void {
    const copy = this.tokens.takeCopy(token);
    this.reserve();
    this.descend(copy, token, node, branch);
    this.cases.adopt(kase, copy, this.tokens);
    this.world.trace?.name(this.cases.words[(kase << 4) + NUMBER] as number, copy);
    this.control.copy(token, copy);
    this.branches.push(copy, this.choiceFlow[place] as number);
  }

  /** Names a token after the branch it takes; the first branch keeps the name. */
  private descend(copy: number, token: number, node: number, branch: number): void {
    const { tokens, world } = this;
    const counter = this.counterOf[node] as number;
    const visit = counter < 0 ? 0 : (tokens.visits[token * this.counters + counter] as number);
    const name = (world.run.streams[node] as number) * 256 + branch;
    tokens.words[(copy << 4) + LINEAGE] = childLineage(
      (tokens.words[(token << 4) + LINEAGE] as number) >>> 0,
      name,
      visit,
    );
    tokens.words[(copy << 4) + DEPTH] = (tokens.words[(token << 4) + DEPTH] as number) + 1;
  }

  /** Sees to it that control has room for every token slot. */
  reserve(): void {
    if (this.tokens.slots.capacity === this.reserved) return;
    this.reserved = this.tokens.slots.capacity;
    this.control.reserve(this.reserved, this.cases.slots.capacity);
  }
}

/** Turns the order of the pairs from `from` on, so that the first of them is the last, which is taken next. */
function turnPairs(pairs: number[], from: number): void {
  for (let low = from, high = pairs.length - 2; low < high; low += 2, high -= 2) {
    const [a, b] = [pairs[low] as number, pairs[low + 1] as number];
    pairs[low] = pairs[high] as number;
    pairs[low + 1] = pairs[high + 1] as number;
    pairs[high] = a;
    pairs[high + 1] = b;
  }
}

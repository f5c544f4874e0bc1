import {
  type Control,
  OP_ABANDON,
  OP_CHOOSE,
  OP_CHOOSE_SOME,
  OP_CONSUME,
  OP_END,
  OP_FIRE,
  OP_FORK,
  OP_HOLD,
  OP_MESSAGE,
  OP_PASS,
  OP_RACE,
  OP_THROW,
  OP_TIMER,
  OP_TRAVERSE,
  OP_WORK,
  type PlainRows,
} from '#core/machine';
import { childLineage } from '#core/random';
import type { CaseExits } from './case-exits.ts';
import { ABLE, type CaseStore, NUMBER, TOKENS, TRACKED } from './case-store.ts';
import { LOOP_LIMITED } from './collector.ts';
import type { Delays } from './delays.ts';
import type { Floor } from './floor.ts';
import { Joins } from './joins.ts';
import { Splits } from './splits.ts';
import { AT_JOIN, DEPTH, KASE, LINEAGE, NODE, SINCE, STAGE, type TokenStore } from './token-store.ts';
import type { World } from './world.ts';

/**
 * Answers what control asks, one case at a time, until every token of the case is at rest: waits for work, a timer, a
 * message or other tokens, or is gone. Holds no rule of control flow; it only draws, counts and keeps time.
 */
export class TokenDriver {
  private readonly world: World;
  private readonly control: Control;
  private readonly floor: Floor;
  private readonly delays: Delays;
  private readonly exits: CaseExits;
  private readonly splits: Splits;
  private readonly joins: Joins;
  private readonly tokens: TokenStore;
  private readonly cases: CaseStore;
  private readonly flowTarget: Int32Array;
  private readonly counters: number;
  private readonly visitLimit: number;
  /** By flow: the visit counter of its target; −1 without one. */
  private readonly flowCounter: Int32Array;
  private readonly hasInclusive: boolean;
  private readonly plain: PlainRows | null;
  /** The case that was closed while its messages were being answered; −1: none. */
  private closed = -1;

  constructor(world: World, floor: Floor, delays: Delays, exits: CaseExits) {
    this.world = world;
    this.control = world.control;
    this.floor = floor;
    this.delays = delays;
    this.exits = exits;
    this.splits = new Splits(world);
    this.joins = new Joins(world);
    this.tokens = world.tokens;
    this.cases = world.cases;
    this.flowTarget = world.run.table.flowTarget;
    this.counters = world.run.counters;
    this.flowCounter = this.flowTarget.map((node) => world.run.counterOf[node] as number);
    this.hasInclusive = world.run.table.joins.some((join) => join.rule === 'inclusive');
    this.visitLimit = world.run.limits.visits;
    this.plain = world.control.plain;
  }

  /** A case begins with a token at each of `nodes`. */
  begin(kase: number, nodes: readonly number[]): void {
    const first = this.tokens.take();
    this.splits.reserve();
    this.cases.adopt(kase, first, this.tokens);
    if (nodes.length === 1) {
      const node = nodes[0] as number;
      this.announce(kase, first, node);
      const row = this.plain === null ? -1 : this.plain.start(kase, first, node);
      if (row >= 0) {
        this.follow(kase, first, row);
        return;
      }
      this.control.start(kase, first, node);
    } else if (!this.beginTogether(kase, first, nodes)) return;
    this.settle(kase);
  }

  /** All tokens exist before the first of them moves, so that none is taken for the last. False: the case is closed. */
  private beginTogether(kase: number, first: number, nodes: readonly number[]): boolean {
    const tokens = nodes.map((_, index) => {
      if (index === 0) return first;
      const token = this.tokens.take();
      this.splits.reserve();
      this.tokens.words[(token << 4) + LINEAGE] = childLineage(0, index, 0);
      this.tokens.words[(token << 4) + DEPTH] = 1;
      this.cases.adopt(kase, token, this.tokens);
      return token;
    });
    this.closed = -1;
    for (const [index, token] of tokens.entries()) {
      if (this.closed === kase) return false;
      this.announce(kase, token, nodes[index] as number);
      this.control.start(kase, token, nodes[index] as number);
      this.pump(kase);
    }
    return this.closed !== kase;
  }

  /** A token begins at an entry. */
  private announce(kase: number, token: number, node: number): void {
    const { world } = this;
    const row = kase << 4;
    if (world.trace !== null) {
      world.trace.name(this.cases.words[row + NUMBER] as number, token);
      world.trace.atNode(world.now, this.cases.words[row + NUMBER] as number, token, 'arrive', node);
    }
    if (this.cases.words[row + TRACKED] === 1) world.collector.visited(node);
  }

  /** What a token waited for has come. */
  signal(token: number, signal: number): void {
    const kase = this.tokens.words[(token << 4) + KASE] as number;
    const row = this.plain === null ? -1 : this.plain.signal(token, signal);
    if (row >= 0) {
      this.follow(kase, token, row);
      return;
    }
    this.control.signal(token, signal);
    this.settle(kase);
  }

  /** A token that raced for several events goes on over the flow of the winner. */
  take(token: number, flow: number): void {
    const kase = this.tokens.words[(token << 4) + KASE] as number;
    this.control.take(token, flow);
    this.settle(kase);
  }

  /** What `pump` does, for a row that needs no outbox. */
  private follow(kase: number, token: number, row: number): void {
    const { opCode, opArgument, rowOps } = this.plain as PlainRows;
    const { world } = this;
    const tracked = this.cases.words[(kase << 4) + TRACKED] === 1;
    const { flowCounts } = world.collector;
    const end = rowOps[row + 1] as number;
    this.closed = -1;
    for (let op = rowOps[row] as number; op < end; op++) {
      const argument = opArgument[op] as number;
      const code = opCode[op] as number;
      if (code === OP_TRAVERSE) {
        if (tracked) flowCounts[argument] = (flowCounts[argument] as number) + 1;
        if (world.trace !== null) this.noteFlow(kase, token, argument);
        if ((this.flowCounter[argument] as number) < 0) continue;
        this.countVisit(kase, token, argument);
        if (this.closed === kase) return;
      } else if (code === OP_WORK) {
        if (!this.floor.ready(token, argument)) this.disable(kase);
      } else this.end(kase, token, argument);
    }
    this.leaveIfOver(kase);
  }

  private settle(kase: number): void {
    this.drain(kase);
    if (!this.delays.hasDelivered) return;
    for (let token = this.delays.takeDelivered(); token >= 0; token = this.delays.takeDelivered()) {
      const owner = this.tokens.words[(token << 4) + KASE] as number;
      this.delays.receive(token);
      this.drain(owner);
    }
  }

  /** Answers until the case is at rest, and lets it leave when nothing can happen to it any more. */
  private drain(kase: number): void {
    this.closed = -1;
    do {
      this.pump(kase);
      if (this.closed === kase) return;
    } while (this.hasInclusive && this.control.settle(kase));
    this.leaveIfOver(kase);
  }

  /** Lets a case at rest leave when it has no token, or none that can ever move. */
  private leaveIfOver(kase: number): void {
    const { words } = this.cases;
    if (words[(kase << 4) + TOKENS] === 0) this.exits.complete(kase);
    else if (words[(kase << 4) + ABLE] === 0) this.exits.stick(kase);
  }

  /**
   * Answers what is in the outbox, one token at a time and as far as it goes: branches of a split wait in `branches` until
   * the one before them is at rest, which keeps the order in which work becomes ready that of the flows.
   */
  private pump(kase: number): void {
    const { control } = this;
    const { outbox } = control;
    const tracked = this.cases.words[(kase << 4) + TRACKED] === 1;
    const { flowCounts } = this.world.collector;
    for (;;) {
      for (let at = 0; at < outbox.length; at += 3) {
        const words = outbox.words;
        const token = words[at + 1] as number;
        const argument = words[at + 2] as number;
        switch (words[at] as number) {
          case OP_TRAVERSE:
            if (tracked) flowCounts[argument] = (flowCounts[argument] as number) + 1;
            if (this.world.trace !== null) this.noteFlow(kase, token, argument);
            if ((this.flowCounter[argument] as number) >= 0) this.countVisit(kase, token, argument);
            break;
          case OP_WORK:
            if (!this.floor.ready(token, argument)) this.disable(kase);
            break;
          case OP_END:
            this.end(kase, token, argument);
            break;
          case OP_CHOOSE:
            if (!this.splits.choose(kase, token, argument)) this.hold(kase, token, argument);
            break;
          default:
            this.answer(words[at] as number, kase, token, argument);
        }
        if (this.closed === kase) {
          outbox.length = 0;
          this.splits.branches.length = 0;
          return;
        }
      }
      outbox.length = 0;
      if (this.splits.branches.length === 0) return;
      const flow = this.splits.branches.pop() as number;
      control.take(this.splits.branches.pop() as number, flow);
    }
  }

  private answer(op: number, kase: number, token: number, argument: number): void {
    switch (op) {
      case OP_FORK:
        this.splits.fork(kase, token, argument);
        break;
      case OP_CHOOSE_SOME:
        if (!this.splits.chooseSome(kase, token, argument)) this.hold(kase, token, argument);
        break;
      case OP_HOLD:
        this.hold(kase, token, argument);
        break;
      case OP_CONSUME:
        this.joins.consumed.push(token);
        break;
      case OP_FIRE:
        this.joins.fire(kase, token, argument);
        break;
      case OP_TIMER:
        this.delays.timer(token, argument);
        break;
      case OP_MESSAGE:
        if (!this.delays.message(kase, token, argument)) this.disable(kase);
        break;
      case OP_RACE:
        if (!this.delays.race(kase, token, argument)) this.disable(kase);
        break;
      case OP_THROW:
        this.delays.throwMessage(kase, argument);
        break;
      case OP_PASS:
        this.note(kase, token, 'pass', argument);
        break;
      case OP_ABANDON:
        this.closed = kase;
        this.joins.consumed.length = 0;
        this.exits.abandon(kase, argument);
        break;
    }
  }

  /** The token waits at a join for others; or for ever, at a split of which it may take no flow. */
  private hold(kase: number, token: number, node: number): void {
    this.tokens.words[(token << 4) + STAGE] = AT_JOIN;
    this.tokens.words[(token << 4) + NODE] = node;
    this.tokens.times[(token << 4) + SINCE] = this.world.now;
    this.disable(kase);
    this.note(kase, token, 'hold', node);
  }

  private noteFlow(kase: number, token: number, flow: number): void {
    this.world.trace?.overFlow(this.world.now, this.cases.words[(kase << 4) + NUMBER] as number, token, flow);
  }

  /** A token crosses a flow into a node that lies on a cycle. */
  private countVisit(kase: number, token: number, flow: number): void {
    const counter = this.flowCounter[flow] as number;
    const own = token * this.counters + counter;
    this.tokens.visits[own] = (this.tokens.visits[own] as number) + 1;
    const all = kase * this.counters + counter;
    const visits = (this.cases.visits[all] as number) + 1;
    this.cases.visits[all] = visits;
    if (visits <= this.visitLimit) return;
    const node = this.flowTarget[flow] as number;
    if (this.cases.words[(kase << 4) + TRACKED] === 1) {
      const { loopedAt } = this.world.collector;
      loopedAt[node] = (loopedAt[node] as number) + 1;
    }
    this.closed = kase;
    this.joins.consumed.length = 0;
    this.exits.abort(kase, LOOP_LIMITED, node);
  }

  private end(kase: number, token: number, node: number): void {
    if (this.world.trace !== null) this.note(kase, token, 'end', node);
    this.exits.remember(token, node);
    this.cases.end(kase, token, this.tokens);
    this.tokens.give(token);
  }

  /** One token less of the case can move by itself. */
  private disable(kase: number): void {
    this.cases.words[(kase << 4) + ABLE] = (this.cases.words[(kase << 4) + ABLE] as number) - 1;
  }

  private note(kase: number, token: number, type: 'hold' | 'fire' | 'pass' | 'end', node: number): void {
    this.world.trace?.atNode(
      this.world.now,
      this.cases.words[(kase << 4) + NUMBER] as number,
      token,
      type,
      node,
    );
  }
}

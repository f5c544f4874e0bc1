import { RACE_MESSAGE, SIGNAL_MESSAGE } from '#core/machine';
import { compileSampler, purpose, type Sampler } from '#core/random';
import type { MessageWaits } from './message-waits.ts';
import { ABLE, INDEX, NUMBER, STREAM, TRACKED } from './case-store.ts';
import {
  DELAYED,
  IN_RACE,
  KASE,
  MOVING,
  NODE,
  ON_MESSAGE,
  ON_TIMER,
  REMAINING,
  SINCE,
  STAGE,
  STAMP,
  type TokenStore,
} from './token-store.ts';
import { TIMER, type World } from './world.ts';

interface Delivery {
  readonly token: number;
  readonly stamp: number;
  readonly message: number;
}

/** Timers, messages and races between them. */
export class Delays {
  private readonly world: World;
  private readonly tokens: TokenStore;
  private readonly messages: MessageWaits;
  private readonly samplers: readonly (Sampler | null)[];
  /** By node: does its own process wait for the message it names; does another process throw it? */
  private readonly waitedIn: readonly boolean[];
  private readonly thrownOutside: readonly boolean[];
  private readonly delivered: Delivery[] = [];

  constructor(world: World, messages: MessageWaits) {
    const { run } = world;
    const { table, steps, messageOf } = run;
    this.world = world;
    this.tokens = world.tokens;
    this.messages = messages;
    this.samplers = run.delays.map((delay, node) => {
      const step = run.stepOf[node] as number;
      const distribution = delay ?? (step >= 0 ? (steps[step]?.duration ?? null) : null);
      return distribution === null ? null : compileSampler(distribution);
    });
    const nodes = table.nodes.map((_, node) => node);
    const throwers = nodes.filter((node) => table.thrown[node] !== null && (messageOf[node] as number) >= 0);
    const catchers = nodes.filter((node) => table.thrown[node] === null && (messageOf[node] as number) >= 0);
    const sameProcess = (a: number, b: number): boolean => table.nodeProcess[a] === table.nodeProcess[b];
    const sameMessage = (a: number, b: number): boolean => messageOf[a] === messageOf[b];
    this.waitedIn = nodes.map((node) =>
      catchers.some((each) => sameMessage(each, node) && sameProcess(each, node)),
    );
    this.thrownOutside = nodes.map((node) =>
      throwers.some((each) => sameMessage(each, node) && !sameProcess(each, node)),
    );
  }

  /** A token is held by a timer. */
  timer(token: number, node: number): void {
    this.hold(token, node, ON_TIMER);
    this.world.heap.due = this.world.now + this.draw(token, node);
    this.world.heap.push(TIMER, token, this.tokens.words[(token << 4) + STAMP] as number);
  }

  /** A token waits for a message. False when only another token of its case could send it. */
  message(kase: number, token: number, node: number): boolean {
    const { world } = this;
    const message = world.run.messageOf[node] as number;
    if (message < 0) {
      this.hold(token, node, ON_MESSAGE);
      world.heap.due = world.now + this.draw(token, node);
      world.heap.push(TIMER, token, this.tokens.words[(token << 4) + STAMP] as number);
      return true;
    }
    this.hold(token, node, ON_MESSAGE);
    return this.await(kase, token, node, message) || (this.thrownOutside[node] as boolean);
  }

  /** Registers a wait; true when the message is there already. */
  private await(kase: number, token: number, node: number, message: number): boolean {
    const process = this.world.run.table.nodeProcess[node] as number;
    const stamp = this.tokens.words[(token << 4) + STAMP] as number;
    if (!this.messages.wait(message, token, stamp, kase, process)) return false;
    this.delivered.push({ token, stamp: this.tokens.words[(token << 4) + STAMP] as number, message });
    return true;
  }

  /** All branches of an event-based gateway are armed. False when only a message of its own case could end the wait. */
  race(kase: number, token: number, node: number): boolean {
    const { world, tokens } = this;
    const { raceStart, raceNode, raceTrigger } = world.run.table;
    this.hold(token, node, IN_RACE);
    let best = Infinity;
    let winner = -1;
    let able = false;
    let there = false;
    for (let place = raceStart[node] as number; place < (raceStart[node + 1] as number); place++) {
      const branch = raceNode[place] as number;
      const message = world.run.messageOf[branch] as number;
      if (raceTrigger[place] === RACE_MESSAGE && message >= 0) {
        if (!there) there = this.await(kase, token, branch, message);
        able ||= this.thrownOutside[branch] as boolean;
        continue;
      }
      const delay = this.draw(token, branch);
      if (delay < best) {
        best = delay;
        winner = place;
      }
    }
    if (there) return true;
    if (winner < 0) return able;
    tokens.times[(token << 4) + REMAINING] = winner;
    world.heap.due = world.now + best;
    world.heap.push(TIMER, token, tokens.words[(token << 4) + STAMP] as number);
    return true;
  }

  /** A message is thrown at `node`. */
  throwMessage(kase: number, node: number): void {
    const { run } = this.world;
    const message = run.messageOf[node] as number;
    if (message < 0) return;
    const process = run.table.nodeProcess[node] as number;
    const token = this.messages.deliver(message, kase, process, this.waitedIn[node] as boolean);
    if (token < 0) return;
    this.delivered.push({ token, stamp: this.tokens.words[(token << 4) + STAMP] as number, message });
    if (!this.isAble(token)) {
      const owner = this.tokens.words[(token << 4) + KASE] as number;
      this.world.cases.words[(owner << 4) + ABLE] =
        (this.world.cases.words[(owner << 4) + ABLE] as number) + 1;
    }
  }

  /** Was the waiting token counted as able to move by itself? */
  private isAble(token: number): boolean {
    const node = this.tokens.words[(token << 4) + NODE] as number;
    if (this.tokens.words[(token << 4) + STAGE] === ON_MESSAGE) return this.thrownOutside[node] as boolean;
    const { raceStart, raceNode, raceTrigger } = this.world.run.table;
    for (let place = raceStart[node] as number; place < (raceStart[node + 1] as number); place++) {
      const branch = raceNode[place] as number;
      const timed = raceTrigger[place] !== RACE_MESSAGE || (this.world.run.messageOf[branch] as number) < 0;
      if (timed || (this.thrownOutside[branch] as boolean)) return true;
    }
    return false;
  }

  get hasDelivered(): boolean {
    return this.delivered.length > 0;
  }

  /** The next token whose message has arrived; −1 when there is none. `receive` it before asking again. */
  takeDelivered(): number {
    for (let first = this.delivered[0]; first !== undefined; first = this.delivered[0]) {
      if (this.tokens.words[(first.token << 4) + STAMP] === first.stamp) return first.token;
      this.delivered.shift();
    }
    return -1;
  }

  /** Lets the token of `takeDelivered` go on. */
  receive(token: number): void {
    const { world } = this;
    const message = this.delivered.shift()?.message;
    if (this.tokens.words[(token << 4) + STAGE] === ON_MESSAGE) {
      this.release(token);
      world.control.signal(token, SIGNAL_MESSAGE);
      return;
    }
    const node = this.tokens.words[(token << 4) + NODE] as number;
    const { raceStart, raceNode, raceFlow, raceTrigger } = world.run.table;
    for (let place = raceStart[node] as number; place < (raceStart[node + 1] as number); place++) {
      const branch = raceNode[place] as number;
      if (raceTrigger[place] !== RACE_MESSAGE || world.run.messageOf[branch] !== message) continue;
      this.tokens.times[(token << 4) + REMAINING] = place;
      this.releaseRace(token);
      world.control.take(token, raceFlow[place] as number);
      return;
    }
  }

  /** The timer of a race has run down: the flow of the branch that wins. */
  releaseRace(token: number): number {
    const { raceFlow, raceNode } = this.world.run.table;
    const place = this.tokens.times[(token << 4) + REMAINING] as number;
    this.release(token, raceNode[place] as number);
    return raceFlow[place] as number;
  }

  /** The wait of a token is over; its time counts at `node`. */
  release(token: number, node: number = this.tokens.words[(token << 4) + NODE] as number): void {
    const { world, tokens } = this;
    const { cases } = world;
    const time = world.now - (tokens.times[(token << 4) + SINCE] as number);
    const kase = tokens.words[(token << 4) + KASE] as number;
    const parts = (token << 4) + DELAYED;
    tokens.times[parts] = (tokens.times[parts] as number) + time;
    tokens.words[(token << 4) + STAGE] = MOVING;
    tokens.words[(token << 4) + STAMP] = (tokens.words[(token << 4) + STAMP] as number) + 1;
    if (cases.words[(kase << 4) + TRACKED] === 0) return;
    const totals = (kase << 3) + DELAYED;
    cases.times[totals] = (cases.times[totals] as number) + time;
    world.collector.held(node, time);
  }

  private hold(token: number, node: number, stage: number): void {
    const { world, tokens } = this;
    tokens.words[(token << 4) + NODE] = node;
    tokens.words[(token << 4) + STAGE] = stage;
    tokens.times[(token << 4) + SINCE] = world.now;
    const kase = tokens.words[(token << 4) + KASE] as number;
    world.trace?.atNode(world.now, world.cases.words[(kase << 4) + NUMBER] as number, token, 'delay', node);
  }

  private draw(token: number, node: number): number {
    const { world } = this;
    const kase = this.tokens.words[(token << 4) + KASE] as number;
    const stream = world.run.streams[node] as number;
    const { words } = world.cases;
    const source = words[(kase << 4) + STREAM] as number;
    const index = words[(kase << 4) + INDEX] as number;
    const path = world.pathAt(token, node);
    const sample = this.samplers[node];
    if (sample == null) return 0;
    return sample(world.draws.uniform(source, index, stream, purpose.delay, path));
  }
}

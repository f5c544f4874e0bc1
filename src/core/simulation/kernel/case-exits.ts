import type { Availability } from '#core/calendar';
import type { ServiceLevelTarget } from '#core/model';
import { ARRIVED_AT, type CaseStore, FIRST_TOKEN, NUMBER, PROCESS, TOKENS, TRACKED } from './case-store.ts';
import { ABANDONED, type LOOP_LIMITED, STUCK, type UNFINISHED } from './collector.ts';
import type { Floor } from './floor.ts';
import type { MessageWaits } from './message-waits.ts';
import {
  AT_JOIN,
  CASE_NEXT,
  IN_WORK,
  NODE,
  OFF_DUTY,
  ON_PAUSE,
  QUEUED,
  STAGE,
  type TokenStore,
  WAITING,
} from './token-store.ts';
import type { World } from './world.ts';

/** A target of a process, with the hours its working time counts on. */
export interface CaseTarget {
  readonly target: ServiceLevelTarget;
  readonly hours: Availability | null;
}

/** How cases leave: completed, abandoned, stuck, stopped at the loop limit, or unfinished when the run stops. */
export class CaseExits {
  private readonly world: World;
  private readonly tokens: TokenStore;
  private readonly cases: CaseStore;
  private readonly floor: Floor;
  private readonly messages: MessageWaits;
  private readonly targets: readonly (CaseTarget | null)[];
  private last = -1;
  private lastNode = -1;
  /** Told of every completed case: its number, arrival and cycle time. */
  onCompleted: ((number: number, arrival: number, cycleTime: number) => void) | null = null;

  constructor(world: World, floor: Floor, messages: MessageWaits, targets: readonly (CaseTarget | null)[]) {
    this.world = world;
    this.tokens = world.tokens;
    this.cases = world.cases;
    this.floor = floor;
    this.messages = messages;
    this.targets = targets;
  }

  /** A token has been consumed; the last one of a case carries its critical path. Its slot is read before it is reused. */
  remember(token: number, node: number): void {
    this.last = token;
    this.lastNode = node;
  }

  /** No token of the case is left. */
  complete(kase: number): void {
    const { world, cases } = this;
    if (cases.words[(kase << 4) + TRACKED] === 1) {
      world.collector.completed(kase, cases, this.last, this.tokens, world.now);
      const target = this.targets[cases.words[(kase << 4) + PROCESS] as number];
      if (target != null) this.judge(kase, target);
    }
    if (this.onCompleted !== null) {
      const arrival = cases.times[(kase << 3) + ARRIVED_AT] as number;
      this.onCompleted(cases.words[(kase << 4) + NUMBER] as number, arrival, world.now - arrival);
    }
    this.leave(kase);
  }

  private judge(kase: number, { target, hours }: CaseTarget): void {
    const { world, cases } = this;
    if (target.measure === 'wait') {
      const { times } = world.tokens;
      const wait = times[(this.last << 4) + WAITING] as number;
      world.collector.judgedCase(
        kase,
        cases,
        target.limit,
        wait,
        wait - (times[(this.last << 4) + OFF_DUTY] as number),
      );
      return;
    }
    const arrival = cases.times[(kase << 3) + ARRIVED_AT] as number;
    const clock = world.now - arrival;
    world.collector.judgedCase(
      kase,
      cases,
      target.limit,
      clock,
      hours === null ? clock : hours.workingBetween(arrival, world.now),
    );
  }

  /** Tokens are left, but none of them can ever move again. */
  stick(kase: number): void {
    const { words } = this.tokens;
    let node = -1;
    let token = this.cases.words[(kase << 4) + FIRST_TOKEN] as number;
    while (token >= 0) {
      if (node < 0 || words[(token << 4) + STAGE] === AT_JOIN) node = words[(token << 4) + NODE] as number;
      token = words[(token << 4) + CASE_NEXT] as number;
    }
    if (this.cases.words[(kase << 4) + TRACKED] === 1 && node >= 0) {
      const { stuckAt } = this.world.collector;
      stuckAt[node] = (stuckAt[node] as number) + 1;
    }
    this.abort(kase, STUCK, node);
  }

  /** The customer has given up waiting at `node`. What was promised for the case has not been kept. */
  abandon(kase: number, node: number): void {
    const { words } = this.cases;
    const { collector, trace } = this.world;
    if (words[(kase << 4) + TRACKED] === 1) {
      collector.lostAt[node] = (collector.lostAt[node] as number) + 1;
      const target = this.targets[words[(kase << 4) + PROCESS] as number];
      if (target != null) collector.judgedCase(kase, this.cases, target.target.limit, Infinity, Infinity);
    }
    if (trace !== null) this.traceEnds(kase);
    this.abort(kase, ABANDONED, node);
  }

  /** Every token of a case is gone. */
  private traceEnds(kase: number): void {
    const { now, trace } = this.world;
    const { words } = this.tokens;
    const number = this.cases.words[(kase << 4) + NUMBER] as number;
    for (let token = this.cases.words[(kase << 4) + FIRST_TOKEN] as number; token >= 0; ) {
      trace?.atNode(now, number, token, 'end', words[(token << 4) + NODE] as number);
      token = words[(token << 4) + CASE_NEXT] as number;
    }
  }

  /** The case is taken out with all its tokens. */
  abort(
    kase: number,
    how: typeof ABANDONED | typeof STUCK | typeof LOOP_LIMITED | typeof UNFINISHED,
    node: number,
  ): void {
    const { world, cases, tokens } = this;
    this.remember(cases.words[(kase << 4) + FIRST_TOKEN] as number, node);
    if (cases.words[(kase << 4) + TRACKED] === 1) world.collector.gone(kase, cases, how);
    let token = cases.words[(kase << 4) + FIRST_TOKEN] as number;
    while (token >= 0) {
      const next = tokens.words[(token << 4) + CASE_NEXT] as number;
      const stage = tokens.words[(token << 4) + STAGE] as number;
      if (stage === QUEUED || stage === IN_WORK || stage === ON_PAUSE) this.floor.withdraw(token);
      tokens.give(token);
      token = next;
    }
    cases.words[(kase << 4) + TOKENS] = 0;
    this.leave(kase);
  }

  private leave(kase: number): void {
    const { world, cases } = this;
    const arrival = cases.times[(kase << 3) + ARRIVED_AT] as number;
    world.trace?.atNode(
      world.now,
      cases.words[(kase << 4) + NUMBER] as number,
      Math.max(0, this.last),
      'leave',
      this.lastNode,
    );
    world.changeInFlight(-1);
    if (!world.ended && world.measuring) {
      world.leftInWindow++;
      world.collector.timeInWindow += world.now - Math.max(arrival, world.windowStart);
    }
    if (cases.words[(kase << 4) + TRACKED] === 1) world.trackedInFlight--;
    if (world.run.messages > 0) this.messages.close(kase);
    world.control.close(kase);
    cases.slots.give(kase);
  }
}

import type { Availability } from '#core/calendar';
import type { ServiceLevelTarget } from '#core/model';
import type { CaseStore } from './case-store.ts';
import { LOOP_LIMITED, STUCK, UNFINISHED } from './collector.ts';
import type { Floor } from './floor.ts';
import type { MessageWaits } from './message-waits.ts';
import { AT_JOIN, IN_WORK, ON_PAUSE, PARTS, QUEUED, type TokenStore } from './token-store.ts';
import type { World } from './world.ts';

/** A target of a process, with the hours its working time counts on. */
export interface CaseTarget {
  readonly target: ServiceLevelTarget;
  readonly hours: Availability | null;
}

/** How cases leave: completed, stuck, stopped at the loop limit, or unfinished when the run stops. */
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
    if (cases.tracked[kase] === 1) {
      world.collector.completed(kase, cases, this.last, this.tokens, world.now);
      const target = this.targets[cases.process[kase] as number];
      if (target != null) this.judge(kase, target);
    }
    if (this.onCompleted !== null) {
      const arrival = cases.arrival[kase] as number;
      this.onCompleted(cases.number[kase] as number, arrival, world.now - arrival);
    }
    this.leave(kase);
  }

  private judge(kase: number, { target, hours }: CaseTarget): void {
    const { world, cases } = this;
    const arrival = cases.arrival[kase] as number;
    if (target.measure === 'wait') {
      const wait = world.tokens.parts[this.last * PARTS] as number;
      world.collector.judgedCase(target.limit, wait, Math.max(0, wait - (cases.unavailable[kase] as number)));
      return;
    }
    const clock = world.now - arrival;
    world.collector.judgedCase(target.limit, clock, hours === null ? clock : hours.workingBetween(arrival, world.now));
  }

  /** Tokens are left, but none of them can ever move again. */
  stick(kase: number): void {
    let node = -1;
    for (let token = this.cases.firstToken[kase] as number; token >= 0; token = this.tokens.caseNext[token] as number) {
      if (node < 0 || this.tokens.stage[token] === AT_JOIN) node = this.tokens.node[token] as number;
    }
    if (this.cases.tracked[kase] === 1 && node >= 0) {
      const { stuckAt } = this.world.collector;
      stuckAt[node] = (stuckAt[node] as number) + 1;
    }
    this.abort(kase, STUCK, node);
  }

  /** The case is taken out with all its tokens. */
  abort(kase: number, how: typeof STUCK | typeof LOOP_LIMITED | typeof UNFINISHED, node: number): void {
    const { world, cases, tokens } = this;
    this.remember(cases.firstToken[kase] as number, node);
    if (cases.tracked[kase] === 1) {
      const { left } = world.collector;
      left[how] = (left[how] as number) + 1;
    }
    let token = cases.firstToken[kase] as number;
    while (token >= 0) {
      const next = tokens.caseNext[token] as number;
      const stage = tokens.stage[token] as number;
      if (stage === QUEUED || stage === IN_WORK || stage === ON_PAUSE) this.floor.withdraw(token);
      tokens.give(token);
      token = next;
    }
    cases.tokens[kase] = 0;
    this.leave(kase);
  }

  private leave(kase: number): void {
    const { world, cases } = this;
    const arrival = cases.arrival[kase] as number;
    world.trace?.atNode(world.now, cases.number[kase] as number, Math.max(0, this.last), 'leave', this.lastNode);
    world.changeInFlight(-1);
    if (!world.ended && world.measuring) {
      world.leftInWindow++;
      world.collector.timeInWindow += world.now - Math.max(arrival, world.windowStart);
    }
    if (cases.tracked[kase] === 1) world.trackedInFlight--;
    this.messages.close(kase);
    world.control.close(kase);
    cases.slots.give(kase);
  }
}

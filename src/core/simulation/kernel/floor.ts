import { purpose } from '#core/random';
import { PairedDraws } from './paired-draws.ts';
import type { RoleDesk } from './role-desk.ts';
import { planSteps, type StepPlan } from './step-plan.ts';
import { IN_WORK, MOVING, ON_PAUSE, PARTS, PAUSED, PROCESSING, QUEUED, type TokenStore, WAITING } from './token-store.ts';
import { SHIFT_END, SHIFT_START, WORK_DONE, type World } from './world.ts';

/** Work this close to its end when a shift ends is finished: the remainder is rounding, in minutes. */
const CRUMB = 1e-7;

/**
 * The shop floor: tokens wait at their role, are given to a member who is free, are worked on, paused when the shift
 * ends, resumed, completed. Assignment happens once per instant, after everything else.
 */
export class Floor {
  private readonly world: World;
  private readonly tokens: TokenStore;
  private readonly plan: StepPlan;
  private readonly stepOf: Int32Array;
  private readonly draws: PairedDraws;
  private readonly desks: readonly RoleDesk[];
  private readonly dirty: Int32Array;
  private dirtyCount = 0;
  /** Changes of shift in the heap. */
  shifts = 0;

  constructor(world: World) {
    this.world = world;
    this.tokens = world.tokens;
    this.plan = planSteps(world.run);
    this.stepOf = world.run.stepOf;
    this.draws = new PairedDraws(world.draws, purpose.duration, this.plan.stream);
    this.desks = world.desks;
    this.dirty = new Int32Array(world.desks.length);
    for (const [role, desk] of world.desks.entries()) {
      const availability = world.availabilities[role];
      if (availability === undefined) continue;
      desk.capacity = availability.capacityAt(0);
      desk.varies = availability.nextChange(0) < Infinity;
      desk.staffed = availability.nextOpening(0) < Infinity;
      this.scheduleShift(role, 0);
    }
  }

  /** A token is ready at a task. False when nobody will ever take it up. */
  ready(token: number, node: number): boolean {
    const { world, tokens, plan } = this;
    const now = world.now;
    const step = this.stepOf[node] as number;
    const role = plan.role[step] as number;
    tokens.node[token] = node;
    tokens.ready[token] = now;
    tokens.worked[token] = 0;
    tokens.paused[token] = 0;
    world.trace?.atNode(now, world.cases.number[tokens.kase[token] as number] as number, token, 'ready', node);
    if (role < 0) {
      this.begin(token, step, null);
      return true;
    }
    const desk = this.desks[role] as RoleDesk;
    desk.advance(now);
    desk.changeWaiting(plan.place[step] as number, 1, now);
    desk.queue.push(token, tokens);
    tokens.offAtReady[token] = desk.offDuty;
    tokens.stage[token] = QUEUED;
    this.mark(desk);
    return desk.staffed;
  }

  private mark(desk: RoleDesk): void {
    if (desk.dirty) return;
    desk.dirty = true;
    this.dirty[this.dirtyCount++] = desk.role;
  }

  /** Gives out work at every role where something changed in this instant. */
  assign(): void {
    for (let i = 0; i < this.dirtyCount; i++) {
      const desk = this.desks[this.dirty[i] as number] as RoleDesk;
      desk.dirty = false;
      if (desk.busy < desk.capacity) this.assignAt(desk);
    }
    this.dirtyCount = 0;
  }

  private assignAt(desk: RoleDesk): void {
    const { tokens, plan } = this;
    const now = this.world.now;
    desk.advance(now);
    while (desk.busy < desk.capacity) {
      if (desk.paused.head >= 0 && desk.returning > 0) {
        desk.returning--;
        this.resume(desk.paused.head, desk);
      } else if (desk.queue.head >= 0) {
        const token = desk.queue.head;
        const step = this.stepOf[tokens.node[token] as number] as number;
        const place = plan.place[step] as number;
        desk.queue.remove(token, tokens);
        desk.changeWaiting(place, -1, now);
        desk.changeBusy(place, 1);
        this.begin(token, step, desk);
      } else break;
    }
  }

  private begin(token: number, step: number, desk: RoleDesk | null): void {
    const { world, tokens, plan } = this;
    const { cases } = world;
    const now = world.now;
    const kase = tokens.kase[token] as number;
    const wait = now - (tokens.ready[token] as number);
    const off = desk === null ? 0 : desk.offDuty - (tokens.offAtReady[token] as number);
    const parts = token * PARTS + WAITING;
    tokens.parts[parts] = (tokens.parts[parts] as number) + wait;
    if (cases.tracked[kase] === 1) {
      world.collector.began(kase, cases, step, tokens.lastStep[token] as number, wait, off < wait ? off : wait);
      if (plan.targetsWait[step] === 1) world.collector.judged(step, plan.limit[step] as number, wait, wait - off);
    }
    tokens.lastStep[token] = step;
    const node = tokens.node[token] as number;
    const path = world.pathAt(token, node);
    const u = this.draws.uniform(step, cases.stream[kase] as number, cases.index[kase] as number, path);
    const duration = (plan.sample[step] as (u: number) => number)(u);
    tokens.stage[token] = IN_WORK;
    tokens.since[token] = now;
    tokens.remaining[token] = duration;
    if (desk?.varies === true) desk.work.push(token, tokens);
    world.heap.push(now + duration, WORK_DONE, token, tokens.stamp[token] as number);
    world.trace?.atNode(now, cases.number[kase] as number, token, 'start', node);
  }

  /** The work on a token's task is done; it is free to move on. */
  complete(token: number): void {
    const { world, tokens, plan } = this;
    const { cases } = world;
    const now = world.now;
    const node = tokens.node[token] as number;
    const step = this.stepOf[node] as number;
    const role = plan.role[step] as number;
    const kase = tokens.kase[token] as number;
    const stretch = now - (tokens.since[token] as number);
    const worked = (tokens.worked[token] as number) + stretch;
    const parts = token * PARTS + PROCESSING;
    tokens.parts[parts] = (tokens.parts[parts] as number) + stretch;
    tokens.stage[token] = MOVING;
    let offDuty = 0;
    if (role >= 0) {
      const desk = this.desks[role] as RoleDesk;
      desk.advance(now);
      desk.changeBusy(plan.place[step] as number, -1);
      if (desk.varies) desk.work.remove(token, tokens);
      this.mark(desk);
      offDuty = desk.offDuty - (tokens.offAtReady[token] as number);
    }
    world.trace?.atNode(now, cases.number[kase] as number, token, 'complete', node);
    if (cases.tracked[kase] === 0) return;
    const cost = (plan.fixedCost[step] as number) + worked * (plan.minuteCost[step] as number);
    cases.cost[kase] = (cases.cost[kase] as number) + cost;
    const totals = kase * PARTS;
    const paused = tokens.paused[token] as number;
    cases.totals[totals + PROCESSING] = (cases.totals[totals + PROCESSING] as number) + worked;
    cases.totals[totals + PAUSED] = (cases.totals[totals + PAUSED] as number) + paused;
    world.collector.ended(step, worked, paused, cost);
    if (plan.targetsWait[step] === 0 && (plan.limit[step] as number) >= 0) {
      const clock = now - (tokens.ready[token] as number);
      world.collector.judged(step, plan.limit[step] as number, clock, clock - offDuty);
    }
  }

  /** The number of people on duty changes now. */
  changeShift(role: number): void {
    const { world } = this;
    const desk = this.desks[role] as RoleDesk;
    const before = desk.capacity;
    const after = world.availabilities[role]?.capacityAt(world.now) ?? 0;
    this.shifts--;
    desk.advance(world.now);
    desk.capacity = after;
    const rule = world.run.roles[role]?.atClosing ?? 'pause';
    if (after > before) {
      desk.returning += after - before;
      this.mark(desk);
    } else if (rule !== 'finish') {
      this.pauseExcess(desk);
      if (rule === 'handOver') this.mark(desk);
    }
    // handed over, work goes on with whoever is free; kept, only with those who come back
    if (rule === 'handOver') desk.returning = Infinity;
    this.scheduleShift(role, world.now);
  }

  private scheduleShift(role: number, from: number): void {
    const { world } = this;
    const availability = world.availabilities[role];
    const time = availability?.nextChange(from) ?? Infinity;
    if (availability === undefined || time === Infinity) return;
    const falls = availability.capacityAt(time) < availability.capacityAt(from);
    this.shifts++;
    world.heap.push(time, falls ? SHIFT_END : SHIFT_START, role, 0);
  }

  /** Work in progress beyond capacity is paused, what started last first; it lies in order of start. */
  private pauseExcess(desk: RoleDesk): void {
    const { tokens } = this;
    const excess = desk.busy - desk.capacity;
    if (excess <= 0) return;
    let token = desk.work.tail;
    for (let i = 1; i < excess; i++) token = tokens.previous[token] as number;
    while (token >= 0) {
      const next = tokens.next[token] as number;
      const end = (tokens.since[token] as number) + (tokens.remaining[token] as number);
      if (end - this.world.now > CRUMB) this.pause(token, desk);
      token = next;
    }
  }

  private pause(token: number, desk: RoleDesk): void {
    const { world, tokens } = this;
    const now = world.now;
    const node = tokens.node[token] as number;
    const stretch = now - (tokens.since[token] as number);
    const parts = token * PARTS + PROCESSING;
    tokens.parts[parts] = (tokens.parts[parts] as number) + stretch;
    tokens.worked[token] = (tokens.worked[token] as number) + stretch;
    const left = (tokens.remaining[token] as number) - stretch;
    tokens.remaining[token] = left > 0 ? left : 0;
    tokens.stamp[token] = (tokens.stamp[token] as number) + 1;
    tokens.since[token] = now;
    tokens.stage[token] = ON_PAUSE;
    desk.work.remove(token, tokens);
    desk.paused.push(token, tokens);
    desk.changeBusy(this.plan.place[this.stepOf[node] as number] as number, -1);
    world.trace?.atNode(now, world.cases.number[tokens.kase[token] as number] as number, token, 'pause', node);
  }

  private resume(token: number, desk: RoleDesk): void {
    const { world, tokens } = this;
    const now = world.now;
    const node = tokens.node[token] as number;
    const stretch = now - (tokens.since[token] as number);
    const parts = token * PARTS + PAUSED;
    tokens.parts[parts] = (tokens.parts[parts] as number) + stretch;
    tokens.paused[token] = (tokens.paused[token] as number) + stretch;
    tokens.since[token] = now;
    tokens.stage[token] = IN_WORK;
    desk.paused.remove(token, tokens);
    desk.work.push(token, tokens);
    desk.changeBusy(this.plan.place[this.stepOf[node] as number] as number, 1);
    world.heap.push(now + (tokens.remaining[token] as number), WORK_DONE, token, tokens.stamp[token] as number);
    world.trace?.atNode(now, world.cases.number[tokens.kase[token] as number] as number, token, 'resume', node);
  }

  /** A token is taken away from wherever it is on the floor. */
  withdraw(token: number): void {
    const { world, tokens, plan } = this;
    const step = this.stepOf[tokens.node[token] as number] as number;
    const desk = this.desks[plan.role[step] as number];
    if (desk === undefined) return;
    const place = plan.place[step] as number;
    desk.advance(world.now);
    switch (tokens.stage[token]) {
      case QUEUED:
        desk.queue.remove(token, tokens);
        desk.changeWaiting(place, -1, world.now);
        break;
      case ON_PAUSE:
        desk.paused.remove(token, tokens);
        break;
      case IN_WORK:
        if (desk.varies) desk.work.remove(token, tokens);
        desk.changeBusy(place, -1);
        this.mark(desk);
        break;
    }
  }

  /** Is there work that somebody on a later shift will take up? */
  get hasProspects(): boolean {
    return this.desks.some((desk) => desk.staffed && (desk.waiting > 0 || desk.paused.head >= 0));
  }
}

import { purpose, type Sampler } from '#core/random';
import type { TraceEntry } from '../playback-trace.ts';
import type { Floor } from './floor.ts';
import { PairedDraws } from './paired-draws.ts';
import type { RoleDesk } from './role-desk.ts';
import { openShifts, scheduleShift } from './schedule-shift.ts';
import { ON_CYCLE, ON_WAIT, planSteps, type StepPlan } from './step-plan.ts';
import {
  IN_WORK,
  KASE,
  LAST_STEP,
  MOVING,
  NEXT,
  NODE,
  OFF_AT_READY,
  OFF_DUTY,
  ON_PAUSE,
  PAUSED,
  PAUSED_NOW,
  PREVIOUS,
  PROCESSING,
  QUEUED,
  READY,
  REMAINING,
  SINCE,
  STAGE,
  STAMP,
  type TokenStore,
  WAITING,
  WORKED,
} from './token-store.ts';
import { COST, INDEX, NUMBER, STREAM, TRACKED } from './case-store.ts';
import { WORK_DONE, type World } from './world.ts';

/** Work this close to its end when a shift ends is finished: the remainder is rounding, in minutes. */
const CRUMB = 1e-7;

/** The floor of runs in which every step is done by one person of one role, first come first served. */
export class PlainFloor implements Floor {
  private readonly world: World;
  private readonly tokens: TokenStore;
  private readonly plan: StepPlan;
  private readonly stepOf: Int32Array;
  private readonly draws: PairedDraws;
  private readonly desks: readonly RoleDesk[];
  private readonly dirty: Int32Array;
  private dirtyCount = 0;
  /** Changes of shift in the heap. */
  shifts: number;
  /** Nobody is impatient here. */
  readonly limits = 0;

  constructor(world: World) {
    this.world = world;
    this.tokens = world.tokens;
    this.plan = planSteps(world.run);
    this.stepOf = world.run.stepOf;
    this.draws = new PairedDraws(world.draws, purpose.duration, this.plan.stream);
    this.desks = world.desks;
    this.dirty = new Int32Array(world.desks.length);
    this.shifts = openShifts(world);
  }

  /** A token is ready at a task. False when nobody will ever take it up. */
  ready(token: number, node: number): boolean {
    const { world, tokens, plan } = this;
    const { times, words } = tokens;
    const row = token << 4;
    const now = world.now;
    const step = this.stepOf[node] as number;
    const role = plan.role[step] as number;
    words[row + NODE] = node;
    times[row + READY] = now;
    times[row + WORKED] = 0;
    times[row + PAUSED_NOW] = 0;
    if (world.trace !== null) this.note(token, 'ready', node);
    if (role < 0) {
      this.begin(token, step, null);
      return true;
    }
    const desk = this.desks[role] as RoleDesk;
    desk.advance();
    desk.changeWaiting(plan.place[step] as number, 1);
    desk.queue.push(token, tokens);
    times[row + OFF_AT_READY] = desk.offDuty;
    words[row + STAGE] = QUEUED;
    if (!desk.dirty) this.mark(desk);
    return desk.staffed;
  }

  /** Something has changed at a role: work is given out there at the end of the instant. */
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
    desk.advance();
    while (desk.busy < desk.capacity) {
      if (desk.paused.head >= 0 && desk.returning > 0) {
        desk.returning--;
        this.resume(desk.paused.head, desk);
      } else if (desk.queue.head >= 0) {
        const token = desk.queue.head;
        const step = this.stepOf[tokens.words[(token << 4) + NODE] as number] as number;
        const place = plan.place[step] as number;
        desk.queue.remove(token, tokens);
        desk.changeWaiting(place, -1);
        desk.changeBusy(place, 1);
        this.begin(token, step, desk);
      } else break;
    }
  }

  private begin(token: number, step: number, desk: RoleDesk | null): void {
    const { world, plan } = this;
    const { cases, now } = world;
    const { times, words } = this.tokens;
    const row = token << 4;
    const kase = words[row + KASE] as number;
    const node = words[row + NODE] as number;
    const wait = now - (times[row + READY] as number);
    const off = desk === null ? 0 : desk.offDuty - (times[row + OFF_AT_READY] as number);
    times[row + WAITING] = (times[row + WAITING] as number) + wait;
    if (off > 0) times[row + OFF_DUTY] = (times[row + OFF_DUTY] as number) + off;
    const caseRow = kase << 4;
    if (cases.words[caseRow + TRACKED] === 1) {
      const lastStep = words[row + LAST_STEP] as number;
      world.collector.began(kase, cases, step, lastStep, wait, off < wait ? off : wait);
      if (plan.target[step] === ON_WAIT) {
        world.collector.judged(step, plan.limit[step] as number, wait, wait - off);
      }
    }
    const path = world.pathAt(token, node);
    const stream = cases.words[caseRow + STREAM] as number;
    this.draws.draw(step, stream, cases.words[caseRow + INDEX] as number, path);
    const duration = (plan.sample[step] as Sampler)(this.draws.value);
    words[row + LAST_STEP] = step;
    words[row + STAGE] = IN_WORK;
    times[row + SINCE] = now;
    times[row + REMAINING] = duration;
    if (desk !== null && desk.varies) desk.work.push(token, this.tokens);
    world.heap.due = now + duration;
    world.heap.push(WORK_DONE, token, words[row + STAMP] as number);
    if (world.trace !== null) this.note(token, 'start', node);
  }

  /** The work on a token's task is done; it is free to move on. */
  complete(token: number): void {
    const { world, plan } = this;
    const { cases, now } = world;
    const { times, words } = this.tokens;
    const row = token << 4;
    const node = words[row + NODE] as number;
    const step = this.stepOf[node] as number;
    const role = plan.role[step] as number;
    const kase = words[row + KASE] as number;
    const stretch = now - (times[row + SINCE] as number);
    const worked = (times[row + WORKED] as number) + stretch;
    times[row + PROCESSING] = (times[row + PROCESSING] as number) + stretch;
    words[row + STAGE] = MOVING;
    if (role >= 0) {
      const desk = this.desks[role] as RoleDesk;
      desk.advance();
      desk.changeBusy(plan.place[step] as number, -1);
      if (desk.varies) desk.work.remove(token, this.tokens);
      if (!desk.dirty) this.mark(desk);
    }
    if (world.trace !== null) this.note(token, 'complete', node);
    if (cases.words[(kase << 4) + TRACKED] === 0) return;
    const sums = cases.times;
    const caseRow = kase << 3;
    const paused = times[row + PAUSED_NOW] as number;
    const cost = (plan.fixedCost[step] as number) + worked * (plan.minuteCost[step] as number);
    sums[caseRow + COST] = (sums[caseRow + COST] as number) + cost;
    sums[caseRow + PROCESSING] = (sums[caseRow + PROCESSING] as number) + worked;
    sums[caseRow + PAUSED] = (sums[caseRow + PAUSED] as number) + paused;
    world.collector.ended(step, worked, paused, cost);
    if (plan.target[step] === ON_CYCLE) this.judge(token, step);
  }

  /** Holds the time of a visit that is over against the target of its step. */
  private judge(token: number, step: number): void {
    const { world, plan } = this;
    const { times } = this.tokens;
    const row = token << 4;
    const clock = world.now - (times[row + READY] as number);
    const desk = this.desks[plan.role[step] as number];
    const offDuty = desk === undefined ? 0 : desk.offDuty - (times[row + OFF_AT_READY] as number);
    world.collector.judged(step, plan.limit[step] as number, clock, clock - offDuty);
  }

  /** The number of people on duty changes now. */
  changeShift(role: number): void {
    const { world } = this;
    const desk = this.desks[role] as RoleDesk;
    const before = desk.capacity;
    const after = world.availabilities[role]?.capacityAt(world.now) ?? 0;
    this.shifts--;
    desk.advance();
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
    if (scheduleShift(world, role, world.now)) this.shifts++;
  }

  /** Work in progress beyond capacity is paused, what started last first; it lies in order of start. */
  private pauseExcess(desk: RoleDesk): void {
    const { tokens } = this;
    const excess = desk.busy - desk.capacity;
    if (excess <= 0) return;
    let token = desk.work.tail;
    for (let i = 1; i < excess; i++) token = tokens.words[(token << 4) + PREVIOUS] as number;
    while (token >= 0) {
      const next = tokens.words[(token << 4) + NEXT] as number;
      const end =
        (tokens.times[(token << 4) + SINCE] as number) + (tokens.times[(token << 4) + REMAINING] as number);
      if (end - this.world.now > CRUMB) this.pause(token, desk);
      token = next;
    }
  }

  private pause(token: number, desk: RoleDesk): void {
    const { world, tokens } = this;
    const { times, words } = tokens;
    const row = token << 4;
    const node = words[row + NODE] as number;
    const stretch = world.now - (times[row + SINCE] as number);
    const left = (times[row + REMAINING] as number) - stretch;
    times[row + PROCESSING] = (times[row + PROCESSING] as number) + stretch;
    times[row + WORKED] = (times[row + WORKED] as number) + stretch;
    times[row + REMAINING] = left > 0 ? left : 0;
    times[row + SINCE] = world.now;
    words[row + STAMP] = (words[row + STAMP] as number) + 1;
    words[row + STAGE] = ON_PAUSE;
    desk.work.remove(token, tokens);
    desk.paused.push(token, tokens);
    desk.changeBusy(this.plan.place[this.stepOf[node] as number] as number, -1);
    this.note(token, 'pause', node);
  }

  private resume(token: number, desk: RoleDesk): void {
    const { world, tokens } = this;
    const { times, words } = tokens;
    const row = token << 4;
    const node = words[row + NODE] as number;
    const stretch = world.now - (times[row + SINCE] as number);
    times[row + PAUSED] = (times[row + PAUSED] as number) + stretch;
    times[row + PAUSED_NOW] = (times[row + PAUSED_NOW] as number) + stretch;
    times[row + SINCE] = world.now;
    words[row + STAGE] = IN_WORK;
    desk.paused.remove(token, tokens);
    desk.work.push(token, tokens);
    desk.changeBusy(this.plan.place[this.stepOf[node] as number] as number, 1);
    world.heap.due = world.now + (times[row + REMAINING] as number);
    world.heap.push(WORK_DONE, token, words[row + STAMP] as number);
    this.note(token, 'resume', node);
  }

  private note(token: number, type: TraceEntry['type'], node: number): void {
    const { trace, cases, now } = this.world;
    if (trace === null) return;
    const kase = this.tokens.words[(token << 4) + KASE] as number;
    trace.atNode(now, cases.words[(kase << 4) + NUMBER] as number, token, type, node);
  }

  /** A token is taken away from wherever it is on the floor. */
  withdraw(token: number): void {
    const { tokens, plan } = this;
    const step = this.stepOf[tokens.words[(token << 4) + NODE] as number] as number;
    const desk = this.desks[plan.role[step] as number];
    if (desk === undefined) return;
    const place = plan.place[step] as number;
    desk.advance();
    const stage = tokens.words[(token << 4) + STAGE] as number;
    if (stage === QUEUED) {
      desk.queue.remove(token, tokens);
      desk.changeWaiting(place, -1);
    } else if (stage === ON_PAUSE) desk.paused.remove(token, tokens);
    else if (stage === IN_WORK) {
      if (desk.varies) desk.work.remove(token, tokens);
      desk.changeBusy(place, -1);
      this.mark(desk);
    }
  }

  /** Nothing is collected on this floor. */
  ring(): void {}

  giveUp(): boolean {
    return false;
  }

  collectingArea(): number {
    return 0;
  }

  get collecting(): readonly number[] {
    return [];
  }

  /** Is there work that somebody on a later shift will take up? */
  get hasProspects(): boolean {
    return this.desks.some((desk) => desk.staffed && (desk.waiting > 0 || desk.paused.head >= 0));
  }
}

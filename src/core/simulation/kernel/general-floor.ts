import type { Batching } from '#core/model';
import { KASE, MOVING, ON_PAUSE, QUEUED, STAGE, STAMP, type TokenStore } from './token-store.ts';
import { DUE, PRIORITY } from './case-store.ts';
import { Batches } from './batches.ts';
import { Crew } from './crew.ts';
import type { Floor } from './floor.ts';
import { interruptible, peopleOf, urgentWork } from './interruption.ts';
import { openShifts, scheduleShift } from './schedule-shift.ts';
import { Staff } from './staff.ts';
import { Station } from './station.ts';
import { planSteps, type StepPlan } from './step-plan.ts';
import { AWAITED, COLLECTED, IN_HANDS, LAID_ASIDE, WorkItem } from './work-item.ts';
import { WorkLog } from './work-log.ts';
import type { World } from './world.ts';

/** Work this close to its end when it would be interrupted is finished: the remainder is rounding, in minutes. */
const CRUMB = 1e-7;

/**
 * The floor with all its rules: queue disciplines, interruption by what is more urgent, crews of several roles, batches, patience.
 * One piece of work (`WorkItem`) waits in the queue of its crew; whoever has somebody free looks through the queues of the
 * crews it belongs to for what can be begun now. Nobody is held back for a crew that is not complete.
 */
export class GeneralFloor implements Floor {
  shifts: number;
  limits = 0;
  private readonly world: World;
  private readonly tokens: TokenStore;
  private readonly plan: StepPlan;
  private readonly stepOf: Int32Array;
  private readonly log: WorkLog;
  private readonly stations: readonly Station[];
  private readonly crews: readonly Crew[];
  /** By token: the work it waits for or is in. */
  private readonly items: (WorkItem | undefined)[] = [];
  private readonly staff: Staff;
  private readonly batches: Batches;
  private readonly dirty: Station[] = [];
  private readonly minuteCosts: readonly number[];
  private tickets = 0;
  /** Pieces of work that wait for people who will come, or are laid aside. */
  private open = 0;
  /** Tokens that wait and will give up. */
  private impatient = 0;

  constructor(world: World) {
    const { run } = world;
    this.world = world;
    this.tokens = world.tokens;
    this.plan = planSteps(run);
    this.stepOf = run.stepOf;
    this.log = new WorkLog(world, this.plan);
    this.stations = world.desks.map((desk, role) => new Station(desk, run.roles[role]?.discipline ?? 'fifo'));
    this.crews = run.crews.map((crew) => new Crew(crew, this.stations, world));
    for (const crew of this.crews) {
      for (const { role, quantity } of crew.needs) {
        const { desk, crews } = this.stations[role] as Station;
        crews.push(crew);
        desk.slack = Math.max(desk.slack, quantity - 1);
      }
    }
    this.staff = new Staff(this.stations, this.crews, this.plan);
    this.batches = new Batches(world);
    this.minuteCosts = run.roles.map(({ costPerHour }) => costPerHour / 60);
    this.shifts = openShifts(world);
  }

  ready(token: number, node: number): boolean {
    const step = this.stepOf[node] as number;
    const number = this.world.run.steps[step]?.crew ?? -1;
    const crew = this.crews[number] ?? null;
    this.staff.advance(crew);
    this.log.ready(token, node, crew?.offDutyClock ?? 0);
    const batching = this.world.run.steps[step]?.batching ?? null;
    const open = batching === null ? null : this.batches.openAt(step);
    const item = open ?? new WorkItem(token, step, number, this.log.drawDuration(token, step));
    this.items[token] = item;
    const isImpatient = this.plan.patience[step] !== null;
    if (isImpatient) this.limitWait(token, step);
    if (batching === null) this.offer(item);
    else this.collect(token, item, batching);
    return isImpatient || (crew?.staffed ?? true);
  }

  /** A token that comes to wait will give up after a time. */
  private limitWait(token: number, step: number): void {
    this.log.limitWait(token, step);
    this.limits++;
    this.impatient++;
  }

  /** A token joins the batch that is being collected at its step, as the first or behind others. */
  private collect(token: number, item: WorkItem, batching: Batching): void {
    const { step } = item;
    item.state = COLLECTED;
    this.tokens.words[(token << 4) + STAGE] = QUEUED;
    if (item.tokens[0] === token) this.batches.open(item, batching);
    else {
      this.batches.settle(step);
      item.tokens.push(token);
    }
    if (batching.by !== 'size' || item.tokens.length < batching.size) return;
    this.batches.close(step);
    this.offer(item);
  }

  /** A piece of work comes to wait for its crew; without one it begins at once. */
  private offer(item: WorkItem): void {
    const { tokens } = item;
    const crew = this.staff.crewOf(item);
    item.state = AWAITED;
    item.since = this.world.now;
    if (crew === null) {
      this.start(item, crew);
      return;
    }
    item.ticket = this.tickets++;
    item.priority = Math.max(...tokens.map((token) => this.priorityOf(token, item.step)));
    item.due = Math.min(
      ...tokens.map((token) => this.world.cases.times[(this.caseOf(token) << 3) + DUE] as number),
    );
    for (const token of tokens) this.tokens.words[(token << 4) + STAGE] = QUEUED;
    this.staff.advance(crew);
    crew.enqueue(item);
    item.offAtStart = crew.offDutyClock;
    this.staff.changeWaiting(item, tokens.length);
    if (crew.staffed) this.open++;
    for (const { role } of crew.needs) this.mark(this.stations[role] as Station);
  }

  private caseOf(token: number): number {
    return this.tokens.words[(token << 4) + KASE] as number;
  }

  private priorityOf(token: number, step: number): number {
    return (
      this.world.run.steps[step]?.priority ??
      (this.world.cases.words[(this.caseOf(token) << 4) + PRIORITY] as number)
    );
  }

  private mark(station: Station): void {
    if (station.desk.dirty) return;
    station.desk.dirty = true;
    this.dirty.push(station);
  }

  assign(): void {
    for (const batch of this.batches.takeDue()) this.offer(batch);
    // work that is interrupted may set people of other roles free, who are looked at in the same round
    for (let at = 0; at < this.dirty.length; at++) {
      const station = this.dirty[at] as Station;
      station.desk.dirty = false;
      station.advance();
      this.giveOut(station);
      if (station.discipline === 'preemptive') while (this.interruptAt(station));
    }
    this.dirty.length = 0;
  }

  private giveOut(station: Station): void {
    const { desk } = station;
    while (desk.busy < desk.capacity) {
      const aside = this.staff.bestLaidAside(station);
      const awaited = station.bestAwaited();
      const goesOn =
        aside !== null &&
        (awaited === null || station.discipline !== 'preemptive' || aside.priority >= awaited.priority);
      if (goesOn) this.resume(aside);
      else if (awaited !== null) this.begin(awaited, this.staff.crewOf(awaited)?.free ?? []);
      else break;
    }
  }

  private begin(item: WorkItem, held: WorkItem['held']): void {
    const { tokens } = item;
    const crew = this.staff.crewOf(item);
    this.staff.advance(crew);
    this.staff.changeWaiting(item, -tokens.length);
    crew?.dequeue();
    if (crew?.staffed === true) this.open--;
    this.staff.take(item, held);
    this.start(item, crew);
  }

  /** Work begins for all tokens of an item. Whoever was impatient waits no longer. */
  private start(item: WorkItem, crew: Crew | null): void {
    const { tokens } = item;
    item.state = IN_HANDS;
    item.size = tokens.length;
    if (this.plan.patience[item.step] !== null) this.impatient -= tokens.length;
    for (const token of tokens) this.log.begin(token, item, crew);
  }

  complete(token: number): void {
    const item = this.items[token] as WorkItem;
    const crew = this.staff.crewOf(item);
    this.staff.advance(crew);
    let rate = 0;
    for (const { role, quantity } of item.held) rate += quantity * (this.minuteCosts[role] as number);
    this.log.complete(token, item, rate, crew?.offDutyClock ?? 0);
    this.leave(token, item);
  }

  /** A token is no longer part of the item; with the last one those who worked on it are free. */
  private leave(token: number, item: WorkItem): void {
    this.items[token] = undefined;
    item.tokens.splice(item.tokens.indexOf(token), 1);
    if (item.tokens.length > 0 || item.state !== IN_HANDS) return;
    this.staff.release(item);
    for (const { role } of item.held) this.mark(this.stations[role] as Station);
  }

  changeShift(role: number): void {
    const { world } = this;
    const station = this.stations[role] as Station;
    const { desk } = station;
    const before = desk.capacity;
    const after = world.availabilities[role]?.capacityAt(world.now) ?? 0;
    this.shifts--;
    station.advance();
    desk.capacity = after;
    const rule = world.run.roles[role]?.atClosing ?? 'pause';
    if (after > before) {
      desk.returning += after - before;
      this.mark(station);
    } else if (rule !== 'finish') {
      this.pauseExcess(station);
      if (rule === 'handOver') this.mark(station);
    }
    // handed over, work goes on with whoever is free; kept, only with those who come back
    if (rule === 'handOver') desk.returning = Infinity;
    if (scheduleShift(world, role, world.now)) this.shifts++;
  }

  /** Work in hands beyond capacity is laid aside, what started last first; of a crew everybody stops. */
  private pauseExcess(station: Station): void {
    const { desk, inHands } = station;
    let excess = desk.busy - desk.capacity;
    let from = inHands.length;
    while (excess > 0 && from > 0) excess -= peopleOf((inHands[--from] as WorkItem).held, desk.role);
    for (const item of inHands.slice(from)) {
      if (this.left(item) > CRUMB) this.layAside(item, desk.role);
    }
  }

  private left(item: WorkItem): number {
    return this.log.left(item.tokens[0] as number);
  }

  private layAside(item: WorkItem, closedBy: number): void {
    this.staff.release(item);
    item.state = LAID_ASIDE;
    item.closedBy = closedBy;
    this.open++;
    for (const { role } of item.held) {
      const station = this.stations[role] as Station;
      station.laidAside.push(item);
      if (role !== closedBy) this.mark(station);
    }
    for (const token of item.tokens) this.log.pause(token);
  }

  private resume(item: WorkItem): void {
    if (item.closedBy >= 0) (this.stations[item.closedBy] as Station).desk.returning--;
    this.unlist(item);
    for (const { role } of item.held) (this.stations[role] as Station).advance();
    item.state = IN_HANDS;
    this.staff.take(item, item.held);
    for (const token of item.tokens) this.log.resume(token);
  }

  private unlist(item: WorkItem): void {
    this.open--;
    for (const { role } of item.held) {
      const { laidAside } = this.stations[role] as Station;
      laidAside.splice(laidAside.indexOf(item), 1);
    }
  }

  /** Makes room for the most urgent work that waits at a role, if less urgent work in hands there is enough. */
  private interruptAt(station: Station): boolean {
    const { role } = station.desk;
    for (const { item, held } of urgentWork(station, (each) => this.staff.mayGoOn(each, role))) {
      const stopped = interruptible(
        station,
        item.priority,
        peopleOf(held, role),
        (each) => this.left(each) > CRUMB,
      );
      if (stopped === null) continue;
      for (const each of stopped) this.layAside(each, -1);
      if (item.state === AWAITED) this.begin(item, held);
      else this.resume(item);
      return true;
    }
    return false;
  }

  giveUp(token: number, stamp: number): boolean {
    this.limits--;
    const item = this.items[token];
    if (item === undefined || this.tokens.words[(token << 4) + STAMP] !== stamp) return false;
    const crew = this.staff.crewOf(item);
    this.staff.advance(crew);
    this.log.giveUp(token, item, crew);
    this.withdraw(token);
    this.tokens.words[(token << 4) + STAGE] = MOVING;
    return true;
  }

  withdraw(token: number): void {
    const item = this.items[token];
    if (item === undefined) return;
    const stage = this.tokens.words[(token << 4) + STAGE] as number;
    const crew = this.staff.crewOf(item);
    this.staff.advance(crew);
    if (stage === QUEUED && this.plan.patience[item.step] !== null) this.impatient--;
    if (item.state === COLLECTED) {
      this.batches.settle(item.step);
      this.leave(token, item);
      if (item.tokens.length === 0) this.batches.close(item.step);
      return;
    }
    if (stage === QUEUED) {
      this.staff.changeWaiting(item, -1);
      this.leave(token, item);
      if (item.tokens.length > 0 || crew === null) return;
      crew.dequeue();
      if (crew.staffed) this.open--;
      return;
    }
    this.leave(token, item);
    if (stage === ON_PAUSE && item.tokens.length === 0) this.unlist(item);
  }

  ring(step: number, number: number): void {
    this.batches.ring(step, number);
  }

  collectingArea(step: number): number {
    return this.batches.areaOf(step);
  }

  get collecting(): readonly number[] {
    return this.batches.tokens;
  }

  get hasProspects(): boolean {
    return this.open > 0 || this.impatient > 0;
  }
}

import { purpose, type Sampler } from '#core/random';
import type { TraceEntry } from '../playback-trace.ts';
import { COST, INDEX, NUMBER, STREAM, TRACKED } from './case-store.ts';
import type { Crew } from './crew.ts';
import { PairedDraws } from './paired-draws.ts';
import { NO_TARGET, ON_CYCLE, ON_WAIT, type StepPlan } from './step-plan.ts';
import {
  IN_WORK,
  KASE,
  LAST_STEP,
  MOVING,
  NODE,
  OFF_AT_READY,
  OFF_DUTY,
  ON_PAUSE,
  PAUSED,
  PAUSED_NOW,
  PROCESSING,
  READY,
  REMAINING,
  SINCE,
  STAGE,
  STAMP,
  type TokenStore,
  WAITING,
  WORKED,
} from './token-store.ts';
import { COLLECTED, type WorkItem } from './work-item.ts';
import { PATIENCE_OVER, WORK_DONE, type World } from './world.ts';

/** What happens to tokens on the general floor: their times, what is written down about them, when their work is done. */
export class WorkLog {
  private readonly world: World;
  private readonly tokens: TokenStore;
  private readonly plan: StepPlan;
  private readonly draws: PairedDraws;

  constructor(world: World, plan: StepPlan) {
    this.world = world;
    this.tokens = world.tokens;
    this.plan = plan;
    this.draws = new PairedDraws(world.draws, purpose.duration, plan.stream);
  }

  /** A token is ready at a task; `off` is what the off-duty clock shows. */
  ready(token: number, node: number, off: number): void {
    const { times, words } = this.tokens;
    const row = token << 4;
    words[row + NODE] = node;
    times[row + READY] = this.world.now;
    times[row + WORKED] = 0;
    times[row + PAUSED_NOW] = 0;
    times[row + OFF_AT_READY] = off;
    this.note(token, 'ready');
  }

  /** How long the work of a token on its step takes. */
  drawDuration(token: number, step: number): number {
    const { world } = this;
    const { words } = this.tokens;
    const row = token << 4;
    const path = world.pathAt(token, words[row + NODE] as number);
    const caseRow = (words[row + KASE] as number) << 4;
    const { words: cases } = world.cases;
    this.draws.draw(step, cases[caseRow + STREAM] as number, cases[caseRow + INDEX] as number, path);
    return (this.plan.sample[step] as Sampler)(this.draws.value);
  }

  /** A token that becomes ready at an impatient step: the end of its patience is put on the clock. */
  limitWait(token: number, step: number): void {
    const { world } = this;
    const { words } = this.tokens;
    const { words: cases } = world.cases;
    const row = token << 4;
    const caseRow = (words[row + KASE] as number) << 4;
    const drawn = world.draws.uniform(
      cases[caseRow + STREAM] as number,
      cases[caseRow + INDEX] as number,
      this.plan.stream[step] as number,
      purpose.patience,
      world.pathAt(token, words[row + NODE] as number),
    );
    world.heap.due = world.now + (this.plan.patience[step] as Sampler)(drawn);
    world.heap.push(PATIENCE_OVER, token, words[row + STAMP] as number);
  }

  /** A token gives up before its work has begun: the wait is over, and has its causes. */
  giveUp(token: number, item: WorkItem, crew: Crew | null): void {
    const { plan } = this;
    const { step } = item;
    this.endWait(token, item, crew, false);
    this.note(token, 'abandon');
    const kase = this.tokens.words[(token << 4) + KASE] as number;
    if (this.world.cases.words[(kase << 4) + TRACKED] === 0 || plan.target[step] === NO_TARGET) return;
    // what was never done was not done in time
    this.world.collector.judged(step, plan.limit[step] as number, Infinity, Infinity);
  }

  /** Work on a token begins: the wait is over, and has its causes. */
  begin(token: number, item: WorkItem, crew: Crew | null): void {
    const { times, words } = this.tokens;
    const { step } = item;
    const row = token << 4;
    this.endWait(token, item, crew, true);
    // it no longer gives up
    if (this.plan.patience[step] !== null) words[row + STAMP] = (words[row + STAMP] as number) + 1;
    words[row + LAST_STEP] = step;
    words[row + STAGE] = IN_WORK;
    times[row + SINCE] = this.world.now;
    times[row + REMAINING] = item.duration;
    this.schedule(token);
    this.note(token, 'start');
  }

  private endWait(token: number, item: WorkItem, crew: Crew | null, begins: boolean): void {
    const { world, plan } = this;
    const { cases, collector, now } = world;
    const { times, words } = this.tokens;
    const { step } = item;
    const row = token << 4;
    const wait = now - (times[row + READY] as number);
    const clock = crew?.offDutyClock ?? 0;
    const off = clock - (times[row + OFF_AT_READY] as number);
    times[row + WAITING] = (times[row + WAITING] as number) + wait;
    if (off > 0) times[row + OFF_DUTY] = (times[row + OFF_DUTY] as number) + off;
    const kase = words[row + KASE] as number;
    if (cases.words[(kase << 4) + TRACKED] === 0) return;
    // a batch that is left before it is let go has only been collected
    const isCollected = item.state === COLLECTED;
    const collecting = isCollected ? wait : Math.min(wait, item.since - (times[row + READY] as number));
    const away = isCollected ? 0 : Math.min(wait - collecting, clock - item.offAtStart);
    if (begins) collector.began(kase, cases, step, words[row + LAST_STEP] as number, wait, away);
    else collector.gaveUp(kase, cases, step, wait, away);
    const overtaken = isCollected ? 0 : Math.min(crew?.overtakenTime(item) ?? 0, wait - collecting - away);
    if (overtaken > 0 || collecting > 0) collector.delayed(step, overtaken, collecting);
    if (begins && plan.target[step] === ON_WAIT) {
      collector.judged(step, plan.limit[step] as number, wait, wait - off);
    }
  }

  pause(token: number): void {
    const { times, words } = this.tokens;
    const row = token << 4;
    const stretch = this.world.now - (times[row + SINCE] as number);
    times[row + PROCESSING] = (times[row + PROCESSING] as number) + stretch;
    times[row + WORKED] = (times[row + WORKED] as number) + stretch;
    times[row + REMAINING] = Math.max(0, (times[row + REMAINING] as number) - stretch);
    times[row + SINCE] = this.world.now;
    words[row + STAMP] = (words[row + STAMP] as number) + 1;
    words[row + STAGE] = ON_PAUSE;
    this.note(token, 'pause');
  }

  resume(token: number): void {
    const { times, words } = this.tokens;
    const row = token << 4;
    const stretch = this.world.now - (times[row + SINCE] as number);
    times[row + PAUSED] = (times[row + PAUSED] as number) + stretch;
    times[row + PAUSED_NOW] = (times[row + PAUSED_NOW] as number) + stretch;
    times[row + SINCE] = this.world.now;
    words[row + STAGE] = IN_WORK;
    this.schedule(token);
    this.note(token, 'resume');
  }

  /** Work on a token is done; a minute of those who did it costs `rate`; `offClock` is what the off-duty clock shows. */
  complete(token: number, item: WorkItem, rate: number, offClock: number): void {
    const { world, plan } = this;
    const { cases, now } = world;
    const { times, words } = this.tokens;
    const { step, size } = item;
    const row = token << 4;
    const stretch = now - (times[row + SINCE] as number);
    const worked = (times[row + WORKED] as number) + stretch;
    times[row + PROCESSING] = (times[row + PROCESSING] as number) + stretch;
    words[row + STAGE] = MOVING;
    this.note(token, 'complete');
    const kase = words[row + KASE] as number;
    if (cases.words[(kase << 4) + TRACKED] === 0) return;
    const sums = cases.times;
    const caseRow = kase << 3;
    const paused = times[row + PAUSED_NOW] as number;
    const cost = ((plan.fixedCost[step] as number) + worked * rate) / size;
    sums[caseRow + COST] = (sums[caseRow + COST] as number) + cost;
    sums[caseRow + PROCESSING] = (sums[caseRow + PROCESSING] as number) + worked;
    sums[caseRow + PAUSED] = (sums[caseRow + PAUSED] as number) + paused;
    world.collector.ended(step, worked, paused, cost);
    if (plan.target[step] !== ON_CYCLE) return;
    const clock = now - (times[row + READY] as number);
    const off = offClock - (times[row + OFF_AT_READY] as number);
    world.collector.judged(step, plan.limit[step] as number, clock, clock - off);
  }

  /** Minutes of work that are left to a token whose work is in hands. */
  left(token: number): number {
    const { times } = this.tokens;
    const row = token << 4;
    return (times[row + SINCE] as number) + (times[row + REMAINING] as number) - this.world.now;
  }

  private schedule(token: number): void {
    const { heap, now } = this.world;
    heap.due = now + (this.tokens.times[(token << 4) + REMAINING] as number);
    heap.push(WORK_DONE, token, this.tokens.words[(token << 4) + STAMP] as number);
  }

  private note(token: number, type: TraceEntry['type']): void {
    const { trace, cases, now } = this.world;
    if (trace === null) return;
    const { words } = this.tokens;
    const kase = words[(token << 4) + KASE] as number;
    trace.atNode(
      now,
      cases.words[(kase << 4) + NUMBER] as number,
      token,
      type,
      words[(token << 4) + NODE] as number,
    );
  }
}

import type { CompiledCrew, CompiledRun } from '../compiled-run.ts';
import { ARRIVED_AT, type CaseStore, COST, ROUTE } from './case-store.ts';
import { Column, SparseColumn } from './column.ts';
import { HandOvers } from './hand-overs.ts';
import { RouteTree } from './route-tree.ts';
import { segmentGroups } from '../segment-groups.ts';
import { SegmentBooks } from './segment-books.ts';
import { PARTS, PAUSED, PROCESSING, type TokenStore, WAITING } from './token-store.ts';

/** How a case left. */
export const COMPLETED = 0;
export const UNFINISHED = 1;
export const STUCK = 2;
/** Nothing fails yet. */
export const FAILED = 3;
export const LOOP_LIMITED = 4;
export const ABANDONED = 5;

const WAYS_OUT = 6;

/** Columns begin with room for as many values as there are cases, up to this. */
const MOST_EXPECTED = 1 << 18;

/**
 * What is written down about the cases that arrived inside the measured window, as it happens: columns of
 * observations and sums, per case, step, node and flow. Nothing is computed here that can wait until the end.
 */
export class Collector {
  arrived = 0;
  /** Cases by how they left. */
  readonly left = new Float64Array(WAYS_OUT);
  /** The same, and which completed case is whose, by segment. */
  readonly segments: SegmentBooks;
  /** Columns over completed cases, in order of leaving. */
  readonly cycleTimes: Column;
  readonly waitingTimes: Column;
  readonly processingTimes: Column;
  readonly costs = new SparseColumn();
  /** Sums over completed cases: parts along the critical path, parts over all tokens. */
  readonly pathParts = new Float64Array(PARTS);
  readonly tokenParts = new Float64Array(PARTS);
  /** Completed cases of processes with a target, and how many met it by the clock and in working time. */
  readonly targetHits = new Float64Array(3);

  /** Columns by step: over visits that began or were given up (waiting), over visits that ended (the others). */
  readonly waits: readonly Column[];
  readonly works: readonly Column[];
  readonly pauses: readonly SparseColumn[];
  readonly unavailable: Float64Array;
  /** By step, in minutes of waiting: overtaken by work that came later; collecting a batch. */
  readonly overtaken: Float64Array;
  readonly collecting: Float64Array;
  /** By step: visits in which the case gave up, and the minutes it had waited by then. */
  readonly abandoned: Float64Array;
  readonly abandonedWaits: Float64Array;
  readonly stepCosts: Float64Array;
  /** By step: visits judged, within target by the clock, in working time. */
  readonly stepHits: Float64Array;
  readonly nodeCounts: Float64Array;
  readonly nodeTimes: Float64Array;
  readonly flowCounts: Float64Array;
  readonly routes: RouteTree;
  /** By source step × steps + target step: how often work was handed over between roles, and the waiting then. */
  readonly handOvers = new HandOvers();
  /** Stuck cases by the node where a token was left. */
  readonly stuckAt: Float64Array;
  readonly loopedAt: Float64Array;
  /** Abandoned cases by the node where they gave up. */
  readonly lostAt: Float64Array;

  /** Time that cases have spent inside the window, for the identity with the integral of work in progress. */
  timeInWindow = 0;

  private readonly hasSegments: boolean;
  private readonly crewOf: Int32Array;
  private readonly crews: readonly CompiledCrew[];

  constructor(run: CompiledRun) {
    const steps = run.steps.length;
    this.crewOf = Int32Array.from(run.steps, (step) => step.crew);
    this.crews = run.crews;
    const expected = run.stop.by === 'cases' ? Math.min(run.stop.cases, MOST_EXPECTED) : MOST_EXPECTED / 16;
    const groups = segmentGroups(run);
    this.hasSegments = groups.length > 0;
    this.segments = new SegmentBooks(groups, expected);
    this.cycleTimes = new Column(expected);
    this.waitingTimes = new Column(expected);
    this.processingTimes = new Column(expected);
    this.waits = run.steps.map(() => new Column(expected));
    this.works = run.steps.map(() => new Column(expected));
    this.pauses = run.steps.map(() => new SparseColumn());
    this.unavailable = new Float64Array(steps);
    this.overtaken = new Float64Array(steps);
    this.collecting = new Float64Array(steps);
    this.abandoned = new Float64Array(steps);
    this.abandonedWaits = new Float64Array(steps);
    this.stepCosts = new Float64Array(steps);
    this.stepHits = new Float64Array(3 * steps);
    this.nodeCounts = new Float64Array(run.table.nodes.length);
    this.nodeTimes = new Float64Array(run.table.nodes.length);
    this.flowCounts = new Float64Array(run.table.flows.length);
    this.stuckAt = new Float64Array(run.table.nodes.length);
    this.loopedAt = new Float64Array(run.table.nodes.length);
    this.lostAt = new Float64Array(run.table.nodes.length);
    this.routes = new RouteTree(steps);
  }

  /** Work on a step begins after `wait` minutes, of which nobody was on duty for `off`. */
  began(kase: number, cases: CaseStore, step: number, lastStep: number, wait: number, off: number): void {
    const { words } = cases;
    this.waited(kase, cases, step, wait, off);
    words[(kase << 4) + ROUTE] = this.routes.extend(words[(kase << 4) + ROUTE] as number, step);
    if (lastStep >= 0 && this.crewOf[lastStep] !== this.crewOf[step]) this.handOver(lastStep, step, wait);
  }

  /** A case gives up at a step after `wait` minutes, of which nobody was on duty for `off`. */
  gaveUp(kase: number, cases: CaseStore, step: number, wait: number, off: number): void {
    this.waited(kase, cases, step, wait, off);
    this.abandoned[step] = (this.abandoned[step] as number) + 1;
    this.abandonedWaits[step] = (this.abandonedWaits[step] as number) + wait;
  }

  private waited(kase: number, { times }: CaseStore, step: number, wait: number, off: number): void {
    (this.waits[step] as Column).push(wait);
    times[(kase << 3) + WAITING] = (times[(kase << 3) + WAITING] as number) + wait;
    if (off > 0) this.unavailable[step] = (this.unavailable[step] as number) + off;
  }

  /** Work comes to another crew. It is handed over unless everybody who may do it now took part in the step before. */
  private handOver(lastStep: number, step: number, wait: number): void {
    const before = this.crews[this.crewOf[lastStep] as number]?.needs;
    const now = this.crews[this.crewOf[step] as number]?.needs;
    const stays = now?.every(({ role }) => before?.some((need) => need.role === role));
    if (stays !== true) this.handOvers.add(lastStep * this.crewOf.length + step, wait);
  }

  /** Of the wait just told by `began` or `gaveUp`: minutes it was overtaken, and minutes a batch was collected. */
  delayed(step: number, overtaken: number, collecting: number): void {
    this.overtaken[step] = (this.overtaken[step] as number) + overtaken;
    this.collecting[step] = (this.collecting[step] as number) + collecting;
  }

  /** Work on a step is done. */
  ended(step: number, work: number, pause: number, cost: number): void {
    (this.works[step] as Column).push(work);
    (this.pauses[step] as SparseColumn).push(pause);
    this.stepCosts[step] = (this.stepCosts[step] as number) + cost;
  }

  /** A visit of a step with a target is over; times by the clock and in working time. */
  judged(step: number, limit: number, clock: number, working: number): void {
    const at = 3 * step;
    this.stepHits[at] = (this.stepHits[at] as number) + 1;
    if (clock <= limit) this.stepHits[at + 1] = (this.stepHits[at + 1] as number) + 1;
    if (working <= limit) this.stepHits[at + 2] = (this.stepHits[at + 2] as number) + 1;
  }

  /** A token has been held at a node for `time`. */
  held(node: number, time: number): void {
    this.nodeTimes[node] = (this.nodeTimes[node] as number) + time;
  }

  /** A join has fired, or a case has begun, at a node. (Other visits are counted by the flows that lead there.) */
  visited(node: number): void {
    this.nodeCounts[node] = (this.nodeCounts[node] as number) + 1;
  }

  /** A case is complete; `last` is the token that ended last, whose path is the critical one. */
  completed(kase: number, cases: CaseStore, last: number, tokens: TokenStore, now: number): void {
    this.left[COMPLETED] = (this.left[COMPLETED] as number) + 1;
    const path = last << 4;
    const total = kase << 3;
    const { pathParts, tokenParts } = this;
    const { times } = tokens;
    const sums = cases.times;
    const wait = times[path + WAITING] as number;
    const work = times[path + PROCESSING] as number;
    pathParts[WAITING] = (pathParts[WAITING] as number) + wait;
    pathParts[PROCESSING] = (pathParts[PROCESSING] as number) + work;
    tokenParts[WAITING] = (tokenParts[WAITING] as number) + (sums[total + WAITING] as number);
    tokenParts[PROCESSING] = (tokenParts[PROCESSING] as number) + (sums[total + PROCESSING] as number);
    // most cases are never paused, delayed or held at a join
    for (let part = PAUSED; part < PARTS; part++) {
      if (sums[total + part] === 0) continue;
      pathParts[part] = (pathParts[part] as number) + (times[path + part] as number);
      tokenParts[part] = (tokenParts[part] as number) + (sums[total + part] as number);
    }
    this.cycleTimes.push(now - (cases.times[(kase << 3) + ARRIVED_AT] as number));
    this.waitingTimes.push(wait);
    this.processingTimes.push(work);
    this.costs.push(cases.times[(kase << 3) + COST] as number);
    this.routes.count(cases.words[(kase << 4) + ROUTE] as number);
    if (this.hasSegments) this.segments.completed(kase, cases, COMPLETED);
  }

  /** A case of a segment (−1: none) has arrived. */
  came(segment: number): void {
    this.arrived++;
    if (this.hasSegments) this.segments.arrived(segment);
  }

  /** A case leaves in another way than completed. */
  gone(kase: number, cases: CaseStore, how: number): void {
    this.left[how] = (this.left[how] as number) + 1;
    if (this.hasSegments) this.segments.left(kase, cases, how);
  }

  /** A case of a process with a target is complete, or lost. */
  judgedCase(kase: number, cases: CaseStore, limit: number, clock: number, working: number): void {
    this.targetHits[0] = (this.targetHits[0] as number) + 1;
    if (clock <= limit) this.targetHits[1] = (this.targetHits[1] as number) + 1;
    if (working <= limit) this.targetHits[2] = (this.targetHits[2] as number) + 1;
    if (this.hasSegments) this.segments.judged(kase, cases, clock <= limit, working <= limit);
  }

  /** Gives the memory of the columns back. */
  release(): void {
    for (const column of [this.cycleTimes, this.waitingTimes, this.processingTimes, this.costs])
      column.release();
    this.segments.ofCompleted.release();
    for (const column of [...this.waits, ...this.works, ...this.pauses]) column.release();
  }
}

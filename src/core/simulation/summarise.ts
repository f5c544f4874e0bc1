import type { Collector } from './kernel/collector.ts';
import type { Column, SparseColumn } from './kernel/column.ts';
import type { Environment } from './kernel/environment.ts';
import { halve } from './kernel/time-bins.ts';
import { DESCRIPTION, describeColumn } from './order-statistics.ts';
import {
  CASE_COST,
  CASE_CYCLE,
  CASE_DESCRIPTIONS,
  CASE_PROCESSING,
  CASE_WAITING,
  type ReplicationSummary,
  ROLE_NUMBERS,
  segmentPlace,
  STEP_NUMBERS,
} from './replication-summary.ts';
import { segmentGroups } from './segment-groups.ts';

const HISTOGRAM_BINS = 512;

/** Closes a finished replication: everything that is kept of it. */
export function summarise(environment: Environment, index: number): ReplicationSummary {
  const { world } = environment;
  const { collector, desks } = world;
  const descriptions = describeAll(environment);
  const max = descriptions[CASE_CYCLE * DESCRIPTION + 4] as number;
  const { histogram, width } = histogramOf(collector.cycleTimes.view(), max);
  return {
    index,
    guard: environment.guard,
    events: environment.events,
    warmup: world.windowStart,
    window: world.windowEnd - world.windowStart,
    arrived: collector.arrived,
    left: collector.left,
    descriptions,
    pathParts: collector.pathParts,
    tokenParts: collector.tokenParts,
    targetHits: collector.targetHits,
    segments: collector.segments.counts,
    steps: stepNumbers(environment),
    roles: Float64Array.from({ length: desks.length * ROLE_NUMBERS }, (_, i) => {
      const desk = desks[Math.floor(i / ROLE_NUMBERS)];
      if (desk === undefined) return 0;
      return [desk.busyArea, desk.overtimeArea, desk.onDutyArea, desk.queueArea][i % ROLE_NUMBERS] ?? 0;
    }),
    weekly: join(
      desks.flatMap((desk) => [desk.busyByHour, desk.onDutyByHour, desk.queueByHour, desk.timeByHour]),
    ),
    contention: join(desks.map((desk) => desk.contention)),
    nodeCounts: nodeCounts(environment),
    nodeTimes: collector.nodeTimes,
    flowCounts: collector.flowCounts,
    stuckAt: collector.stuckAt,
    loopedAt: collector.loopedAt,
    lostAt: collector.lostAt,
    caseTime: world.caseTime,
    timeInWindow: collector.timeInWindow,
    inFlightAtStart: world.inFlightAtStart,
    leftInWindow: world.leftInWindow,
    inFlightAtEnd: world.inFlightAtEnd,
    histogramWidth: width,
    histogram,
    wipWidth: world.wip.width,
    wip: world.wip.areas.slice(0, world.wip.used),
    end: world.windowEnd,
    routes: collector.routes.report(),
    handOffs: collector.handOvers.report(),
  };
}

function describeAll({ world }: Environment): Float64Array {
  const { run, collector } = world;
  const steps = run.steps.length;
  const groups = segmentGroups(run).length;
  const out = new Float64Array(segmentPlace(run, groups) * DESCRIPTION);
  describeColumn(collector.cycleTimes.view(), out, CASE_CYCLE * DESCRIPTION);
  describeColumn(collector.waitingTimes.view(), out, CASE_WAITING * DESCRIPTION);
  describeColumn(collector.processingTimes.view(), out, CASE_PROCESSING * DESCRIPTION);
  describeSparse(collector.costs, out, CASE_COST);
  for (let step = 0; step < steps; step++) {
    describeColumn(
      (collector.waits[step] as Column).view(),
      out,
      (CASE_DESCRIPTIONS + 3 * step) * DESCRIPTION,
    );
    describeColumn(
      (collector.works[step] as Column).view(),
      out,
      (CASE_DESCRIPTIONS + 3 * step + 1) * DESCRIPTION,
    );
    describeSparse(collector.pauses[step] as SparseColumn, out, CASE_DESCRIPTIONS + 3 * step + 2);
  }
  for (const [role, desk] of world.desks.entries()) {
    const place = CASE_DESCRIPTIONS + 3 * steps + role;
    const columns = Array.from(desk.steps, (step) => (collector.waits[step] as Column).view());
    const only = columns[0];
    if (columns.length === 1 && only !== undefined) {
      const own = (CASE_DESCRIPTIONS + 3 * (desk.steps[0] as number)) * DESCRIPTION;
      out.copyWithin(place * DESCRIPTION, own, own + DESCRIPTION);
    } else describeColumn(join(columns), out, place * DESCRIPTION);
  }
  for (let group = 0; group < groups; group++)
    describeSegment(collector, out, group, segmentPlace(run, group));
  return out;
}

/** The same of the completed cases of one segment. */
function describeSegment(collector: Collector, out: Float64Array, group: number, place: number): void {
  const owners = collector.segments.ofCompleted.view();
  const ownOf = (column: Float64Array | null): Float64Array =>
    // a column without a value other than 0 is not kept
    column === null
      ? new Float64Array(owners.filter((owner) => owner === group).length)
      : column.filter((_, at) => owners[at] === group);
  const { cycleTimes, waitingTimes, processingTimes, costs } = collector;
  describeColumn(ownOf(cycleTimes.view()), out, (place + CASE_CYCLE) * DESCRIPTION);
  describeColumn(ownOf(waitingTimes.view()), out, (place + CASE_WAITING) * DESCRIPTION);
  describeColumn(ownOf(processingTimes.view()), out, (place + CASE_PROCESSING) * DESCRIPTION);
  describeColumn(ownOf(costs.view()), out, (place + CASE_COST) * DESCRIPTION);
}

/** A column without any value other than 0 leaves its count and zeros. */
function describeSparse(column: SparseColumn, out: Float64Array, place: number): void {
  const values = column.view();
  if (values !== null) describeColumn(values, out, place * DESCRIPTION);
  else out[place * DESCRIPTION] = column.length;
}

function stepNumbers({ world, floor }: Environment): Float64Array {
  const { run, collector, desks } = world;
  const out = new Float64Array(run.steps.length * STEP_NUMBERS);
  for (let step = 0; step < run.steps.length; step++) {
    const at = step * STEP_NUMBERS;
    out[at] = collector.unavailable[step] as number;
    out[at + 1] = collector.stepCosts[step] as number;
    out[at + 2] = collector.stepHits[3 * step] as number;
    out[at + 3] = collector.stepHits[3 * step + 1] as number;
    out[at + 4] = collector.stepHits[3 * step + 2] as number;
    out[at + 6] = collector.overtaken[step] as number;
    out[at + 7] = collector.collecting[step] as number;
    out[at + 8] = floor.collectingArea(step);
    out[at + 9] = collector.abandoned[step] as number;
    out[at + 10] = collector.abandonedWaits[step] as number;
  }
  for (const desk of desks) {
    for (const [place, step] of desk.steps.entries()) {
      out[step * STEP_NUMBERS + 5] =
        desk.steps.length === 1 ? desk.queueArea : (desk.queueAreaBy[place] as number);
    }
  }
  // work of several roles waits at each of them, so what any of them has seen is the queue of the step
  for (let at = 0; at < out.length; at += STEP_NUMBERS) {
    if (out[at + 8] !== 0) out[at + 5] = (out[at + 5] as number) + (out[at + 8] as number);
  }
  return out;
}

/** Visits by node: firings of joins; elsewhere the tokens that came over its flows or began there. */
function nodeCounts({ world }: Environment): Float64Array {
  const { run, collector } = world;
  const counts = collector.nodeCounts.slice();
  const joins = new Set(run.table.joins.map((join) => join.node));
  for (const [flow, target] of run.table.flowTarget.entries()) {
    if (!joins.has(target))
      counts[target] = (counts[target] as number) + (collector.flowCounts[flow] as number);
  }
  return counts;
}

/** Counts in bins from 0 on whose width is a power of two, so that those of two replications can be brought together. */
function histogramOf(column: Float64Array, max: number): { histogram: Float64Array; width: number } {
  let width = 1 / 1024;
  while (max >= width * HISTOGRAM_BINS) width *= 2;
  const histogram = new Float64Array(HISTOGRAM_BINS);
  const perWidth = 1 / width;
  for (let i = 0; i < column.length; i++) {
    const bin = ((column[i] as number) * perWidth) | 0;
    histogram[bin] = (histogram[bin] as number) + 1;
  }
  return { histogram, width };
}

/** One array after the other. */
function join(arrays: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(arrays.reduce((length, each) => length + each.length, 0));
  let at = 0;
  for (const each of arrays) {
    out.set(each, at);
    at += each.length;
  }
  return out;
}

/** Brings bins of `from` wide to `to` wide, a larger power of two. */
export function coarsened(bins: Float64Array, from: number, to: number): Float64Array {
  const out = bins.slice();
  for (let width = from; width < to; width *= 2) halve(out);
  return out;
}

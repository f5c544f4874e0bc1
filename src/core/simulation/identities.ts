import { waited, waitingPlace } from './combine-steps.ts';
import { stepsOfRole } from './compile-crews.ts';
import type { CompiledRun } from './compiled-run.ts';
import { HOURS } from './kernel/role-desk.ts';
import { GROUP_NUMBERS } from './kernel/segment-books.ts';
import { segmentGroups } from './segment-groups.ts';
import {
  CASE_CYCLE,
  type ReplicationSummary,
  ROLE_BUSY,
  ROLE_NUMBERS,
  ROLE_ON_DUTY,
  ROLE_QUEUE_AREA,
  STEP_ABANDONED,
  STEP_COLLECTING,
  STEP_COLLECTING_AREA,
  STEP_NUMBERS,
  STEP_OVERTAKEN,
  STEP_QUEUE_AREA,
  STEP_UNAVAILABLE,
} from './replication-summary.ts';
import { DESCRIPTION } from './order-statistics.ts';

const TOLERANCE = 1e-8;

/**
 * What must hold in every replication, whatever the process, and does not in this one; empty for a sound kernel:
 * the integral of cases in progress is the time they spent in the window; cases are conserved; the parts of the critical
 * path add up to the cycle time; causes lie within the waiting time; nobody is busier than on duty; hours of the week add
 * up to the whole. A debugging aid and a law of the test suite.
 */
export function brokenIdentities(run: CompiledRun, summary: ReplicationSummary): readonly string[] {
  const broken: string[] = [];
  const expectSame = (what: string, a: number, b: number): void => {
    if (!(Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b))))
      broken.push(`${what}: ${a} ≠ ${b}`);
  };
  const expectAtMost = (what: string, a: number, b: number): void => {
    if (!(a <= b + TOLERANCE * Math.max(1, Math.abs(b)))) broken.push(`${what}: ${a} > ${b}`);
  };
  expectSame('∫L dt = time in window', summary.caseTime, summary.timeInWindow);
  expectSame(
    'at start + arrived = left + at end',
    summary.inFlightAtStart + summary.arrived,
    summary.leftInWindow + summary.inFlightAtEnd,
  );
  expectSame('arrived = left somehow', summary.arrived, sum(summary.left));
  if (summary.segments.length > 0) {
    const numbers = [summary.arrived, ...summary.left, ...summary.targetHits];
    for (const [number, all] of numbers.entries()) {
      const own = segmentGroups(run).map(
        (_, group) => summary.segments[group * GROUP_NUMBERS + number] as number,
      );
      expectSame(`cases by segment, number ${number}`, sum(own), all);
    }
  }
  const cycle = CASE_CYCLE * DESCRIPTION;
  const cycleTime = (summary.descriptions[cycle] as number) * (summary.descriptions[cycle + 1] as number);
  expectSame('parts of the critical path = cycle time', sum(summary.pathParts), cycleTime);
  expectAtMost('cycle time ≤ time of all tokens', cycleTime, sum(summary.tokenParts));
  for (const [step, { name }] of run.steps.entries()) {
    const causes = [STEP_UNAVAILABLE, STEP_OVERTAKEN, STEP_COLLECTING].map(
      (cause) => summary.steps[step * STEP_NUMBERS + cause] as number,
    );
    expectAtMost(`causes ≤ waiting at ${name}`, sum(causes), waited(summary, step));
    for (const cause of causes) expectAtMost(`0 ≤ each cause at ${name}`, 0, cause);
    const at = waitingPlace(step) * DESCRIPTION;
    expectAtMost(
      `visits ended or given up ≤ visits at ${name}`,
      (summary.descriptions[at + DESCRIPTION] as number) +
        (summary.steps[step * STEP_NUMBERS + STEP_ABANDONED] as number),
      summary.descriptions[at] as number,
    );
  }
  for (const [role, { name }] of run.roles.entries()) {
    const at = role * ROLE_NUMBERS;
    const [busy, onDuty, queue] = [ROLE_BUSY, ROLE_ON_DUTY, ROLE_QUEUE_AREA].map(
      (i) => summary.roles[at + i] as number,
    );
    expectAtMost(`busy ≤ on duty, ${name}`, busy as number, onDuty as number);
    const byHour = [0, 1, 2, 3].map((column) =>
      sum(summary.weekly.subarray((4 * role + column) * HOURS, (4 * role + column + 1) * HOURS)),
    );
    expectSame(`busy by hour, ${name}`, byHour[0] as number, busy as number);
    expectSame(`on duty by hour, ${name}`, byHour[1] as number, onDuty as number);
    expectSame(`queue by hour, ${name}`, byHour[2] as number, queue as number);
    expectSame(`hours of the week = window, ${name}`, byHour[3] as number, summary.window);
    const bySteps = stepsOfRole(run, role).map((step) => {
      const own = step * STEP_NUMBERS;
      return (
        (summary.steps[own + STEP_QUEUE_AREA] as number) -
        (summary.steps[own + STEP_COLLECTING_AREA] as number)
      );
    });
    expectSame(`queue by step, ${name}`, sum(bySteps), queue as number);
  }
  return broken;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}

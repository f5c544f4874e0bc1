import { causesOf, waited, waitedInAll } from './combine-steps.ts';
import { stepsOfRole } from './compile-crews.ts';
import type { CompiledRun } from './compiled-run.ts';
import { HOURS } from './kernel/role-desk.ts';
import type { RoleOutcome } from './outcome.ts';
import { describe, ratio, total } from './read-summaries.ts';
import {
  CASE_DESCRIPTIONS,
  type ReplicationSummary,
  ROLE_BUSY,
  ROLE_NUMBERS,
  ROLE_ON_DUTY,
  ROLE_OVERTIME,
  ROLE_QUEUE_AREA,
} from './replication-summary.ts';
import { DESCRIPTION } from './order-statistics.ts';
import { estimate } from '#core/simulation/statistics';

const WEEK = 10_080;

/** The roles of a run, in key order of the document. */
export function combineRoles(run: CompiledRun, done: readonly ReplicationSummary[]): readonly RoleOutcome[] {
  return run.roles.map((role, number): RoleOutcome => {
    const steps = stepsOfRole(run, number);
    const place = CASE_DESCRIPTIONS + 3 * run.steps.length + number;
    const read = (summary: ReplicationSummary, which: number): number =>
      summary.roles[number * ROLE_NUMBERS + which] as number;
    const count = ({ descriptions }: ReplicationSummary): number =>
      descriptions[place * DESCRIPTION] as number;
    const waiting = (summary: ReplicationSummary): number =>
      steps.reduce((sum, step) => sum + waited(summary, step), 0);
    return {
      id: role.id,
      name: role.name,
      capacity: role.capacity,
      utilisation: ratio(done, (each) => [read(each, ROLE_BUSY), read(each, ROLE_ON_DUTY)]),
      overtime: ratio(done, (each) => [read(each, ROLE_OVERTIME) * WEEK, each.window]),
      waiting: describe(done, place),
      queueLength: ratio(done, (each) => [read(each, ROLE_QUEUE_AREA), each.window]),
      causes: causesOf(done, steps, count),
      shareOfWaiting: ratio(done, (each) => [waiting(each), waitedInAll(run, each)]),
      cost: estimate(
        done.map((each) => ((read(each, ROLE_BUSY) + read(each, ROLE_OVERTIME)) * role.costPerHour) / 60),
      ),
      weekly: weeklyOf(done, number),
    };
  });
}

function weeklyOf(done: readonly ReplicationSummary[], role: number): RoleOutcome['weekly'] {
  const at = 4 * HOURS * role;
  const sum = (column: number, hour: number): number =>
    total(done, ({ weekly }) => weekly[at + column * HOURS + hour]);
  const hours = Array.from({ length: HOURS }, (_, hour) => hour);
  return {
    utilisation: hours.map((hour) => (sum(1, hour) > 0 ? sum(0, hour) / sum(1, hour) : null)),
    queue: hours.map((hour) => (sum(3, hour) > 0 ? sum(2, hour) / sum(3, hour) : null)),
  };
}

import { stepsOfRole } from './compile-crews.ts';
import type { CompiledRun, CompiledStep } from './compiled-run.ts';
import type { StepOutcome } from './outcome.ts';
import { describe, ratio, shareOrNull, total } from './read-summaries.ts';
import {
  CASE_DESCRIPTIONS,
  type ReplicationSummary,
  STEP_ABANDONED,
  STEP_ABANDONED_WAIT,
  STEP_COLLECTING,
  STEP_COST,
  STEP_HITS_CLOCK,
  STEP_HITS_WORKING,
  STEP_JUDGED,
  STEP_NUMBERS,
  STEP_OVERTAKEN,
  STEP_QUEUE_AREA,
  STEP_UNAVAILABLE,
} from './replication-summary.ts';
import { DESCRIPTION } from './order-statistics.ts';

/** How many steps are named as those that kept staff busy. */
const NAMED = 5;

/** Place of the description of a step's waiting time; its work and its pauses follow. */
export function waitingPlace(step: number): number {
  return CASE_DESCRIPTIONS + 3 * step;
}

/** Minutes waited at a step in a replication: count × mean. */
export function waited({ descriptions }: ReplicationSummary, step: number): number {
  const at = waitingPlace(step) * DESCRIPTION;
  return (descriptions[at] as number) * (descriptions[at + 1] as number);
}

/** Minutes waited at all steps. */
export function waitedInAll(run: CompiledRun, summary: ReplicationSummary): number {
  let sum = 0;
  for (let step = 0; step < run.steps.length; step++) sum += waited(summary, step);
  return sum;
}

/** The steps of a run, in node order. */
export function combineSteps(run: CompiledRun, done: readonly ReplicationSummary[]): readonly StepOutcome[] {
  return run.steps.map((step, number): StepOutcome => {
    const place = waitingPlace(number);
    const roleIds = (run.crews[step.crew]?.needs ?? []).flatMap(({ role }) => run.roles[role]?.id ?? []);
    const read = (summary: ReplicationSummary, which: number): number =>
      summary.steps[number * STEP_NUMBERS + which] as number;
    const count = ({ descriptions }: ReplicationSummary): number =>
      descriptions[place * DESCRIPTION] as number;
    const ended = ({ descriptions }: ReplicationSummary): number =>
      descriptions[(place + 1) * DESCRIPTION] as number;
    const visits = total(done, count);
    const causes = causesOf(done, [number], count);
    return {
      id: step.id,
      name: step.name,
      roleId: roleIds[0] ?? null,
      roleIds,
      count: visits,
      visitsPerCase: ratio(done, (each) => [each.nodeCounts[step.node] as number, each.arrived]),
      waiting: describe(done, place),
      processing: describe(done, place + 1),
      paused: describe(done, place + 2),
      causes,
      contentionWith: contentionWith(run, done, number, causes.contention.value ?? 0),
      shareOfWaiting: ratio(done, (each) => [waited(each, number), waitedInAll(run, each)]),
      cost: ratio(done, (each) => [read(each, STEP_COST), ended(each)]),
      queueLength: ratio(done, (each) => [read(each, STEP_QUEUE_AREA), each.window]),
      abandoned:
        step.patience === null
          ? null
          : {
              share: shareOrNull(done, (each) => [read(each, STEP_ABANDONED), count(each)]),
              waiting: ratio(done, (each) => [read(each, STEP_ABANDONED_WAIT), read(each, STEP_ABANDONED)]),
            },
      withinTarget:
        step.target === null
          ? null
          : {
              clock: shareOrNull(done, (each) => [read(each, STEP_HITS_CLOCK), read(each, STEP_JUDGED)]),
              working: shareOrNull(done, (each) => [read(each, STEP_HITS_WORKING), read(each, STEP_JUDGED)]),
            },
    };
  });
}

/** Why work waited at some steps, per visit of `count`; contention is what no other cause explains, so they add up. */
export function causesOf(
  done: readonly ReplicationSummary[],
  steps: readonly number[],
  count: (summary: ReplicationSummary) => number,
): StepOutcome['causes'] {
  const sum = ({ steps: numbers }: ReplicationSummary, which: number): number =>
    steps.reduce((total, step) => total + (numbers[step * STEP_NUMBERS + which] as number), 0);
  const cause = (which: number) => ratio(done, (each) => [sum(each, which), count(each)]);
  return {
    contention: ratio(done, (each) => {
      const all = steps.reduce((total, step) => total + waited(each, step), 0);
      const rest = all - sum(each, STEP_UNAVAILABLE) - sum(each, STEP_OVERTAKEN) - sum(each, STEP_COLLECTING);
      return [rest, count(each)];
    }),
    unavailable: cause(STEP_UNAVAILABLE),
    priority: cause(STEP_OVERTAKEN),
    batching: cause(STEP_COLLECTING),
  };
}

/** Splits the contention of a step (`minutes` a visit) by the steps that its roles were working on meanwhile. */
function contentionWith(
  run: CompiledRun,
  done: readonly ReplicationSummary[],
  step: number,
  minutes: number,
): StepOutcome['contentionWith'] {
  const needs = run.crews[run.steps[step]?.crew ?? -1]?.needs ?? [];
  if (minutes <= 0) return [];
  const shares = new Map<number, number>();
  for (const { role } of needs) {
    const members = stepsOfRole(run, role);
    if (needs.length === 1 && members.length === 1)
      return [{ id: (run.steps[step] as CompiledStep).id, minutes }];
    let offset = 0;
    for (let before = 0; before < role; before++) offset += stepsOfRole(run, before).length ** 2;
    const row = offset + members.indexOf(step) * members.length;
    for (const [by, member] of members.entries()) {
      const share = total(done, (each) => each.contention[row + by]);
      shares.set(member, (shares.get(member) ?? 0) + share);
    }
  }
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0);
  if (all <= 0) return [];
  return [...shares]
    .toSorted(([a], [b]) => a - b)
    .map(([member, share]) => ({ id: run.steps[member]?.id, minutes: (minutes * share) / all }))
    .filter(
      (entry): entry is StepOutcome['contentionWith'][number] => entry.id !== undefined && entry.minutes > 0,
    )
    .toSorted((a, b) => b.minutes - a.minutes)
    .slice(0, NAMED);
}

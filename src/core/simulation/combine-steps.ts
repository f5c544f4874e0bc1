import { stepsOfRole } from './compile-crews.ts';
import type { CompiledRun } from './compiled-run.ts';
import type { StepOutcome } from './outcome.ts';
import { describe, ratio, shareOrNull, total } from './read-summaries.ts';
import {
  CASE_DESCRIPTIONS,
  type ReplicationSummary,
  STEP_COST,
  STEP_HITS_CLOCK,
  STEP_HITS_WORKING,
  STEP_JUDGED,
  STEP_NUMBERS,
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
    const read = (summary: ReplicationSummary, which: number): number =>
      summary.steps[number * STEP_NUMBERS + which] as number;
    const count = ({ descriptions }: ReplicationSummary): number =>
      descriptions[place * DESCRIPTION] as number;
    const ended = ({ descriptions }: ReplicationSummary): number =>
      descriptions[(place + 1) * DESCRIPTION] as number;
    const visits = total(done, count);
    const contention = ratio(done, (each) => [
      waited(each, number) - read(each, STEP_UNAVAILABLE),
      count(each),
    ]);
    return {
      id: step.id,
      name: step.name,
      roleId: run.roles[run.crews[step.crew]?.needs[0]?.role ?? -1]?.id ?? null,
      count: visits,
      visitsPerCase: ratio(done, (each) => [each.nodeCounts[step.node] as number, each.arrived]),
      waiting: describe(done, place),
      processing: describe(done, place + 1),
      paused: describe(done, place + 2),
      causes: {
        contention,
        unavailable: ratio(done, (each) => [read(each, STEP_UNAVAILABLE), count(each)]),
      },
      contentionWith: contentionWith(run, done, number, contention.value ?? 0),
      shareOfWaiting: ratio(done, (each) => [waited(each, number), waitedInAll(run, each)]),
      cost: ratio(done, (each) => [read(each, STEP_COST), ended(each)]),
      queueLength: ratio(done, (each) => [read(each, STEP_QUEUE_AREA), each.window]),
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

/** Splits the contention of a step (`minutes` a visit) by the steps that were being worked on meanwhile. */
function contentionWith(
  run: CompiledRun,
  done: readonly ReplicationSummary[],
  step: number,
  minutes: number,
): StepOutcome['contentionWith'] {
  const role = run.crews[run.steps[step]?.crew ?? -1]?.needs[0]?.role ?? -1;
  if (role < 0 || minutes <= 0) return [];
  const members = stepsOfRole(run, role);
  const only = run.steps[members[0] ?? -1];
  if (members.length === 1 && only !== undefined) return [{ id: only.id, minutes }];
  let offset = 0;
  for (let before = 0; before < role; before++) offset += stepsOfRole(run, before).length ** 2;
  const row = offset + members.indexOf(step) * members.length;
  const shares = members.map((_, by) => total(done, (each) => each.contention[row + by]));
  const all = shares.reduce((sum, share) => sum + share, 0);
  if (all <= 0) return [];
  return members
    .map((member, by) => ({ id: run.steps[member]?.id, minutes: (minutes * (shares[by] as number)) / all }))
    .filter(
      (entry): entry is StepOutcome['contentionWith'][number] => entry.id !== undefined && entry.minutes > 0,
    )
    .toSorted((a, b) => b.minutes - a.minutes)
    .slice(0, NAMED);
}

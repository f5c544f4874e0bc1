import { compileSampler, type Sampler } from '#core/random';
import type { CompiledRun } from '../compiled-run.ts';

/** What a target is on. */
export const NO_TARGET = 0;
export const ON_WAIT = 1;
export const ON_CYCLE = 2;
const TARGETS = { wait: ON_WAIT, cycle: ON_CYCLE };

/** What the kernel looks up about a step, as arrays by step number. */
export interface StepPlan {
  readonly role: Int32Array;
  /** Place of the step among those of its role. */
  readonly place: Int32Array;
  readonly stream: Uint32Array;
  readonly sample: readonly Sampler[];
  readonly fixedCost: Float64Array;
  /** Cost of a minute of its role. */
  readonly minuteCost: Float64Array;
  /** What the step's target is on, and its limit. */
  readonly target: Uint8Array;
  readonly limit: Float64Array;
}

/** Lays out the steps of a run for the kernel. */
export function planSteps(run: CompiledRun): StepPlan {
  const { steps, roles, streams } = run;
  const place = new Int32Array(steps.length);
  const seen = new Int32Array(roles.length);
  for (const [index, step] of steps.entries()) {
    if (step.role < 0) continue;
    place[index] = seen[step.role] as number;
    seen[step.role] = (seen[step.role] as number) + 1;
  }
  return {
    role: Int32Array.from(steps, (step) => step.role),
    place,
    stream: Uint32Array.from(steps, (step) => streams[step.node] as number),
    sample: steps.map((step) => compileSampler(step.duration)),
    fixedCost: Float64Array.from(steps, (step) => step.cost),
    minuteCost: Float64Array.from(steps, (step) => (roles[step.role]?.costPerHour ?? 0) / 60),
    target: Uint8Array.from(steps, (step) =>
      step.target === null ? NO_TARGET : TARGETS[step.target.measure],
    ),
    limit: Float64Array.from(steps, (step) => step.target?.limit ?? 0),
  };
}

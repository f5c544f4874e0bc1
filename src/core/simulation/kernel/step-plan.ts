import { compileSampler, type Sampler } from '#core/random';
import type { CompiledRun } from '../compiled-run.ts';

/** What a target is on. */
export const NO_TARGET = 0;
export const ON_WAIT = 1;
export const ON_CYCLE = 2;
const TARGETS = { wait: ON_WAIT, cycle: ON_CYCLE };

/** What the kernel looks up about a step, as arrays by step number. */
export interface StepPlan {
  /** Its role, the first where there are several; −1: nobody. */
  readonly role: Int32Array;
  /** Place of the step among those of each role of its crew, in the order of `needs`. */
  readonly places: readonly (readonly number[])[];
  /** The same for the first role. */
  readonly place: Int32Array;
  readonly stream: Uint32Array;
  readonly sample: readonly Sampler[];
  /** How long a case waits before it gives up; null: however long. */
  readonly patience: readonly (Sampler | null)[];
  readonly fixedCost: Float64Array;
  /** Cost of a minute of one of its (first) role. */
  readonly minuteCost: Float64Array;
  /** What the step's target is on, and its limit. */
  readonly target: Uint8Array;
  readonly limit: Float64Array;
}

/** Lays out the steps of a run for the kernel. */
export function planSteps(run: CompiledRun): StepPlan {
  const { steps, roles, crews, streams } = run;
  const role = Int32Array.from(steps, ({ crew }) => crews[crew]?.needs[0]?.role ?? -1);
  const seen = new Int32Array(roles.length);
  const places = steps.map(({ crew }) =>
    (crews[crew]?.needs ?? []).map((need) => {
      const place = seen[need.role] as number;
      seen[need.role] = place + 1;
      return place;
    }),
  );
  return {
    role,
    places,
    place: Int32Array.from(places, ([first]) => first ?? 0),
    stream: Uint32Array.from(steps, (step) => streams[step.node] as number),
    sample: steps.map((step) => compileSampler(step.duration)),
    patience: steps.map(({ patience }) => (patience === null ? null : compileSampler(patience))),
    fixedCost: Float64Array.from(steps, (step) => step.cost),
    minuteCost: Float64Array.from(role, (number) => (roles[number]?.costPerHour ?? 0) / 60),
    target: Uint8Array.from(steps, (step) =>
      step.target === null ? NO_TARGET : TARGETS[step.target.measure],
    ),
    limit: Float64Array.from(steps, (step) => step.target?.limit ?? 0),
  };
}

import { minutesPer, type TimeUnit } from '#core/base';
import type { NodeId } from '#core/model';
import type { RunOutcome, StepOutcome } from '#core/simulation';
import type { HeatMeasure } from '#session/run';
import type { HeatLevel } from '#ui/canvas';

/** How a measure is read off a step, and where its five colours begin. */
interface HeatScale {
  readonly values: ReadonlyMap<NodeId, number>;
  /** Lower ends of the five levels and the end of the last one; ascending, six numbers. */
  readonly bounds: readonly number[];
}

/** Utilisation has a scale of its own: from 85 % on queues grow fast. */
const UTILISATION_BOUNDS = [0, 0.5, 0.7, 0.85, 0.95, 1];

const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** Waits shorter than this share of the mean cycle time are cold, whatever the longest wait is. */
const COLD_WAIT = 0.05;

/** The values of a measure by step, with a scale over them. Steps without a value are left out. */
export function heatScale(outcome: RunOutcome, measure: HeatMeasure): HeatScale {
  const values = new Map<NodeId, number>();
  for (const step of outcome.steps) {
    const value = valueOf(outcome, measure, step);
    if (value !== null) values.set(step.id, value);
  }
  if (measure === 'utilisation') return { values, bounds: UTILISATION_BOUNDS };
  const floor = measure === 'waiting' ? COLD_WAIT * (outcome.kpis.cycleTime.mean.value ?? 0) : 0;
  const top = Math.max(floor, ...values.values()) || 1;
  const unit = measure === 'waiting' ? minutesPer(heatUnit(top)) : 1;
  const step = roundStep(top / 5 / unit) * unit;
  return { values, bounds: [0, 1, 2, 3, 4, 5].map((fifth) => step * fifth) };
}

/** The unit in which waits up to `longest` minutes are written on the scale. */
export function heatUnit(longest: number): TimeUnit {
  if (longest < 5) return 's';
  if (longest < 300) return 'min';
  return longest < 7200 ? 'h' : 'd';
}

/** The smallest round number that is not below `step`. */
function roundStep(step: number): number {
  const size = 10 ** Math.floor(Math.log10(step));
  return (ROUND.find((each) => each * size >= step * (1 - 1e-9)) ?? 10) * size;
}

function valueOf(outcome: RunOutcome, measure: HeatMeasure, step: StepOutcome): number | null {
  switch (measure) {
    case 'waiting':
      return step.waiting.mean.value;
    case 'visits':
      return step.visitsPerCase.value;
    case 'cost':
      return step.cost.value === null || step.visitsPerCase.value === null
        ? null
        : step.cost.value * step.visitsPerCase.value;
    case 'utilisation':
      return busiestOf(outcome, step);
  }
}

/** Utilisation of the step's role; of several, that of the busiest, which is the one work waits for. */
function busiestOf(outcome: RunOutcome, { roleIds }: StepOutcome): number | null {
  const known = outcome.roles.flatMap(({ id, utilisation }) =>
    roleIds.includes(id) && utilisation.value !== null ? [utilisation.value] : [],
  );
  return known.length === 0 ? null : Math.max(...known);
}

/** The level of a value on a scale; a value at a bound belongs to the hotter level. */
export function heatLevel(value: number, bounds: readonly number[]): HeatLevel {
  const hotter = bounds.slice(1, 5).filter((bound) => value >= bound).length;
  return hotter as HeatLevel;
}

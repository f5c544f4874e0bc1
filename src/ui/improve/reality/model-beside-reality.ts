import type { ObservedReality } from '#core/model';
import type { RunOutcome } from '#core/simulation';

const HOURS_PER_WEEK = 168;

/** One number of the model beside the same number of reality. */
interface Beside {
  readonly model: number | null;
  readonly observed: number;
  /** (model − observed) ÷ observed; null where there is nothing to hold against. */
  readonly off: number | null;
}

function beside(model: number | null, observed: number): Beside {
  return { model, observed, off: model === null || observed === 0 ? null : (model - observed) / observed };
}

/** A run held against what was measured: mean cycle time (minutes) and cases per week. */
export function modelBesideReality(outcome: RunOutcome | null, observed: ObservedReality) {
  const rate = outcome?.kpis.throughput.value ?? null;
  return {
    cycleTime: beside(outcome?.kpis.cycleTime.mean.value ?? null, observed.cycleTime),
    casesPerWeek: beside(rate === null ? null : rate * HOURS_PER_WEEK, observed.casesPerWeek),
  };
}

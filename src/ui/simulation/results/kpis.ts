import { type Difference, differenceBetween, pairedDifference } from '#core/analysis';
import type { Estimate, RunOutcome } from '#core/simulation';

const NOTHING: Estimate = { value: null, ci95: null };

/** A number by which a run is judged: where it stands in an outcome, how it is written, which way is better. */
export interface Kpi {
  readonly id:
    | 'cycleTime'
    | 'p90'
    | 'waiting'
    | 'cost'
    | 'throughput'
    | 'wip'
    | 'serviceClock'
    | 'serviceWorking';
  readonly kind: 'duration' | 'money' | 'perHour' | 'number' | 'percent';
  readonly better: 'less' | 'more';
  readonly of: (outcome: RunOutcome) => Estimate;
}

/** The headline numbers of a run, most important first. */
export const KPIS: readonly Kpi[] = [
  { id: 'cycleTime', kind: 'duration', better: 'less', of: ({ kpis }) => kpis.cycleTime.mean },
  { id: 'p90', kind: 'duration', better: 'less', of: ({ kpis }) => kpis.cycleTime.p90 },
  { id: 'waiting', kind: 'duration', better: 'less', of: ({ kpis }) => kpis.waitingTime.mean },
  { id: 'cost', kind: 'money', better: 'less', of: ({ kpis }) => kpis.costPerCase.mean },
  { id: 'throughput', kind: 'perHour', better: 'more', of: ({ kpis }) => kpis.throughput },
  { id: 'wip', kind: 'number', better: 'less', of: ({ kpis }) => kpis.workInProgress },
  {
    id: 'serviceClock',
    kind: 'percent',
    better: 'more',
    of: ({ kpis }) => kpis.serviceLevel?.clock ?? NOTHING,
  },
  {
    id: 'serviceWorking',
    kind: 'percent',
    better: 'more',
    of: ({ kpis }) => kpis.serviceLevel?.working ?? NOTHING,
  },
];

/** The part of the mean cycle time that is waiting, on the critical path; null where there is nothing to divide. */
export function waitingShare(outcome: RunOutcome): number | null {
  const { waiting, processing, paused, delayed, synchronisation } = outcome.cyclePath;
  const total = [waiting, processing, paused, delayed, synchronisation].reduce(
    (sum, part) => sum + (part.value ?? 0),
    0,
  );
  return total > 0 && waiting.value !== null ? waiting.value / total : null;
}

/** How much the second run is off the first: replication by replication where the two are pairs, else as independent runs. */
export function kpiDifference(kpi: Kpi, first: RunOutcome, second: RunOutcome): Difference {
  return (
    pairedDifference(first, second, kpi.id) ??
    differenceBetween(kpi.of(first), first.replications, kpi.of(second), second.replications)
  );
}

/** Whether a shown difference is for the better; undefined where none is shown. */
export function directionOf(kpi: Kpi, difference: Difference | null): 'better' | 'worse' | undefined {
  if (!difference?.shown || difference.value === null) return undefined;
  return difference.value < 0 === (kpi.better === 'less') ? 'better' : 'worse';
}

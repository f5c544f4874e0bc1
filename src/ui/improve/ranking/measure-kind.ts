import type { Measure } from '#core/analysis/whatif';
import type { Kpi } from '#ui/simulation/results';

/** How numbers of each measure are written. */
export const MEASURE_KIND = {
  cycleTime: 'duration',
  cycleTimeP90: 'duration',
  waitingTime: 'duration',
  costPerCase: 'money',
  withinTarget: 'percent',
  throughput: 'perHour',
  lost: 'percent',
} as const satisfies Record<Measure, Kpi['kind']>;

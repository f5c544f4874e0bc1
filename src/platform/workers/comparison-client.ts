import type { Service } from '#core/model';
import type { ComparisonPort } from '#session/ports';
import type { DeskTasks } from './desk-tasks.ts';
import type { WorkerClient } from './worker-client.ts';

/** Comparison in a desk worker of its own, so that giving it up ends nothing else. */
export function createComparison(desk: WorkerClient<DeskTasks>): ComparisonPort {
  // The texts of imported files may be large, and are not compared.
  const bare = (service: Service): Service => ({ ...service, foreign: {} });
  return {
    compare: (a, b, corrections) => desk.call('compare', { a: bare(a), b: bare(b), corrections }),
    compareNumbers(a, others, scenarioId, onProgress) {
      const beside = others.map((other) => ({ ...other, service: bare(other.service) }));
      return desk.call('compareNumbers', { a: bare(a), others: beside, scenarioId }, { onProgress });
    },
    predictJourneys(a, other, scenarioId, onProgress) {
      const beside = { ...other, service: bare(other.service) };
      return desk.call('predictJourneys', { a: bare(a), other: beside, scenarioId }, { onProgress });
    },
    stop: () => desk.stop(),
  };
}

import { DEFAULT_ARRIVAL, PLAIN_SCENARIO } from './default-values.ts';
import { entryNodesOf } from './entry-nodes.ts';
import type { NodeId, ScenarioId } from './ids.ts';
import { processesOf } from './process-index.ts';
import type { Arrival, Scenario, Service } from './service.ts';

/**
 * A scenario that Run accepts at once: 10 replications of 1,000 cases, seed 1, from a Monday 08:00, no warm-up.
 * Every start event gets the default arrival; a process without one gets it at its first entry node.
 */
export function defaultScenario(service: Service, name: string, id: ScenarioId): Scenario {
  const arrivals: Record<NodeId, Arrival> = {};
  for (const process of processesOf(service)) {
    const entries = entryNodesOf(service, process.id);
    const explicit = entries.filter((node) => node.kind === 'startEvent');
    for (const node of explicit.length > 0 ? explicit : entries.slice(0, 1))
      arrivals[node.id] = DEFAULT_ARRIVAL;
  }
  return {
    id,
    name,
    arrivals,
    start: '2026-01-05T08:00',
    stop: { by: 'cases', cases: 1000 },
    warmup: { by: 'none' },
    replications: 10,
    seed: 1,
    placeholders: 'refuse',
    ...PLAIN_SCENARIO,
  };
}

import { minutesPer, records } from '#core/base';
import {
  defaultScenario,
  entryNodesOf,
  nodesOf,
  type Scenario,
  type ScenarioId,
  type Service,
  staffingOf,
} from '#core/model';
import { ASSUMED_INTERARRIVAL, ASSUMED_LOAD } from './assumptions.ts';

/**
 * The scenario an import assumes: cases arrive at random at each start of the process with most nodes, one every 30
 * minutes on average — or more rarely, in steps of 30 minutes, where the assumed durations would overload a role.
 */
export function assumedScenario(service: Service, name: string, id: string): Scenario {
  const scenario = defaultScenario(service, name, id as ScenarioId);
  const [largest] = records(service.processes).toSorted(
    (a, b) => nodesOf(service, b.id).length - nodesOf(service, a.id).length,
  );
  if (largest === undefined) return scenario;
  const entries = entryNodesOf(service, largest.id);
  const starts = entries.filter((node) => node.kind === 'startEvent');
  const used = starts.length > 0 ? starts : entries.slice(0, 1);
  const mean = interarrival(service) * Math.max(1, used.length);
  const arrival = { by: 'interval', interval: { type: 'exponential', mean, unit: 'min' } } as const;
  return { ...scenario, arrivals: Object.fromEntries(used.map((node) => [node.id, arrival])) };
}

/**
 * Minutes between cases at which no role is given more than its share of work, one visit per step and case; what one of
 * several roles does they share in equal parts.
 */
function interarrival(service: Service): number {
  const work = new Map<string, number>();
  for (const node of records(service.nodes)) {
    if (node.kind !== 'task' || node.duration.type !== 'fixed') continue;
    const { any, needs } = staffingOf(service, node);
    const minutes = (node.duration.value * minutesPer(node.duration.unit)) / (any ? needs.length : 1);
    for (const { role, quantity } of needs) {
      const each = (minutes * quantity) / Math.max(1, role.capacity);
      work.set(role.id, (work.get(role.id) ?? 0) + each);
    }
  }
  const busiest = Math.max(0, ...work.values());
  return ASSUMED_INTERARRIVAL * Math.max(1, Math.ceil(busiest / ASSUMED_LOAD / ASSUMED_INTERARRIVAL));
}

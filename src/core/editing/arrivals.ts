import { records } from '#core/base';
import { type Arrival, DEFAULT_ARRIVAL, type NodeId, type Scenario, type Service } from '#core/model';
import { put } from './records.ts';

/** Gives a start event an arrival process in every scenario that has none for it yet. */
export function addArrivals(service: Service, nodeId: NodeId, arrival: Arrival = DEFAULT_ARRIVAL): Service {
  const scenarios = records(service.scenarios)
    .filter((scenario) => !Object.hasOwn(scenario.arrivals, nodeId))
    .map((scenario) => ({ ...scenario, arrivals: { ...scenario.arrivals, [nodeId]: arrival } }));
  return put(service, 'scenarios', scenarios);
}

/** Copies the arrivals of nodes to other nodes, scenario by scenario. */
export function copyArrivals(service: Service, copies: ReadonlyMap<NodeId, NodeId>): Service {
  const scenarios = records(service.scenarios).map((scenario): Scenario => {
    const arrivals: Record<NodeId, Arrival> = { ...scenario.arrivals };
    for (const [from, to] of copies) {
      const arrival = scenario.arrivals[from];
      if (arrival !== undefined) arrivals[to] = arrival;
    }
    return { ...scenario, arrivals };
  });
  return put(service, 'scenarios', scenarios);
}

/** Takes the arrivals of nodes out of every scenario. */
export function dropArrivals(service: Service, nodeIds: ReadonlySet<string>): Service {
  const scenarios = records(service.scenarios)
    .filter((scenario) => Object.keys(scenario.arrivals).some((id) => nodeIds.has(id)))
    .map((scenario) => ({
      ...scenario,
      arrivals: Object.fromEntries(Object.entries(scenario.arrivals).filter(([id]) => !nodeIds.has(id))),
    }));
  return put(service, 'scenarios', scenarios);
}

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

/** Copies the arrivals of nodes (those of segments too) to other nodes, scenario by scenario. */
export function copyArrivals(service: Service, copies: ReadonlyMap<NodeId, NodeId>): Service {
  const copied = (from: Arrivals): Arrivals => {
    const arrivals: Record<NodeId, Arrival> = { ...from };
    for (const [node, copy] of copies) if (from[node] !== undefined) arrivals[copy] = from[node];
    return arrivals;
  };
  const scenarios = records(service.scenarios).map(
    (scenario): Scenario => ({
      ...scenario,
      arrivals: copied(scenario.arrivals),
      segmentArrivals: Object.fromEntries(
        Object.entries<Arrivals>(scenario.segmentArrivals).map(([id, arrivals]) => [id, copied(arrivals)]),
      ),
    }),
  );
  return put(service, 'scenarios', scenarios);
}

/** Takes the arrivals of nodes (those of segments too) out of every scenario. */
export function dropArrivals(service: Service, nodeIds: ReadonlySet<string>): Service {
  const left = (arrivals: Arrivals): Arrivals =>
    Object.fromEntries(Object.entries(arrivals).filter(([id]) => !nodeIds.has(id)));
  const scenarios = records(service.scenarios).map(
    (scenario): Scenario => ({
      ...scenario,
      arrivals: left(scenario.arrivals),
      segmentArrivals: Object.fromEntries(
        Object.entries<Arrivals>(scenario.segmentArrivals)
          .map(([id, arrivals]) => [id, left(arrivals)] as const)
          .filter(([, arrivals]) => Object.keys(arrivals).length > 0),
      ),
    }),
  );
  return put(service, 'scenarios', scenarios);
}

type Arrivals = Scenario['arrivals'];

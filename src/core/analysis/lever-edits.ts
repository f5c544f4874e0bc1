import type { Edit } from '#core/editing';
import type { Arrival, NodeId, RoleId, ScenarioId, Service } from '#core/model';
import { scaled } from '#core/random';

/** How far a person has moved what a process is run with. What is not mentioned stays as it is. */
export interface Levers {
  /** People per role, whole numbers ≥ 0. */
  readonly staff: Readonly<Record<RoleId, number>>;
  /** Cases per time, as a multiple (> 0) of what the scenario says. */
  readonly arrivals: number;
  /** Duration of a step, as a multiple (> 0) of what it is. */
  readonly durations: Readonly<Record<NodeId, number>>;
}

/** The edits that bring a service to where the levers stand; none where nothing was moved. */
export function leverEdits(service: Service, scenarioId: ScenarioId, levers: Levers): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [id, capacity] of entriesOf(levers.staff)) {
    const role = service.roles[id];
    if (role !== undefined && role.capacity !== capacity)
      edits.push({ command: 'setRole', args: { id, change: { capacity } } });
  }
  for (const [id, factor] of entriesOf(levers.durations)) {
    const node = service.nodes[id];
    if (node?.kind !== 'task' || factor === 1) continue;
    edits.push({
      command: 'setTask',
      args: { ids: [id], change: { duration: scaled(node.duration, factor) } },
    });
  }
  return [...edits, ...arrivalEdits(service, scenarioId, levers.arrivals)];
}

function arrivalEdits(service: Service, scenarioId: ScenarioId, factor: number): readonly Edit[] {
  const scenario = service.scenarios[scenarioId];
  if (scenario === undefined || factor === 1) return [];
  const own = entriesOf(scenario.arrivals).map(
    ([nodeId, arrival]): Edit => ({
      command: 'setArrival',
      args: { scenarioId, nodeId, arrival: oftener(arrival, factor) },
    }),
  );
  const ofSegments = entriesOf(scenario.segmentArrivals).flatMap(([segmentId, arrivals]) =>
    entriesOf(arrivals).map(
      ([nodeId, arrival]): Edit => ({
        command: 'setArrival',
        args: { scenarioId, segmentId, nodeId, arrival: oftener(arrival, factor) },
      }),
    ),
  );
  return [...own, ...ofSegments];
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as unknown as readonly (readonly [K, V])[];
}

/** The same arrivals `factor` times as often: intervals get shorter, rates higher, listed times closer together. */
function oftener(arrival: Arrival, factor: number): Arrival {
  switch (arrival.by) {
    case 'interval':
      return { by: 'interval', interval: scaled(arrival.interval, 1 / factor) };
    case 'weekly':
      return { by: 'weekly', rates: arrival.rates.map((rate) => rate * factor) };
    case 'list':
      return { by: 'list', times: arrival.times.map((time) => time / factor) };
  }
}

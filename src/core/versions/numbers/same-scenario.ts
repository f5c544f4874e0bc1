import type { Scenario, ScenarioId, Service } from '#core/model';

/**
 * The second service (aligned with the first) with the scenario of the first: the same demand, start, length, warm-up, seed and
 * replications. Only where cases begin that the first does not have, they arrive as the second says; and so they do everywhere where
 * the second has none of the beginnings of the first.
 */
export function withScenarioOf(a: Service, aligned: Service, id: ScenarioId): Service {
  const scenario = a.scenarios[id];
  if (scenario === undefined) return aligned;
  const own = aligned.scenarios[id] ?? Object.values<Scenario>(aligned.scenarios)[0];
  const given = among(aligned.nodes, scenario.arrivals);
  const added = without(a.nodes, own?.arrivals ?? {});
  const isNowhere = Object.keys({ ...given, ...added }).length === 0;
  const segmentArrivals = Object.entries(among(aligned.segments, scenario.segmentArrivals)).map(
    ([segment, arrivals]) => [segment, among(aligned.nodes, arrivals as Scenario['arrivals'])],
  );
  const arrivals = isNowhere ? (own?.arrivals ?? {}) : { ...given, ...added };
  const same: Scenario = { ...scenario, arrivals, segmentArrivals: Object.fromEntries(segmentArrivals) };
  return { ...aligned, scenarios: { ...aligned.scenarios, [id]: same } };
}

function among<V>(table: object, values: Readonly<Record<string, V>>): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => Object.hasOwn(table, id)));
}

function without<V>(table: object, values: Readonly<Record<string, V>>): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => !Object.hasOwn(table, id)));
}

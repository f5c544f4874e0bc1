import { problem } from '#core/base';
import {
  type Arrival,
  defaultScenario,
  freshId,
  type IdSource,
  isIdTaken,
  type NodeId,
  type Scenario,
  type ScenarioId,
  type SegmentId,
  type Service,
} from '#core/model';
import { checkNumber } from './check-number.ts';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { changed, drop, put } from './records.ts';

/** What can be said of a scenario besides its arrivals (`setArrival`). */
export type ScenarioChange = Partial<Omit<Scenario, 'id' | 'arrivals' | 'segmentArrivals'>>;

function newId(service: Service, ids: IdSource): ScenarioId {
  return freshId<ScenarioId>('scenario', (id) => isIdTaken(service, id), ids);
}

/** Adds a scenario with the defaults of a new document. */
export function addScenario(service: Service, args: { readonly name: string }, ids: IdSource): EditResult {
  const scenario = defaultScenario(service, args.name, newId(service, ids));
  return edited(put(service, 'scenarios', [scenario]), { values: { name: args.name } });
}

/** Copies a scenario under a new name. */
export function duplicateScenario(
  service: Service,
  args: { readonly id: ScenarioId; readonly name: string },
  ids: IdSource,
): EditResult {
  const scenario = service.scenarios[args.id];
  if (scenario === undefined) return missing(service, args.id);
  const copy = { ...scenario, id: newId(service, ids), name: args.name };
  return edited(put(service, 'scenarios', [copy]), { values: { name: args.name } });
}

/** Changes a scenario. Refused: `invalidNumber`, `invalidDate` (start is YYYY-MM-DDTHH:mm). */
export function setScenario(
  service: Service,
  args: { readonly id: ScenarioId; readonly change: ScenarioChange },
): EditResult {
  const scenario = service.scenarios[args.id];
  if (scenario === undefined) return missing(service, args.id);
  const next = changed(scenario, args.change);
  const { id } = scenario;
  const wrong =
    checkNumber(id, 'replications', next.replications, { min: 1, whole: true }) ??
    checkNumber(id, 'seed', next.seed, { min: 0, max: 2 ** 53 - 1, whole: true }) ??
    (next.stop.by === 'cases'
      ? checkNumber(id, 'cases', next.stop.cases, { min: 1, whole: true })
      : checkNumber(id, 'horizon', next.stop.horizon, { min: 1e-9 })) ??
    (next.warmup.by === 'time' ? checkNumber(id, 'warmup', next.warmup.time, { min: 0 }) : null) ??
    checkNumber(id, 'cycleTime', next.observed?.cycleTime, { min: 0 }) ??
    checkNumber(id, 'casesPerWeek', next.observed?.casesPerWeek, { min: 0 });
  if (wrong !== null) return refused(service, wrong);
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/.test(next.start)) {
    return refused(service, problem('invalidDate', 'error', [id], { date: next.start }));
  }
  const { arrivals, segmentArrivals } = scenario;
  return edited(put(service, 'scenarios', [{ ...next, id, arrivals, segmentArrivals }]), {
    values: { name: next.name },
  });
}

export interface SetArrival {
  readonly scenarioId: ScenarioId;
  readonly nodeId: NodeId;
  /** Whose cases; absent: those without a segment. */
  readonly segmentId?: SegmentId;
  /** Null: none arrive. */
  readonly arrival: Arrival | null;
}

/** Says how cases (of a segment) arrive at a start event. */
export function setArrival(service: Service, args: SetArrival): EditResult {
  const { segmentId, nodeId, arrival } = args;
  const scenario = service.scenarios[args.scenarioId];
  if (scenario === undefined) return missing(service, args.scenarioId);
  const node = service.nodes[nodeId];
  if (node === undefined) return missing(service, nodeId);
  if (segmentId === undefined) {
    const arrivals = withEntry(scenario.arrivals, nodeId, arrival);
    return edited(put(service, 'scenarios', [{ ...scenario, arrivals }]), { values: { name: node.name } });
  }
  const segment = service.segments[segmentId];
  if (segment === undefined) return missing(service, segmentId);
  const own = withEntry(scenario.segmentArrivals[segmentId] ?? {}, nodeId, arrival);
  const segmentArrivals = withEntry(
    scenario.segmentArrivals,
    segmentId,
    Object.keys(own).length === 0 ? null : own,
  );
  return edited(put(service, 'scenarios', [{ ...scenario, segmentArrivals }]), {
    values: { name: `${node.name} (${segment.name})` },
  });
}

/** The table with an entry set, or without it. */
function withEntry<Id extends string, R>(
  table: Readonly<Record<Id, R>>,
  id: Id,
  value: R | null,
): Readonly<Record<Id, R>> {
  if (value !== null) return { ...table, [id]: value };
  return Object.fromEntries(Object.entries<R>(table).filter(([key]) => key !== id)) as Record<Id, R>;
}

/** Deletes a scenario. Refused for the last one: `lastScenario`. */
export function removeScenario(service: Service, args: { readonly id: ScenarioId }): EditResult {
  const scenario = service.scenarios[args.id];
  if (scenario === undefined) return missing(service, args.id);
  if (Object.keys(service.scenarios).length === 1) {
    return refused(service, problem('lastScenario', 'error', [args.id], { name: scenario.name }));
  }
  return edited(drop(service, 'scenarios', [args.id]), { values: { name: scenario.name } });
}

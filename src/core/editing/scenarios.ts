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
  type Service,
} from '#core/model';
import { checkNumber } from './check-number.ts';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { changed, drop, put } from './records.ts';

/** What can be said of a scenario besides its arrivals (`setArrival`). */
export type ScenarioChange = Partial<Omit<Scenario, 'id' | 'arrivals'>>;

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
    (next.warmup.by === 'time' ? checkNumber(id, 'warmup', next.warmup.time, { min: 0 }) : null);
  if (wrong !== null) return refused(service, wrong);
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/.test(next.start)) {
    return refused(service, problem('invalidDate', 'error', [id], { date: next.start }));
  }
  return edited(put(service, 'scenarios', [{ ...next, id, arrivals: scenario.arrivals }]), {
    values: { name: next.name },
  });
}

/** Says how cases arrive at a start event; null: none do. */
export function setArrival(
  service: Service,
  args: { readonly scenarioId: ScenarioId; readonly nodeId: NodeId; readonly arrival: Arrival | null },
): EditResult {
  const scenario = service.scenarios[args.scenarioId];
  if (scenario === undefined) return missing(service, args.scenarioId);
  const node = service.nodes[args.nodeId];
  if (node === undefined) return missing(service, args.nodeId);
  const { [args.nodeId]: _before, ...others } = scenario.arrivals;
  const arrivals = args.arrival === null ? others : { ...scenario.arrivals, [args.nodeId]: args.arrival };
  return edited(put(service, 'scenarios', [{ ...scenario, arrivals }]), { values: { name: node.name } });
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

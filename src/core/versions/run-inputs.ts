import { canonicalJson, records } from '#core/base';
import {
  type Calendar,
  type CalendarId,
  type ProcessNode,
  type ScenarioId,
  type Service,
  staffingOf,
} from '#core/model';

/** Fields of a node that no number depends on. The lane stands for its role, which is put in its place. */
const NOT_SIMULATED = new Set([
  'name',
  'x',
  'y',
  'width',
  'height',
  'notes',
  'laneId',
  'valueClass',
  'waste',
  'performer',
  'inputs',
  'outputs',
  'customerContact',
  'check',
  'mustKeep',
  'separateFrom',
]);

/**
 * What of a service reaches the kernel when a scenario is run, as canonical text: equal texts give equal results from
 * the same engine. Names, places, notes and value classes are left out, and so are other scenarios, journeys, unused
 * calendars and foreign sources. Order of nodes, flows and roles counts, because ties are broken by it.
 * An unknown scenario gives an empty text.
 */
export function runInputs(service: Service, scenarioId: ScenarioId): string {
  const scenario = service.scenarios[scenarioId];
  if (scenario === undefined) return '';
  const { id: _id, name: _name, observed: _observed, ...setting } = scenario;
  return canonicalJson({
    timeZone: service.profile.timeZone,
    setting,
    processes: records(service.processes).map(({ id, target, targetCalendarId }) => [
      id,
      target,
      targetCalendarId,
    ]),
    nodes: records(service.nodes).map((node) => simulatedPart(service, node)),
    flows: records(service.flows).map(
      ({ id, processId, source, target, probability, isDefault, condition }) => [
        id,
        processId,
        source,
        target,
        probability,
        isDefault,
        condition,
      ],
    ),
    roles: records(service.roles).map(({ id, capacity, costPerHour, calendarId, discipline }) => [
      id,
      capacity,
      costPerHour,
      calendarId,
      discipline,
    ]),
    attributes: records(service.attributes),
    segments: records(service.segments),
    calendars: usedCalendars(service).map(({ name: _calendarName, ...calendar }) => calendar),
  });
}

function simulatedPart(service: Service, node: ProcessNode): unknown {
  const part = Object.entries(node).filter(([key]) => !NOT_SIMULATED.has(key));
  const performer = node.kind === 'task' ? node.performer.by : null;
  const { any, needs } = staffingOf(service, node);
  const staff = needs.map(({ role, quantity }) => [role.id, quantity]);
  return [Object.fromEntries(part), staff.length > 0 ? [any, ...staff] : performer];
}

function usedCalendars(service: Service): readonly Calendar[] {
  const used = new Set<CalendarId | null>([
    ...records(service.roles).map((role) => role.calendarId),
    ...records(service.processes).map((process) => process.targetCalendarId),
  ]);
  return records(service.calendars).filter((calendar) => used.has(calendar.id));
}

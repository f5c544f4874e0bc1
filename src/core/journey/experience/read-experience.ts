import { invariant } from '#core/base';
import { compileAvailability, toEpochMinutes } from '#core/calendar';
import { type NodeId, type ProcessNode, type ScenarioId, type Service, staffingOf } from '#core/model';
import type { TraceEntry } from '#core/simulation';
import { EXPERIENCE_FIELDS, type Experience, type JourneyRecord } from './experience.ts';
import type { JourneyPlace } from './places-of.ts';
import { readVisits, type Visit } from './read-visits.ts';

/** Judges a visit of one step. */
interface StepRule {
  /** Waiting counted while those who do the step are on duty. */
  working(visit: Visit): number;
  isMissed(visit: Visit): boolean;
  /** Fixed, and per minute of work. */
  readonly cost: number;
  readonly costPerMinute: number;
  readonly adds: boolean;
}

type Row = Record<keyof Experience, number>;

/**
 * Reads what recorded cases went through at places of a map. Customers are the cases of processes that a place belongs to, those
 * numbered below `skip` left out.
 */
export function readExperience(
  service: Service,
  scenarioId: ScenarioId,
  places: readonly JourneyPlace[],
  { entries, replication, skip }: { entries: readonly TraceEntry[]; replication: number; skip: number },
): JourneyRecord {
  const rules = new Map<NodeId, StepRule>();
  const processes = new Set<string>();
  for (const id of places.flatMap(({ nodes }) => nodes)) {
    const node = service.nodes[id];
    if (node === undefined) continue;
    processes.add(node.processId);
    if (!rules.has(id)) rules.set(id, ruleOf(service, scenarioId, node));
  }
  const customers: JourneyRecord['customers'][number][] = [];
  const columns = places.map(() =>
    Object.fromEntries(EXPERIENCE_FIELDS.map((field) => [field, [] as number[]])),
  );
  for (const [number, { segment, start, visits }] of readVisits(service, entries)) {
    if (number < skip || !processes.has(service.nodes[start]?.processId ?? '')) continue;
    const customer = customers.push({ segment, replication }) - 1;
    for (const [index, { nodes }] of places.entries()) {
      const row = rowOf(customer, nodes, visits, rules);
      if (row !== null) for (const field of EXPERIENCE_FIELDS) columns[index]?.[field]?.push(row[field]);
    }
  }
  return {
    customers,
    places: Object.fromEntries(places.map(({ id }, index) => [id, columns[index] as unknown as Experience])),
  };
}

function rowOf(
  customer: number,
  nodes: readonly NodeId[],
  visits: readonly Visit[],
  rules: ReadonlyMap<NodeId, StepRule>,
): Row | null {
  const row: Row = { ...EMPTY, customer };
  const seen = new Map<NodeId, number>();
  for (const visit of visits) {
    const rule = nodes.includes(visit.node) ? rules.get(visit.node) : undefined;
    if (rule === undefined) continue;
    const before = seen.get(visit.node) ?? 0;
    seen.set(visit.node, before + 1);
    if (before === 0) {
      row.wait += visit.until - visit.from;
      row.working += rule.working(visit);
    }
    row.repeats = Math.max(row.repeats, before);
    if (rule.isMissed(visit)) row.breached = 1;
    if (visit.gaveUp) row.gaveUp = 1;
    row.handOffs += Number(visit.handedOver);
    row.cost += visit.gaveUp ? 0 : rule.cost + visit.worked * rule.costPerMinute;
    row.adding += rule.adds ? visit.worked : 0;
    row.stay += visit.until - visit.from + visit.worked;
  }
  return seen.size === 0 ? null : row;
}

const EMPTY: Row = {
  customer: 0,
  wait: 0,
  working: 0,
  breached: 0,
  repeats: 0,
  gaveUp: 0,
  handOffs: 0,
  cost: 0,
  adding: 0,
  stay: 0,
};

function ruleOf(service: Service, scenarioId: ScenarioId, node: ProcessNode): StepRule {
  const { any, needs } = staffingOf(service, node);
  const working = dutyClock(service, scenarioId, node);
  const target = node.kind === 'task' ? node.target : null;
  const paid = any ? needs.slice(0, 1) : needs;
  return {
    working,
    isMissed(visit) {
      if (target === null) return false;
      if (visit.gaveUp) return true;
      const wait = target.clock === 'working' ? working(visit) : visit.until - visit.from;
      return (target.measure === 'wait' ? wait : wait + visit.worked) > target.limit;
    },
    cost: node.kind === 'task' ? node.cost : 0,
    costPerMinute: paid.reduce((sum, { role, quantity }) => sum + (role.costPerHour * quantity) / 60, 0),
    adds: node.kind === 'task' && node.valueClass === 'valueAdding',
  };
}

/** Counts waiting on the calendar of the first role of the step that has one. */
function dutyClock(service: Service, scenarioId: ScenarioId, node: ProcessNode): StepRule['working'] {
  const kept = staffingOf(service, node).needs.find(({ role }) => role.calendarId !== null);
  const calendar = kept?.role.calendarId == null ? undefined : service.calendars[kept.role.calendarId];
  const scenario = service.scenarios[scenarioId];
  invariant(scenario !== undefined, `there is a scenario <${scenarioId}>`);
  const start = toEpochMinutes(scenario.start, service.profile.timeZone);
  if (calendar === undefined || !start.ok) return ({ from, until }) => until - from;
  const { timeZone } = service.profile;
  const hours = { weekly: calendar.weekly, exceptions: calendar.exceptions };
  const duty = compileAvailability(hours, { timeZone, start: start.value, capacity: 1 });
  return ({ from, until }) => duty.workingBetween(from, until);
}

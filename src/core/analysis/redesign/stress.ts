import { records } from '#core/base';
import type { Edit } from '#core/editing';
import type { Arrival, NodeId, RoleId, Scenario, ScenarioId, SegmentId, Service } from '#core/model';
import { scaled } from '#core/random';
import { compileRun, offeredLoad } from '#core/simulation';

/** What a process is put to: an ordinary week, more cases than usual, one person of the busiest role missing. */
export const CONDITIONS = ['usual', 'rush', 'absence'] as const;

export type Condition = (typeof CONDITIONS)[number];

/** Cases of a rush, as a multiple of the usual. */
export const RUSH = 1.2;

/** The edits that let `RUSH` times as many cases arrive at every start. */
export function rushEdits({ id, arrivals, segmentArrivals }: Scenario): readonly Edit[] {
  const rush = (of: Readonly<Record<NodeId, Arrival>>, segmentId?: SegmentId): readonly Edit[] =>
    Object.entries(of).map(([nodeId, arrival]) => ({
      command: 'setArrival',
      args: { scenarioId: id, nodeId: nodeId as NodeId, arrival: rushed(arrival), segmentId },
    }));
  const segments = Object.entries(segmentArrivals);
  return [...rush(arrivals), ...segments.flatMap(([segment, own]) => rush(own, segment as SegmentId))];
}

function rushed(arrival: Arrival): Arrival {
  switch (arrival.by) {
    case 'interval':
      return { by: 'interval', interval: scaled(arrival.interval, 1 / RUSH) };
    case 'weekly':
      return { by: 'weekly', rates: arrival.rates.map((rate) => rate * RUSH) };
    case 'list':
      return { by: 'list', times: arrival.times.map((time) => time / RUSH) };
  }
}

/**
 * The role that is busiest by the work offered to it and can lose a person without standing empty; `wanted` where that
 * is one. Null where every role has one person.
 */
export function roleToMiss(
  service: Service,
  scenarioId: ScenarioId,
  wanted: RoleId | null = null,
): RoleId | null {
  const staffed = new Set(records(service.roles).flatMap(({ id, capacity }) => (capacity > 1 ? [id] : [])));
  if (wanted !== null && staffed.has(wanted)) return wanted;
  const run = compileRun(service, scenarioId);
  if (!run.ok) return null;
  const [busiest] = offeredLoad(run.value)
    .filter(({ roleId }) => staffed.has(roleId))
    .toSorted((a, b) => b.rho - a.rho);
  return busiest?.roleId ?? null;
}

/** The edit that leaves a role with one person less. */
export function absenceEdits(service: Service, roleId: RoleId): readonly Edit[] {
  const capacity = (service.roles[roleId]?.capacity ?? 1) - 1;
  return [{ command: 'setRole', args: { id: roleId, change: { capacity } } }];
}

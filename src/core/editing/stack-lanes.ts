import {
  type Lane,
  type LaneId,
  laneBoxes,
  lanesOf,
  type NodeId,
  nodesOf,
  type ProcessId,
  type Service,
} from '#core/model';
import { changed, put } from './records.ts';
import { moveNodes } from './shift.ts';

/**
 * Stacks the lanes of a process in a new order (all of them; a lane that is new has no nodes yet). Nodes move with their
 * lane, and so do the drawn routes within it.
 */
export function moveLanes(service: Service, processId: ProcessId, lanes: readonly Lane[]): Service {
  const before = laneTops(service, processId, new Set(lanes.map((lane) => lane.id)));
  const stacked = lanes.map((lane, order) => changed(service.lanes[lane.id] ?? lane, { order }));
  let next = put(service, 'lanes', stacked);
  const after = laneBoxes(next, processId);
  for (const lane of lanes) {
    const ids = new Set<NodeId>();
    for (const node of nodesOf(service, processId)) if (node.laneId === lane.id) ids.add(node.id);
    if (ids.size > 0)
      next = moveNodes(next, ids, 0, (after.get(lane.id)?.y ?? 0) - (before.get(lane.id) ?? 0));
  }
  return next;
}

function laneTops(
  service: Service,
  processId: ProcessId,
  known: ReadonlySet<LaneId>,
): ReadonlyMap<LaneId, number> {
  const tops = new Map<LaneId, number>();
  let y = service.processes[processId]?.y ?? 0;
  for (const lane of lanesOf(service, processId)) {
    if (known.has(lane.id)) tops.set(lane.id, y);
    y += lane.height;
  }
  return tops;
}

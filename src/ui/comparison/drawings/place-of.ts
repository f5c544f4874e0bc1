import { records } from '#core/base';
import { routeFlow } from '#core/layout';
import {
  boxOf,
  type Box,
  type FlowId,
  LANE_HEADER,
  laneBounds,
  type LaneId,
  type NodeId,
  POOL_HEADER,
  poolBounds,
  type ProcessId,
  processesOf,
  type Service,
  unionOf,
} from '#core/model';

/** Where something is drawn: a node, the middle of a flow, the header of a lane or a pool. Null: it is no part of the drawing. */
export function placeOf(service: Service, id: string): Box | null {
  const node = service.nodes[id as NodeId];
  if (node !== undefined) return boxOf(node);
  const flow = service.flows[id as FlowId];
  if (flow !== undefined) {
    const points = routeFlow(service, flow);
    const at = Math.floor((points.length - 1) / 2);
    const [from, to] = [points[at], points[at + 1] ?? points[at]];
    return from && to ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, width: 0, height: 0 } : null;
  }
  const lane = laneBounds(service, id as LaneId);
  if (lane !== null) return { ...lane, width: LANE_HEADER };
  const pool = poolBounds(service, id as ProcessId);
  return pool && { ...pool, width: POOL_HEADER };
}

/** The box around everything that is drawn; null: nothing is. */
export function extentOf(service: Service): Box | null {
  return unionOf([
    ...processesOf(service).flatMap(({ id }) => poolBounds(service, id) ?? []),
    ...records(service.nodes).map(boxOf),
  ]);
}

/** The process that something drawn belongs to. */
export function processOf(service: Service, id: string): ProcessId | null {
  const record = service.nodes[id as NodeId] ?? service.flows[id as FlowId] ?? service.lanes[id as LaneId];
  return record?.processId ?? service.processes[id as ProcessId]?.id ?? null;
}

/** The box elsewhere. */
export function shifted(box: Box, { x, y }: { readonly x: number; readonly y: number }): Box {
  return { ...box, x: box.x + x, y: box.y + y };
}

import { type Box, unionOf } from './box.ts';
import type { LaneId, ProcessId } from './ids.ts';
import { boxOf } from './node-size.ts';
import { lanesOf, nodesOf } from './process-index.ts';
import type { Lane, Process, Service } from './service.ts';

/** Width of the strip at the left of a pool that carries its name. */
export const POOL_HEADER = 30;
/** Width of the strip at the left of a lane that carries its name. */
export const LANE_HEADER = 30;

const BARE_MARGIN = 40;

/**
 * The rectangle of a process: that of its pool, as high as its lanes (or its own height where it has none). Where no
 * pool is drawn and there are no lanes: the box around its nodes with a margin. Null for an unknown id.
 */
export function poolBounds(service: Service, processId: ProcessId): Box | null {
  const process = service.processes[processId];
  if (process === undefined) return null;
  const lanes = lanesOf(service, processId);
  if (!process.pool && lanes.length === 0) return bareBounds(service, process);
  const height = lanes.length === 0 ? process.height : lanes.reduce((sum, lane) => sum + lane.height, 0);
  return { x: process.x, y: process.y, width: process.width, height };
}

function bareBounds(service: Service, process: Process): Box {
  const content = unionOf(nodesOf(service, process.id).map(boxOf));
  if (content === null) return { x: process.x, y: process.y, width: process.width, height: process.height };
  return {
    x: content.x - BARE_MARGIN,
    y: content.y - BARE_MARGIN,
    width: content.width + 2 * BARE_MARGIN,
    height: content.height + 2 * BARE_MARGIN,
  };
}

/** The rectangle of a lane including its header; it starts right of the pool's header. Null for an unknown id. */
export function laneBounds(service: Service, laneId: LaneId): Box | null {
  const lane = service.lanes[laneId];
  return lane === undefined ? null : (laneBoxes(service, lane.processId).get(laneId) ?? null);
}

/** The rectangles of all lanes of a process, from top to bottom. */
export function laneBoxes(service: Service, processId: ProcessId): ReadonlyMap<LaneId, Box> {
  const boxes = new Map<LaneId, Box>();
  const process = service.processes[processId];
  if (process === undefined) return boxes;
  const inset = process.pool ? POOL_HEADER : 0;
  let y = process.y;
  for (const lane of lanesOf(service, processId)) {
    boxes.set(lane.id, { x: process.x + inset, y, width: process.width - inset, height: lane.height });
    y += lane.height;
  }
  return boxes;
}

/** Left edge of the space for nodes in a process: right of the headers of its pool and lanes. */
export function contentLeft(process: Process, hasLanes: boolean): number {
  return process.x + (process.pool ? POOL_HEADER : 0) + (hasLanes ? LANE_HEADER : 0);
}

/** The lane of a process at height `y`; above all the first one, below all the last one. Null without lanes. */
export function laneAt(service: Service, processId: ProcessId, y: number): Lane | null {
  const lanes = lanesOf(service, processId);
  let bottom = service.processes[processId]?.y ?? 0;
  for (const lane of lanes) {
    bottom += lane.height;
    if (y < bottom) return lane;
  }
  return lanes.at(-1) ?? null;
}

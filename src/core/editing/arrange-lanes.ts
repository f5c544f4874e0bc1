import { problem } from '#core/base';
import {
  boxOf,
  type LaneId,
  laneBoxes,
  lanesOf,
  nodesOf,
  type RoleId,
  type Service,
  unionOf,
} from '#core/model';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { put } from './records.ts';
import { growBottom, PADDING } from './settle.ts';
import { openGap } from './shift.ts';
import { moveLanes } from './stack-lanes.ts';

const LEAST_HEIGHT = 60;

/** Moves a lane to another place in its pool (`to` counts from 0 at the top; clamped). Its nodes go with it. */
export function moveLane(
  service: Service,
  args: { readonly laneId: LaneId; readonly to: number },
): EditResult {
  const lane = service.lanes[args.laneId];
  if (lane === undefined) return missing(service, args.laneId);
  const others = lanesOf(service, lane.processId).filter((other) => other.id !== lane.id);
  const to = Math.max(0, Math.min(others.length, Math.round(args.to) || 0));
  return edited(moveLanes(service, lane.processId, others.toSpliced(to, 0, lane)), {
    values: { name: lane.name },
  });
}

/**
 * Makes a lane higher or lower, not lower than its nodes need. `bottom` (the default): lanes below move. `top`: the
 * upper border moves; for the first lane that is the top of the pool, for others it is the bottom of the lane above.
 */
export function resizeLane(
  service: Service,
  args: { readonly laneId: LaneId; readonly height: number; readonly edge?: 'top' | 'bottom' },
): EditResult {
  const lane = service.lanes[args.laneId];
  const process = lane && service.processes[lane.processId];
  if (lane === undefined || process === undefined || !Number.isFinite(args.height))
    return missing(service, args.laneId);
  const edge = args.edge ?? 'bottom';
  const values = { name: lane.name };
  const lanes = lanesOf(service, lane.processId);
  const above = lanes[lanes.indexOf(lane) - 1];
  if (edge === 'top' && above !== undefined) {
    const height = above.height - (args.height - lane.height);
    const resized = resizeLane(service, { laneId: above.id, height, edge: 'bottom' }).service;
    return edited(resized, { values });
  }
  const height = Math.max(args.height, leastHeight(service, lane.id, edge));
  const by = height - lane.height;
  if (by === 0) return edited(service, { values });
  if (edge === 'top') {
    const taller = put(service, 'lanes', [{ ...lane, height }]);
    return edited(put(taller, 'processes', [{ ...process, y: process.y - by }]), { values });
  }
  return edited(by > 0 ? growBottom(service, lane, by) : lower(service, lane.id, by), { values });
}

function lower(service: Service, laneId: LaneId, by: number): Service {
  const lane = service.lanes[laneId];
  const box = lane && laneBoxes(service, lane.processId).get(laneId);
  if (lane === undefined || box === undefined) return service;
  const below = new Set(
    lanesOf(service, lane.processId)
      .filter((other) => other.order > lane.order)
      .map((other) => other.id),
  );
  const bottom = box.y + box.height;
  const closed = openGap(
    service,
    lane.processId,
    'y',
    bottom,
    by,
    (node) => node.laneId !== null && below.has(node.laneId),
  );
  return put(closed, 'lanes', [{ ...lane, height: lane.height + by }]);
}

/** What the nodes of a lane need, measured from the border that stays. */
function leastHeight(service: Service, laneId: LaneId, edge: 'top' | 'bottom'): number {
  const lane = service.lanes[laneId];
  const box = lane && laneBoxes(service, lane.processId).get(laneId);
  if (lane === undefined || box === undefined) return LEAST_HEIGHT;
  const members = nodesOf(service, lane.processId).filter((node) => node.laneId === laneId);
  const content = unionOf(members.map(boxOf));
  if (content === null) return LEAST_HEIGHT;
  const needed = edge === 'bottom' ? content.y + content.height - box.y : box.y + box.height - content.y;
  return Math.max(LEAST_HEIGHT, needed + PADDING);
}

/** Says who works in a lane; null: nobody in particular. Refused: `roleMissing`. */
export function setLane(
  service: Service,
  args: { readonly laneId: LaneId; readonly roleId: RoleId | null },
): EditResult {
  const lane = service.lanes[args.laneId];
  if (lane === undefined) return missing(service, args.laneId);
  if (args.roleId !== null && !Object.hasOwn(service.roles, args.roleId)) {
    return refused(service, problem('roleMissing', 'error', [lane.id], { id: args.roleId }));
  }
  return edited(put(service, 'lanes', [{ ...lane, roleId: args.roleId }]), { values: { name: lane.name } });
}

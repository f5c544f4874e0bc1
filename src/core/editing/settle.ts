import {
  type Box,
  boxOf,
  contentLeft,
  isFlowNode,
  type Lane,
  laneAt,
  laneBoxes,
  lanesOf,
  type NodeId,
  poolBounds,
  type ProcessId,
  type ProcessNode,
  processesOf,
  type Service,
  unionOf,
} from '#core/model';
import { changed, put } from './records.ts';
import { moveNodes, moveProcess, openGap } from './shift.ts';

/** Space kept between a node and the border of its lane or pool. */
export const PADDING = 12;
const BETWEEN_POOLS = 40;

/**
 * Gives moved or new nodes their lane and makes lanes and pools large enough for them.
 * `byPosition`: a node belongs to the lane its middle is in and is pushed off an inner border it overlaps, together
 * with the others of `ids` in that lane. `keep`: a node stays in its lane, which grows. Outer borders always grow;
 * lanes and pools below make way. Annotations stay where they are put.
 */
export function settleNodes(service: Service, ids: Iterable<NodeId>, lanes: 'byPosition' | 'keep'): Service {
  const byProcess = new Map<ProcessId, NodeId[]>();
  for (const id of ids) {
    const node = service.nodes[id];
    if (node === undefined || !isFlowNode(node)) continue;
    const members = byProcess.get(node.processId);
    if (members === undefined) byProcess.set(node.processId, [id]);
    else members.push(id);
  }
  let next = service;
  for (const [processId, members] of byProcess) next = settleProcess(next, processId, members, lanes);
  return next;
}

function settleProcess(
  service: Service,
  processId: ProcessId,
  ids: readonly NodeId[],
  mode: 'byPosition' | 'keep',
): Service {
  const before = poolBounds(service, processId);
  const process = service.processes[processId];
  if (process === undefined || before === null) return service;
  const lanes = lanesOf(service, processId);
  if (lanes.length === 0 && !process.pool) return service;
  let next = assignLanes(service, processId, ids, mode);
  for (const lane of lanes) next = fitLane(next, lane, ids, mode);
  if (lanes.length === 0) next = fitHeight(next, processId, ids);
  next = fitWidth(next, processId, ids, lanes.length > 0);
  return pushPoolsBelow(next, processId, before);
}

function membersOf(service: Service, ids: readonly NodeId[], lane: Lane): readonly ProcessNode[] {
  return ids
    .map((id) => service.nodes[id])
    .filter((node) => node?.laneId === lane.id) as readonly ProcessNode[];
}

function assignLanes(
  service: Service,
  processId: ProcessId,
  ids: readonly NodeId[],
  mode: 'byPosition' | 'keep',
): Service {
  const nodes: ProcessNode[] = [];
  for (const id of ids) {
    const node = service.nodes[id];
    if (node === undefined) continue;
    const stays =
      mode === 'keep' && node.laneId !== null && service.lanes[node.laneId]?.processId === processId;
    const box = boxOf(node);
    const lane = stays ? node.laneId : (laneAt(service, processId, box.y + box.height / 2)?.id ?? null);
    nodes.push(changed(node, { laneId: lane }));
  }
  return put(service, 'nodes', nodes);
}

/** Pushes the members of a lane off its inner borders (`byPosition`); what then does not fit makes the lane higher. */
function fitLane(service: Service, lane: Lane, ids: readonly NodeId[], mode: 'byPosition' | 'keep'): Service {
  const members = membersOf(service, ids, lane);
  const content = unionOf(members.map(boxOf));
  const box = laneBoxes(service, lane.processId).get(lane.id);
  if (content === null || box === undefined) return service;
  const lanes = lanesOf(service, lane.processId);
  const above = box.y + PADDING - content.y;
  const below = content.y + content.height + PADDING - (box.y + box.height);
  if (above > 0 && lane.id === lanes[0]?.id) return growBottom(raiseTop(service, lane, above), lane, below);
  if (above > 0) return growBottom(moveMembers(service, members, above), lane, below + above);
  const inner = mode === 'byPosition' && lane.id !== lanes.at(-1)?.id;
  const up = inner && below > 0 ? Math.min(below, -above) : 0;
  return growBottom(moveMembers(service, members, -up), lane, below - up);
}

function moveMembers(service: Service, members: readonly ProcessNode[], dy: number): Service {
  return moveNodes(service, new Set(members.map((node) => node.id)), 0, dy);
}

function higher(service: Service, lane: Lane, by: number): Service {
  const now = service.lanes[lane.id] ?? lane;
  return put(service, 'lanes', [{ ...now, height: now.height + by }]);
}

function raiseTop(service: Service, lane: Lane, by: number): Service {
  const process = service.processes[lane.processId];
  if (process === undefined) return service;
  return put(higher(service, lane, by), 'processes', [{ ...process, y: process.y - by }]);
}

/** Makes a lane higher at its bottom; what is below makes way. */
export function growBottom(service: Service, lane: Lane, by: number): Service {
  const box = laneBoxes(service, lane.processId).get(lane.id);
  if (by <= 0 || box === undefined) return service;
  const lower = new Set(
    lanesOf(service, lane.processId)
      .filter((other) => other.order > lane.order)
      .map((other) => other.id),
  );
  const isBelow = (node: ProcessNode) => node.laneId !== null && lower.has(node.laneId);
  return higher(openGap(service, lane.processId, 'y', box.y + box.height, by, isBelow), lane, by);
}

function contentOf(service: Service, ids: readonly NodeId[]): Box | null {
  return unionOf(
    ids
      .map((id) => service.nodes[id])
      .filter((node) => node !== undefined)
      .map(boxOf),
  );
}

function fitHeight(service: Service, processId: ProcessId, ids: readonly NodeId[]): Service {
  const process = service.processes[processId];
  const content = contentOf(service, ids);
  if (process === undefined || content === null) return service;
  const top = Math.min(process.y, content.y - PADDING);
  const bottom = Math.max(process.y + process.height, content.y + content.height + PADDING);
  return put(service, 'processes', [changed(process, { y: top, height: bottom - top })]);
}

function fitWidth(
  service: Service,
  processId: ProcessId,
  ids: readonly NodeId[],
  hasLanes: boolean,
): Service {
  const process = service.processes[processId];
  const content = contentOf(service, ids);
  if (process === undefined || content === null) return service;
  const left = process.x - Math.max(0, contentLeft(process, hasLanes) + PADDING - content.x);
  const right = Math.max(process.x + process.width, content.x + content.width + PADDING);
  return put(service, 'processes', [changed(process, { x: left, width: right - left })]);
}

/** Pools that began below this one keep their distance when it has grown downwards over them. */
function pushPoolsBelow(service: Service, processId: ProcessId, before: Box): Service {
  const now = poolBounds(service, processId);
  if (now === null) return service;
  const oldBottom = before.y + before.height;
  const growth = now.y + now.height - oldBottom;
  const pools = processesOf(service).filter((process) => process.id !== processId && process.y >= oldBottom);
  const nearest = Math.min(...pools.map((process) => process.y));
  if (growth <= 0 || nearest >= now.y + now.height + BETWEEN_POOLS) return service;
  return pools.reduce((next, process) => moveProcess(next, process.id, 0, growth), service);
}

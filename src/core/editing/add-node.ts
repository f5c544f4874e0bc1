import { problem } from '#core/base';
import {
  type IdSource,
  laneAt,
  type LaneId,
  type Point,
  poolBounds,
  type ProcessId,
  type ProcessNode,
  processesOf,
  type Service,
} from '#core/model';
import { addArrivals } from './arrivals.ts';
import { type EditResult, edited, refused } from './edit-result.ts';
import { type NodeChoice, newNode } from './new-node.ts';
import { put } from './records.ts';
import { settleNodes } from './settle.ts';

export interface AddNode extends NodeChoice {
  /** Where the middle of the node shall be. */
  readonly at: Point;
  /** The process it belongs to; absent: that of the lane, else the one drawn at `at`, else the nearest. */
  readonly processId?: ProcessId;
  /** Absent: the lane at that height. */
  readonly laneId?: LaneId;
}

/**
 * Draws a node. Lane and pool grow where it needs room; a start event gets the default arrivals in every scenario.
 * Selects the node. Refused: `noProcess`.
 */
export function addNode(service: Service, args: AddNode, ids: IdSource): EditResult {
  const lane = args.laneId === undefined ? undefined : service.lanes[args.laneId];
  const processId = lane?.processId ?? args.processId ?? processAt(service, args.at);
  if (processId === null || service.processes[processId] === undefined) {
    return refused(service, problem('noProcess', 'error'));
  }
  const laneId = lane?.id ?? laneAt(service, processId, args.at.y)?.id ?? null;
  const made = newNode(service, args, args.at, { processId, laneId }, ids);
  const placed = settleNodes(
    insertNode(made.service, made.node),
    [made.node.id],
    lane ? 'keep' : 'byPosition',
  );
  return edited(placed, { select: [made.node.id] });
}

/** Puts a node into the tables; a start event gets its default arrivals. */
export function insertNode(service: Service, node: ProcessNode): Service {
  const placed = put(service, 'nodes', [node]);
  return node.kind === 'startEvent' ? addArrivals(placed, node.id) : placed;
}

/** The process whose pool is nearest to a point (0 inside); ties in key order. Null in a service without processes. */
export function processAt(service: Service, at: Point): ProcessId | null {
  let best: ProcessId | null = null;
  let least = Infinity;
  for (const process of processesOf(service)) {
    const box = poolBounds(service, process.id);
    if (box === null) continue;
    const dx = Math.max(box.x - at.x, 0, at.x - box.x - box.width);
    const dy = Math.max(box.y - at.y, 0, at.y - box.y - box.height);
    const distance = Math.hypot(dx, dy);
    if (distance < least) [best, least] = [process.id, distance];
  }
  return best;
}

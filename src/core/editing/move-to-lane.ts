import { problem } from '#core/base';
import {
  type Box,
  boxOf,
  isFlowNode,
  laneBounds,
  type LaneId,
  type NodeId,
  nodesOf,
  overlaps,
  type ProcessNode,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { GAP_Y } from './free-place.ts';
import { put } from './records.ts';
import { settleNodes } from './settle.ts';
import { placeNodes } from './shift.ts';

/**
 * Moves nodes into a lane by name instead of by dragging: straight up or down to the middle of the lane, or below what
 * stands there already (the lane grows). Refused: `laneOfOtherProcess`.
 */
export function moveToLane(
  service: Service,
  args: { readonly ids: readonly NodeId[]; readonly laneId: LaneId },
): EditResult {
  const lane = service.lanes[args.laneId];
  const box = laneBounds(service, args.laneId);
  if (lane === undefined || box === null) return missing(service, args.laneId);
  let next = service;
  const moved: NodeId[] = [];
  for (const id of args.ids) {
    const node = next.nodes[id];
    if (node === undefined || !isFlowNode(node) || node.laneId === lane.id) continue;
    if (node.processId !== lane.processId) {
      return refused(
        service,
        problem('laneOfOtherProcess', 'error', [id], { name: node.name, lane: lane.name }),
      );
    }
    const y = freeHeight(next, node, lane.id, box);
    next = placeNodes(next, new Map([[id, { x: node.x, y }]]));
    next = put(next, 'nodes', [{ ...(next.nodes[id] ?? node), laneId: lane.id }]);
    moved.push(id);
  }
  const name = service.nodes[moved[0] as NodeId]?.name ?? '';
  return edited(settleNodes(next, moved, 'keep'), { values: { count: moved.length, name, lane: lane.name } });
}

/** The first height from the middle of the lane downwards at which the node meets no other node of the lane. */
function freeHeight(service: Service, node: ProcessNode, laneId: LaneId, lane: Box): number {
  const box = boxOf(node);
  const others = nodesOf(service, node.processId)
    .filter((other) => other.laneId === laneId && other.id !== node.id)
    .map(boxOf);
  for (let y = lane.y + (lane.height - box.height) / 2; ; y += GAP_Y) {
    if (!others.some((other) => overlaps({ ...box, y }, other, GAP_Y / 4))) return y;
  }
}

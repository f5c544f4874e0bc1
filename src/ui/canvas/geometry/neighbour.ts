import { records } from '#core/base';
import {
  boxOf,
  centreOf,
  flowsFrom,
  flowsInto,
  type NodeId,
  type Point,
  type ProcessNode,
  type Service,
} from '#core/model';

/** Where an arrow key points. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTOR: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The node an arrow key leads to: along a flow where one goes that way, else the nearest in that direction, where what
 * lies straight ahead counts as nearer. Null when there is nothing.
 */
export function neighbourOf(service: Service, from: NodeId, direction: Direction): NodeId | null {
  const node = service.nodes[from];
  if (node === undefined) return null;
  const along = [
    ...flowsFrom(service, from).map((flow) => flow.target),
    ...flowsInto(service, from).map((flow) => flow.source),
  ];
  const linked = along
    .map((id) => service.nodes[id])
    .filter((each): each is ProcessNode => each !== undefined);
  return nearest(node, linked, direction, 1) ?? nearest(node, records(service.nodes), direction, 2.2);
}

/** `slope`: how far off to the side a node may lie for each pixel ahead. */
function nearest(
  from: ProcessNode,
  others: readonly ProcessNode[],
  direction: Direction,
  slope: number,
): NodeId | null {
  const origin = centreOf(boxOf(from));
  const vector = VECTOR[direction];
  let best: NodeId | null = null;
  let bestRank = Infinity;
  for (const other of others) {
    if (other.id === from.id) continue;
    const centre = centreOf(boxOf(other));
    const [dx, dy] = [centre.x - origin.x, centre.y - origin.y];
    const ahead = dx * vector.x + dy * vector.y;
    const aside = Math.abs(dx * vector.y) + Math.abs(dy * vector.x);
    if (ahead <= 4 || aside > ahead * slope + 8) continue;
    const rank = ahead + 2 * aside;
    if (rank < bestRank) [best, bestRank] = [other.id, rank];
  }
  return best;
}

import { type Box, boxOf, isFlowNode, type NodeId, type Point, type Service, unionOf } from '#core/model';
import { type EditResult, edited } from './edit-result.ts';
import { settleNodes } from './settle.ts';
import { placeNodes } from './shift.ts';
import { whole } from './whole.ts';

/** A border or middle line of a set of nodes. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

/** Lines nodes up at a border or the middle of the box around them. Nothing happens with fewer than two. */
export function alignNodes(
  service: Service,
  args: { readonly ids: readonly NodeId[]; readonly to: Alignment },
): EditResult {
  const boxes = boxesOf(service, args.ids);
  const frame = unionOf(boxes.values());
  if (frame === null || boxes.size < 2) return edited(service);
  const places = new Map<NodeId, Point>();
  for (const [id, box] of boxes) places.set(id, aligned(box, frame, args.to));
  return placed(service, places);
}

function aligned(box: Box, frame: Box, to: Alignment): Point {
  switch (to) {
    case 'left':
      return { x: frame.x, y: box.y };
    case 'centre':
      return { x: frame.x + (frame.width - box.width) / 2, y: box.y };
    case 'right':
      return { x: frame.x + frame.width - box.width, y: box.y };
    case 'top':
      return { x: box.x, y: frame.y };
    case 'middle':
      return { x: box.x, y: frame.y + (frame.height - box.height) / 2 };
    case 'bottom':
      return { x: box.x, y: frame.y + frame.height - box.height };
  }
}

/**
 * Spaces nodes evenly between the first and the last along an axis: equal gaps between their borders (equal overlaps
 * where there is no room). Order by position, ties by id. Nothing happens with fewer than three.
 */
export function distributeNodes(
  service: Service,
  args: { readonly ids: readonly NodeId[]; readonly axis: 'x' | 'y' },
): EditResult {
  const { axis } = args;
  const extent = axis === 'x' ? 'width' : 'height';
  const sorted = [...boxesOf(service, args.ids)].toSorted(
    ([a, p], [b, q]) => p[axis] - q[axis] || (a < b ? -1 : 1),
  );
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || sorted.length < 3) return edited(service);
  const span = last[1][axis] + last[1][extent] - first[1][axis];
  const gap = (span - sorted.reduce((sum, [, box]) => sum + box[extent], 0)) / (sorted.length - 1);
  const places = new Map<NodeId, Point>();
  let at = first[1][axis];
  for (const [id, box] of sorted) {
    places.set(id, { x: box.x, y: box.y, [axis]: whole(at) });
    at += box[extent] + gap;
  }
  return placed(service, places);
}

function boxesOf(service: Service, ids: readonly NodeId[]): ReadonlyMap<NodeId, Box> {
  const boxes = new Map<NodeId, Box>();
  for (const id of ids) {
    const node = service.nodes[id];
    if (node !== undefined && isFlowNode(node)) boxes.set(id, boxOf(node));
  }
  return boxes;
}

function placed(service: Service, places: ReadonlyMap<NodeId, Point>): EditResult {
  const next = placeNodes(service, places);
  const settled = next === service ? next : settleNodes(next, places.keys(), 'byPosition');
  return edited(settled, { values: { count: places.size } });
}

import { records } from '#core/base';
import {
  type Box,
  boxOf,
  canConnect,
  centreOf,
  type FlowId,
  flowsFrom,
  flowsInto,
  isFlowNode,
  type NodeId,
  type Point,
  type ProcessNode,
  type Service,
} from '#core/model';
import { geometryOf } from '../flows/flow-geometry.ts';
import { distanceToLine } from '../geometry/polyline.ts';

/** The node under a point of the canvas, the topmost one; `reach` makes small ones easier to hit. */
export function nodeAt(service: Service, point: Point, reach = 6): NodeId | null {
  const hit = records(service.nodes).findLast(
    (node) => isFlowNode(node) && contains(boxOf(node), point, reach),
  );
  return hit?.id ?? null;
}

function contains(box: Box, { x, y }: Point, reach: number): boolean {
  return (
    x >= box.x - reach &&
    x <= box.x + box.width + reach &&
    y >= box.y - reach &&
    y <= box.y + box.height + reach
  );
}

/** The nodes a flow from (or to) `fixed` may be drawn to. `flow` is the one whose end moves, if it exists already. */
export function legalEnds(
  service: Service,
  fixed: NodeId,
  end: 'source' | 'target',
  flow?: FlowId,
): ReadonlySet<NodeId> {
  const legal = records(service.nodes).filter((node) => {
    const [source, target] = end === 'target' ? [fixed, node.id] : [node.id, fixed];
    return canConnect(service, source, target, flow) === null;
  });
  return new Set(legal.map((node) => node.id));
}

const DROP_REACH = 14;

/** The flow that a node dropped here would be inserted into: the nearest one within reach that both halves may be drawn of. */
export function flowUnder(service: Service, centre: Point, node?: ProcessNode): FlowId | null {
  if (node !== undefined && flowsFrom(service, node.id).length + flowsInto(service, node.id).length > 0)
    return null;
  let best: FlowId | null = null;
  let least = DROP_REACH;
  for (const flow of records(service.flows)) {
    const distance = distanceToLine(centre, geometryOf(service, flow).points);
    if (distance >= least) continue;
    if (node !== undefined && !fits(service, flow, node.id)) continue;
    [best, least] = [flow.id, distance];
  }
  return best;
}

function fits(service: Service, flow: { source: NodeId; target: NodeId }, node: NodeId): boolean {
  return canConnect(service, flow.source, node) === null && canConnect(service, node, flow.target) === null;
}

/** The middle of a node. */
export function middleOf(node: ProcessNode): Point {
  return centreOf(boxOf(node));
}

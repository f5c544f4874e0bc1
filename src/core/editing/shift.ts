import {
  boxOf,
  centreOf,
  type Flow,
  flowsFrom,
  flowsInto,
  flowsOf,
  type NodeId,
  nodesOf,
  type Point,
  type ProcessId,
  type ProcessNode,
  type Service,
} from '#core/model';
import { changed, put } from './records.ts';

function moved(node: ProcessNode, dx: number, dy: number): ProcessNode {
  return changed(node, { x: node.x + dx, y: node.y + dy });
}

function routed(flow: Flow, waypoints: readonly Point[] | null): Flow {
  return flow.waypoints === null ? flow : { ...flow, waypoints };
}

/**
 * Moves nodes by a distance. The drawn route of a flow between two of them moves along; a flow of which only one end
 * moves is routed automatically from then on.
 */
export function moveNodes(service: Service, ids: ReadonlySet<NodeId>, dx: number, dy: number): Service {
  if (dx === 0 && dy === 0) return service;
  const nodes: ProcessNode[] = [];
  const flows: Flow[] = [];
  for (const id of ids) {
    const node = service.nodes[id];
    if (node === undefined) continue;
    nodes.push(moved(node, dx, dy));
    for (const flow of flowsFrom(service, id)) {
      const both = ids.has(flow.target);
      flows.push(
        routed(flow, both ? (flow.waypoints?.map((p) => ({ x: p.x + dx, y: p.y + dy })) ?? null) : null),
      );
    }
    for (const flow of flowsInto(service, id)) if (!ids.has(flow.source)) flows.push(routed(flow, null));
  }
  return put(put(service, 'nodes', nodes), 'flows', flows);
}

/**
 * Opens a gap in a process (closes one where `by` is negative): the nodes behind `line` move by `by` along the axis,
 * bends of drawn routes behind it too, so that right angles stay right. `isBehind` says which nodes those are; by
 * default those whose middle is.
 */
export function openGap(
  service: Service,
  processId: ProcessId,
  axis: 'x' | 'y',
  line: number,
  by: number,
  isBehind = (node: ProcessNode) => centreOf(boxOf(node))[axis] >= line,
): Service {
  if (by === 0) return service;
  const nodes = nodesOf(service, processId)
    .filter(isBehind)
    .map((node) => changed(node, { [axis]: node[axis] + by }));
  const shift = (point: Point): Point =>
    point[axis] >= line ? { ...point, [axis]: point[axis] + by } : point;
  const flows = flowsOf(service, processId)
    .filter((flow) => flow.waypoints?.some((point) => point[axis] >= line))
    .map((flow) => routed(flow, flow.waypoints?.map(shift) ?? null));
  return put(put(service, 'nodes', nodes), 'flows', flows);
}

/** Moves a pool with everything in it. */
export function moveProcess(service: Service, processId: ProcessId, dx: number, dy: number): Service {
  const process = service.processes[processId];
  if (process === undefined) return service;
  const ids = new Set(nodesOf(service, processId).map((node) => node.id));
  const pools = put(service, 'processes', [changed(process, { x: process.x + dx, y: process.y + dy })]);
  return moveNodes(pools, ids, dx, dy);
}

/** Puts nodes at new places (top-left corners); flows at a node that moved are routed automatically from then on. */
export function placeNodes(service: Service, places: ReadonlyMap<NodeId, Point>): Service {
  const nodes: ProcessNode[] = [];
  const flows: Flow[] = [];
  for (const [id, { x, y }] of places) {
    const node = service.nodes[id];
    if (node === undefined || (node.x === x && node.y === y)) continue;
    nodes.push({ ...node, x, y });
    for (const flow of [...flowsFrom(service, id), ...flowsInto(service, id)]) flows.push(routed(flow, null));
  }
  return put(put(service, 'nodes', nodes), 'flows', flows);
}

/** Drops the drawn routes of the flows at a node; they are routed automatically from then on. */
export function unroute(service: Service, id: NodeId): Service {
  const flows = [...flowsFrom(service, id), ...flowsInto(service, id)].map((flow) => routed(flow, null));
  return put(service, 'flows', flows);
}

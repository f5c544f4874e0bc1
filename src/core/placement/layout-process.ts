import type { ElkNode } from 'elkjs/lib/elk-api';
import {
  boxOf,
  type FlowId,
  lanesOf,
  type NodeId,
  type Point,
  type ProcessId,
  type Service,
  unionOf,
} from '#core/model';
import { alignRows } from './align-rows.ts';
import { backFlows } from './back-flows.ts';
import { canBeFenced, placedNodes, routedFlows, SPACING, toElkGraph } from './elk-graph.ts';
import { fenceId } from './fences.ts';
import { gridFrom } from './grid.ts';
import { outsideLabelSize } from '#core/layout';
import type { ProcessLayout } from './process-layout.ts';
import { stackRows } from './stack-rows.ts';

/** Runs ELK on a graph; rejects when it fails. The caller decides where (a worker, a test) and for how long. */
export type RunElk = (graph: ElkNode) => Promise<ElkNode>;

const LEAST_LANE = 108;

/**
 * Places one process: layers from left to right, the way most cases go as straight as can be, lanes kept apart. One run
 * of ELK without lanes; with several lanes a second one that keeps layers and puts each node into its lane (plain rows
 * where the drawing is large).
 */
export async function layoutProcess(
  service: Service,
  processId: ProcessId,
  runElk: RunElk,
): Promise<ProcessLayout> {
  const first = await runElk(toElkGraph(service, processId, null));
  if (lanesOf(service, processId).length < 2) return fromElkGraph(service, processId, first);
  const grid = gridFrom(service, processId, first);
  if (!canBeFenced(grid)) return stackRows(service, processId, grid);
  return fromElkGraph(service, processId, await runElk(toElkGraph(service, processId, grid)));
}

/** Reads places, lane heights and routes off a graph that ELK has placed. */
export function fromElkGraph(service: Service, processId: ProcessId, placed: ElkNode): ProcessLayout {
  const at = new Map(
    (placed.children ?? []).map((child) => [child.id, { x: child.x ?? 0, y: child.y ?? 0 }]),
  );
  const nodes = new Map<NodeId, Point>();
  for (const node of placedNodes(service, processId)) {
    const point = at.get(node.id);
    if (point !== undefined) nodes.set(node.id, { x: Math.round(point.x), y: Math.round(point.y) });
  }
  const routes = readRoutes(service, processId, placed, nodes);
  const level = alignRows(service, { nodes, routes }, routedFlows(service, processId));
  return withLanes(service, processId, level, at);
}

function readRoutes(
  service: Service,
  processId: ProcessId,
  placed: ElkNode,
  nodes: ReadonlyMap<NodeId, Point>,
) {
  const back = backFlows(service, processId);
  const edges = new Map((placed.edges ?? []).map((edge) => [edge.id, edge]));
  const routes = new Map<FlowId, readonly Point[]>();
  for (const flow of routedFlows(service, processId)) {
    const section = edges.get(flow.id)?.sections?.[0];
    if (section === undefined) continue;
    const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({
      x: Math.round(x),
      y: Math.round(y),
    }));
    if (back.has(flow.id)) points.reverse();
    else {
      const source = service.nodes[flow.source];
      const place = nodes.get(flow.source);
      // The room kept for labels lies inside what ELK took for the node.
      if (source !== undefined && place !== undefined)
        points[0] = { x: place.x + boxOf(source).width, y: points[0]!.y };
    }
    routes.set(flow.id, points);
  }
  return routes;
}

type Drawn = Pick<ProcessLayout, 'nodes' | 'routes'>;

/** Cuts the drawing into lanes at the fences, gives thin lanes their least height and moves it all to (0, 0). */
function withLanes(
  service: Service,
  processId: ProcessId,
  drawn: Drawn,
  at: ReadonlyMap<string, Point>,
): ProcessLayout {
  const lanes = lanesOf(service, processId);
  const extent = extentOf(service, drawn);
  const borders = [
    extent.top - SPACING.node,
    ...lanes.slice(1).map((_, index) => Math.round(at.get(fenceId(index, 0))?.y ?? 0) + 1),
    extent.bottom + SPACING.node,
  ];
  const moved = new Map<number, number>();
  const heights: number[] = [];
  let shift = -borders[0]!;
  for (let lane = 0; lane < borders.length - 1; lane += 1) {
    const [top, bottom] = [borders[lane]!, borders[lane + 1]!];
    const height = Math.max(LEAST_LANE, bottom - top);
    moved.set(lane, shift + Math.round((height - (bottom - top)) / 2));
    heights.push(height);
    shift += height - (bottom - top);
  }
  const bandOf = (y: number) => {
    const below = borders.findIndex((border, index) => index > 0 && y < border);
    return below === -1 ? heights.length - 1 : below - 1;
  };
  const place = ({ x, y }: Point): Point => ({ x: x - extent.left, y: y + (moved.get(bandOf(y)) ?? 0) });
  return {
    nodes: new Map([...drawn.nodes].map(([id, point]) => [id, place(point)])),
    routes: new Map([...drawn.routes].map(([id, points]) => [id, points.map(place)])),
    laneHeights: new Map(lanes.map((lane, index) => [lane.id, heights[index] ?? LEAST_LANE])),
    width: extent.right - extent.left,
    height: heights.reduce((sum, height) => sum + height, 0),
  };
}

function extentOf(service: Service, drawn: Drawn) {
  const boxes = [...drawn.nodes].flatMap(([id, point]) => {
    const node = service.nodes[id];
    if (node === undefined) return [];
    const { width, height } = boxOf(node);
    const label = outsideLabelSize(node);
    const side = label === null ? 0 : Math.max(0, (label.width - width) / 2);
    const below = label === null ? 0 : label.height + 5;
    return [{ x: point.x - side, y: point.y, width: width + 2 * side, height: height + below }];
  });
  const points = [...drawn.routes.values()].flat().map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
  const box = unionOf([...boxes, ...points]) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    left: Math.floor(box.x),
    top: Math.floor(box.y),
    right: Math.ceil(box.x + box.width),
    bottom: Math.ceil(box.y + box.height),
  };
}

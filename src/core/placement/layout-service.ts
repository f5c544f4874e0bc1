import { failure, problem, type Result, success } from '#core/base';
import { withLayout } from '#core/editing';
import {
  type Box,
  boxOf,
  centreOf,
  contentLeft,
  type DiagramLayout,
  type FlowId,
  type LaneId,
  lanesOf,
  type NodeId,
  nodesOf,
  type Point,
  poolBounds,
  type Process,
  type ProcessId,
  processesOf,
  type ProcessNode,
  type Service,
} from '#core/model';
import { placedNodes } from './elk-graph.ts';
import { layoutProcess, type RunElk } from './layout-process.ts';
import type { ProcessLayout } from './process-layout.ts';
import { tidyRoutes } from './tidy-routes.ts';

const MARGIN = 36;
const BETWEEN_POOLS = 60;
const LEAST_WIDTH = 480;
const EMPTY_HEIGHT = 180;

interface Draft {
  readonly nodes: Record<NodeId, Point>;
  readonly laneHeights: Record<LaneId, number>;
  readonly pools: Record<ProcessId, Box>;
  readonly routes: Record<FlowId, readonly Point[] | null>;
}

/**
 * Places everything: pools below each other in their present order, equally wide, the first one's corner where it is.
 * Depends on the drawing only, not on where things stand (annotations and boundary events keep their place beside the
 * node nearest to them), so doing it twice changes nothing. Fails with `layoutFailed` (at the process; values `name`,
 * `code`, `reason`) when ELK does.
 */
export async function layoutService(service: Service, runElk: RunElk): Promise<Result<DiagramLayout>> {
  const processes = processesOf(service).toSorted(
    (a, b) => topOf(service, a) - topOf(service, b) || (a.id < b.id ? -1 : 1),
  );
  const laid: { process: Process; layout: ProcessLayout }[] = [];
  for (const process of processes) {
    try {
      laid.push({ process, layout: await layoutProcess(service, process.id, runElk) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failure(
        problem('layoutFailed', 'error', [process.id], { name: process.name, code: 'failed', reason }),
      );
    }
  }
  const draft: Draft = { nodes: {}, laneHeights: {}, pools: {}, routes: {} };
  const insets = laid.map(
    ({ process }) => contentLeft(process, lanesOf(service, process.id).length > 0) - process.x,
  );
  const width = Math.max(LEAST_WIDTH, ...laid.map(({ layout }, i) => insets[i]! + layout.width + 2 * MARGIN));
  const x = processes[0]?.x ?? 0;
  let y = processes[0]?.y ?? 0;
  for (const [i, { process, layout }] of laid.entries()) {
    const height = layout.nodes.size === 0 && layout.laneHeights.size === 0 ? EMPTY_HEIGHT : layout.height;
    draft.pools[process.id] = { x, y, width, height };
    collect(draft, layout, { x: x + insets[i]! + MARGIN, y });
    follow(service, process.id, draft);
    y += height + BETWEEN_POOLS;
  }
  for (const flow of Object.values(service.flows)) draft.routes[flow.id] ??= null;
  return success({ ...draft, routes: tidyRoutes(withLayout(service, draft)) });
}

function topOf(service: Service, process: Process): number {
  return poolBounds(service, process.id)?.y ?? process.y;
}

function collect(draft: Draft, layout: ProcessLayout, by: Point): void {
  const shift = (point: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });
  for (const [id, point] of layout.nodes) draft.nodes[id] = shift(point);
  for (const [id, points] of layout.routes) draft.routes[id] = points.map(shift);
  for (const [id, height] of layout.laneHeights) draft.laneHeights[id] = height;
}

/** Annotations and boundary events move as the placed node nearest to them moves. */
function follow(service: Service, processId: ProcessId, draft: Draft): void {
  const placed = placedNodes(service, processId);
  for (const node of nodesOf(service, processId)) {
    if (draft.nodes[node.id] !== undefined) continue;
    const leader = nearest(node, placed);
    const to = leader && draft.nodes[leader.id];
    if (leader !== null && to)
      draft.nodes[node.id] = { x: node.x + to.x - leader.x, y: node.y + to.y - leader.y };
  }
}

function nearest(node: ProcessNode, others: readonly ProcessNode[]): ProcessNode | null {
  const { x, y } = centreOf(boxOf(node));
  let best: ProcessNode | null = null;
  let least = Infinity;
  for (const other of others) {
    const box = boxOf(other);
    const dx = Math.max(box.x - x, 0, x - box.x - box.width);
    const dy = Math.max(box.y - y, 0, y - box.y - box.height);
    const distance = Math.hypot(dx, dy);
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

import {
  boxOf,
  centreOf,
  type Flow,
  flowsFrom,
  flowsInto,
  hasOutsideLabel,
  isGateway,
  type NodeId,
  type Point,
  type ProcessNode,
  type Service,
} from '#core/model';
import { candidateRoutes, DETOUR, type FreeLevel, type RouteEnd, selfLoop } from './candidate-routes.ts';
import { labelSide } from './node-label.ts';
import { type Obstacles, obstaclesOf } from './obstacles.ts';

/**
 * The line a flow is drawn as, from source border to target border: its own route where one is stored, else an automatic
 * one with right angles — out on the right and in on the left, up or down from gateways that split, from above or below
 * into gateways that merge, around the nodes in between on the way back. It depends on the nodes only, not on other flows,
 * so it is stable while something else is edited. Empty where an end is missing.
 */
export function routeFlow(service: Service, flow: Flow): readonly Point[] {
  if (flow.waypoints !== null && flow.waypoints.length >= 2) return flow.waypoints;
  const source = service.nodes[flow.source];
  const target = service.nodes[flow.target];
  if (source === undefined || target === undefined) return [];
  if (source.id === target.id) return selfLoop(boxOf(source));
  const obstacles = obstaclesOf(service, source.processId);
  const ends = [source.id, target.id] as const;
  const from = endOf(service, source, flowsFrom(service, source.id).length);
  const into = endOf(service, target, flowsInto(service, target.id).length);
  let best: readonly Point[] = [centreOf(from.box), centreOf(into.box)];
  let least = Infinity;
  for (const route of candidateRoutes(from, into, freeLevelIn(obstacles))) {
    const hits = hitsAlong(route, obstacles, ends);
    if (hits < least) [best, least] = [route, hits];
    if (hits === 0) break;
  }
  return best;
}

function endOf(service: Service, node: ProcessNode, flows: number): RouteEnd {
  const labelled = hasOutsideLabel(node) && node.name.trim() !== '' && labelSide(service, node) === 'below';
  return { box: boxOf(node), gateway: isGateway(node), shared: flows > 1, labelled };
}

function hitsAlong(route: readonly Point[], obstacles: Obstacles, ends: readonly [NodeId, NodeId]): number {
  let count = 0;
  for (let i = 1; i < route.length; i += 1) count += obstacles.hits(route[i - 1]!, route[i]!, ends);
  return count;
}

/** Moves the level past whatever is in its way, a bounded number of times. */
function freeLevelIn(obstacles: Obstacles): FreeLevel {
  return (left, right, start, direction) => {
    let y = start;
    for (let tries = 0; tries < 24; tries += 1) {
      const met = obstacles.within({ x: left, y, width: right - left, height: 0 });
      if (met.length === 0) break;
      y =
        direction === 1
          ? Math.max(...met.map((box) => box.y + box.height)) + DETOUR
          : Math.min(...met.map((box) => box.y)) - DETOUR;
    }
    return y;
  };
}

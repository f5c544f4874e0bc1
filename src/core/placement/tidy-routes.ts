import { records } from '#core/base';
import {
  boxOf,
  type Flow,
  type FlowId,
  flowsFrom,
  flowsInto,
  isGateway,
  type Point,
  type ProcessNode,
  type Service,
} from '#core/model';
import { outsideLabelSize } from '#core/layout';
import { obstaclesOf } from '#core/layout';
import { routeFlow } from '#core/layout';

type Route = readonly Point[];

/**
 * The routes of a laid-out service as they shall be stored: bends without effect taken out; branches leave a gateway that
 * splits at its upper and lower corner (and enter one that merges there) where nothing is in the way; null where automatic
 * routing draws the same line.
 */
export function tidyRoutes(service: Service): Readonly<Record<FlowId, Route | null>> {
  const routes: Record<FlowId, Route | null> = {};
  for (const flow of records(service.flows)) {
    if (flow.waypoints === null) {
      routes[flow.id] = null;
      continue;
    }
    const route = straightened(throughCorners(service, flow, straightened(flow.waypoints)));
    const automatic = straightened(routeFlow(service, { ...flow, waypoints: null }));
    routes[flow.id] = same(route, automatic) ? null : route;
  }
  return routes;
}

/** Without points that lie on the line between their neighbours. */
export function straightened(route: Route): Route {
  const kept: Point[] = [];
  for (const point of route) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    const level = before?.y === last?.y && last?.y === point.y;
    const upright = before?.x === last?.x && last?.x === point.x;
    if (before !== undefined && (level || upright)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function same(a: Route, b: Route): boolean {
  return a.length === b.length && a.every((point, i) => point.x === b[i]?.x && point.y === b[i]?.y);
}

function throughCorners(service: Service, flow: Flow, route: Route): Route {
  const source = service.nodes[flow.source];
  const target = service.nodes[flow.target];
  if (source === undefined || target === undefined) return route;
  const splits = isGateway(source) && flowsFrom(service, source.id).length > 1;
  const merges = isGateway(target) && flowsInto(service, target.id).length > 1;
  let next = splits ? (cornered(service, flow, source, route) ?? route) : route;
  if (merges) next = cornered(service, flow, target, next.toReversed())?.toReversed() ?? next;
  return next;
}

/**
 * A route that starts level at the side of a gateway and then turns up or down, made to start at the upper or lower
 * corner instead; where the gateway's name is in the way, to turn directly beside the name. Null where it doesn't, or
 * where a node is in the way.
 */
function cornered(service: Service, flow: Flow, gateway: ProcessNode, route: Route): Route | null {
  const [start, turn, bend, ...rest] = route;
  const after = rest[0];
  if (start === undefined || turn === undefined || bend === undefined || after === undefined) return null;
  const box = boxOf(gateway);
  const x = box.x + box.width / 2;
  const level = start.y === turn.y && turn.x === bend.x && bend.y === after.y;
  const outwards = Math.abs(turn.x - x) > box.width / 2 && (after.x - bend.x) * (turn.x - x) > 0;
  const down = bend.y > start.y;
  if (!level || !outwards || Math.abs(bend.y - start.y) <= box.height / 2 + 8) return null;
  const label = down ? outsideLabelSize(gateway) : null;
  const corner = label === null ? { x, y: down ? box.y + box.height : box.y } : start;
  const clear = Math.sign(turn.x - x) * Math.max(box.width / 2 + 14, (label?.width ?? 0) / 2 + 10);
  const elbow = { x: label === null ? x : x + clear, y: bend.y };
  const obstacles = obstaclesOf(service, flow.processId);
  const ends = [flow.source, flow.target] as const;
  const hits = obstacles.hits({ x: elbow.x, y: corner.y }, elbow, ends) + obstacles.hits(elbow, after, ends);
  if (hits > 0) return null;
  return label === null ? [corner, elbow, ...rest] : [start, { x: elbow.x, y: start.y }, elbow, ...rest];
}

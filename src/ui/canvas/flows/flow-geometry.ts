import { type LabelPlace, labelPosition, routeFlow } from '#core/layout';
import type { Flow, FlowId, Point, Service } from '#core/model';
import { endAngle, roundedPath } from '../geometry/polyline.ts';

/** How one flow runs over the canvas. */
export interface FlowGeometry {
  readonly points: readonly Point[];
  readonly path: string;
  readonly label: LabelPlace;
  /** Direction of the arrowhead in degrees. */
  readonly angle: number;
}

type Routes = Map<FlowId, FlowGeometry>;

const CORNER = 8;
/** Routes depend on all nodes and flows, so they are kept for as long as both tables are the same. */
const routesByNodes = new WeakMap<Service['nodes'], WeakMap<Service['flows'], Routes>>();
/** The last geometry of a flow; handed out again where a new route turns out the same, so that nothing is redrawn. */
const lastOf = new Map<FlowId, FlowGeometry>();

/** The geometry of a flow. Worked out once per document. */
export function geometryOf(service: Service, flow: Flow): FlowGeometry {
  const routes = routesOf(service);
  const known = routes.get(flow.id);
  if (known !== undefined) return known;
  const points = routeFlow(service, flow);
  const last = lastOf.get(flow.id);
  const geometry = last !== undefined && samePoints(last.points, points) ? last : shapeOf(points);
  routes.set(flow.id, geometry);
  lastOf.set(flow.id, geometry);
  return geometry;
}

/**
 * The geometry of a flow while a gesture is in hand: flows that it does not touch stay as they are in the document, and
 * only the others are routed anew in each frame.
 */
export function liveGeometryOf(document: Service, preview: Service, flow: Flow): FlowGeometry {
  const { source, target } = flow;
  const untouched =
    document.flows[flow.id] === flow &&
    document.nodes[source] === preview.nodes[source] &&
    document.nodes[target] === preview.nodes[target];
  return geometryOf(untouched ? document : preview, flow);
}

function routesOf(service: Service): Routes {
  let byFlows = routesByNodes.get(service.nodes);
  if (byFlows === undefined) {
    byFlows = new WeakMap();
    routesByNodes.set(service.nodes, byFlows);
  }
  let routes = byFlows.get(service.flows);
  if (routes === undefined) {
    routes = new Map();
    byFlows.set(service.flows, routes);
  }
  return routes;
}

function shapeOf(points: readonly Point[]): FlowGeometry {
  return { points, path: roundedPath(points, CORNER), label: labelPosition(points), angle: endAngle(points) };
}

function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return (
    a.length === b.length && a.every((point, index) => point.x === b[index]!.x && point.y === b[index]!.y)
  );
}

import { type LabelPlace, labelPosition, roundedPath, routeFlow } from '#core/layout';
import { boxOf, centreOf, type Flow, type FlowId, flowsFrom, type Point, type Service } from '#core/model';
import { endAngle } from '../geometry/polyline.ts';

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
  const label = labelPosition(sharesStart(service, flow, points) ? points.slice(1) : points);
  const last = lastOf.get(flow.id);
  const geometry = last !== undefined && sameLook(last, points, label) ? last : shapeOf(points, label);
  routes.set(flow.id, geometry);
  lastOf.set(flow.id, geometry);
  return geometry;
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

function shapeOf(points: readonly Point[], label: LabelPlace): FlowGeometry {
  return { points, path: roundedPath(points, CORNER), label, angle: endAngle(points) };
}

/** Does a bent flow begin on the line of a straight one? Then its name goes behind the bend, where it is alone. */
function sharesStart(service: Service, flow: Flow, points: readonly Point[]): boolean {
  const [a, b] = points;
  if (a === undefined || b === undefined || points.length < 4) return false;
  const level = a.y === b.y;
  return flowsFrom(service, flow.source).some((other) => {
    const target = other.id === flow.id ? undefined : service.nodes[other.target];
    if (target === undefined) return false;
    const middle = centreOf(boxOf(target));
    return level ? Math.abs(middle.y - a.y) < 2 && (middle.x - a.x) * (b.x - a.x) > 0 : false;
  });
}

function sameLook(last: FlowGeometry, points: readonly Point[], label: LabelPlace): boolean {
  const samePoints =
    last.points.length === points.length &&
    last.points.every((point, index) => point.x === points[index]!.x && point.y === points[index]!.y);
  return (
    samePoints && last.label.x === label.x && last.label.y === label.y && last.label.anchor === label.anchor
  );
}

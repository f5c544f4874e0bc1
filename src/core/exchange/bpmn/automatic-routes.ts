import { records } from '#core/base';
import type { Flow, FlowId, Point, Service } from '#core/model';
import { routeFlow } from '#core/layout';

const TOLERANCE = 0.5;

/**
 * Forgets drawn routes that are those Throughline would draw anyway, so that such flows go on routing themselves when
 * their nodes move (but for the `stated` ones) — and so that a service exported with its routes written out comes back as it was.
 */
export function withAutomaticRoutes(service: Service, stated: ReadonlySet<string>): Service {
  const flows = records(service.flows).map((flow): readonly [FlowId, Flow] => {
    if (flow.waypoints === null || stated.has(flow.id)) return [flow.id, flow];
    const automatic = { ...flow, waypoints: null };
    return [flow.id, samePoints(flow.waypoints, routeFlow(service, automatic)) ? automatic : flow];
  });
  return { ...service, flows: Object.fromEntries(flows) };
}

/** Are two routes the same to within half a pixel? */
export function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      (point, i) =>
        Math.abs(point.x - (b[i]?.x ?? 0)) <= TOLERANCE && Math.abs(point.y - (b[i]?.y ?? 0)) <= TOLERANCE,
    )
  );
}

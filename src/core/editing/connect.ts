import {
  canConnect,
  type FlowId,
  flowsFrom,
  type IdSource,
  type NodeId,
  type Point,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { newFlow } from './new-flow.ts';
import { put } from './records.ts';

/** Draws a flow. Selects it. Refused for the reasons of `canConnect`. */
export function connect(
  service: Service,
  args: { readonly source: NodeId; readonly target: NodeId },
  ids: IdSource,
): EditResult {
  const refusal = canConnect(service, args.source, args.target);
  const source = service.nodes[args.source];
  if (refusal !== null || source === undefined)
    return refusal ? refused(service, refusal) : missing(service, args.source);
  const flow = newFlow(service, source.processId, args.source, args.target, ids);
  return edited(put(service, 'flows', [flow]), { select: [flow.id] });
}

/**
 * Moves one end of a flow to another node. The drawn route is dropped; where the source changes, so is being the
 * default flow if the new source has one already. Refused for the reasons of `canConnect`.
 */
export function reconnectFlow(
  service: Service,
  args: { readonly flowId: FlowId; readonly end: 'source' | 'target'; readonly nodeId: NodeId },
): EditResult {
  const flow = service.flows[args.flowId];
  if (flow === undefined) return missing(service, args.flowId);
  if (flow[args.end] === args.nodeId) return edited(service);
  const moved = { ...flow, [args.end]: args.nodeId, waypoints: null };
  const refusal = canConnect(service, moved.source, moved.target, flow.id);
  if (refusal !== null) return refused(service, refusal);
  const rival = flowsFrom(service, moved.source).some((other) => other.id !== flow.id && other.isDefault);
  const next = { ...moved, isDefault: moved.isDefault && !rival };
  return edited(put(service, 'flows', [next]), { select: [flow.id], values: { name: flow.name } });
}

/** Draws the route of a flow, from source border to target border; null (or fewer than two points): route it automatically. */
export function setWaypoints(
  service: Service,
  args: { readonly flowId: FlowId; readonly waypoints: readonly Point[] | null },
): EditResult {
  const flow = service.flows[args.flowId];
  if (flow === undefined) return missing(service, args.flowId);
  const points = args.waypoints?.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)) ?? [];
  const waypoints = points.length < 2 ? null : points.map(({ x, y }) => ({ x, y }));
  if (waypoints === null && flow.waypoints === null) return edited(service);
  return edited(put(service, 'flows', [{ ...flow, waypoints }]), { values: { name: flow.name } });
}

import { lanesOf, type LaneId, nodesOf, type Service } from '#core/model';
import { type EditResult, edited, missing } from './edit-result.ts';
import { drop, put } from './records.ts';

/**
 * Deletes a lane. Its nodes stay where they are and belong to the lane above, else to the one below, which grows by its
 * height; without another lane, to the pool. The role stays in the catalogue.
 */
export function removeLane(service: Service, args: { readonly laneId: LaneId }): EditResult {
  const lane = service.lanes[args.laneId];
  if (lane === undefined) return missing(service, args.laneId);
  return edited(withoutLane(service, lane.id), { select: [], values: { name: lane.name } });
}

/** See `removeLane`; an unknown lane changes nothing. */
export function withoutLane(service: Service, laneId: LaneId): Service {
  const lane = service.lanes[laneId];
  const process = lane && service.processes[lane.processId];
  if (lane === undefined || process === undefined) return service;
  const lanes = lanesOf(service, lane.processId);
  const place = lanes.indexOf(lane);
  const heir = lanes[place - 1] ?? lanes[place + 1] ?? null;
  const nodes = nodesOf(service, lane.processId)
    .filter((node) => node.laneId === laneId)
    .map((node) => ({ ...node, laneId: heir?.id ?? null }));
  const rehoused = drop(put(service, 'nodes', nodes), 'lanes', [laneId]);
  return heir === null
    ? put(rehoused, 'processes', [{ ...process, height: lane.height }])
    : put(rehoused, 'lanes', [{ ...heir, height: heir.height + lane.height }]);
}

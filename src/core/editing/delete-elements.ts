import { problem } from '#core/base';
import {
  elementOf,
  flowsFrom,
  flowsInto,
  type LaneId,
  type NodeId,
  nodesOf,
  type ProcessId,
  type Service,
} from '#core/model';
import { dropArrivals } from './arrivals.ts';
import { type EditResult, edited, refused } from './edit-result.ts';
import { healedFlows } from './heal.ts';
import { attachedTo } from './move-elements.ts';
import { drop, put } from './records.ts';
import { withoutLane } from './remove-lane.ts';

/**
 * Deletes nodes, flows, lanes and pools in any mixture; unknown ids are ignored.
 * - A node with one flow in and one out: its neighbours are joined; the incoming flow keeps its id, name, probability
 *   and condition (not with `heal: false`, and not where the join would be illegal or exist already).
 * - A lane: its nodes go to the lane above, else to the one below, which grows by its height.
 * - A pool: with everything in it. Refused for the last one: `lastProcess`.
 * Boundary events go with their activity, arrivals with their start event. Empties the selection.
 */
export function deleteElements(
  service: Service,
  args: { readonly ids: readonly string[]; readonly heal?: boolean },
): EditResult {
  const elements = args.ids.map((id) => elementOf(service, id)).filter((element) => element !== null);
  if (elements.length === 0) return edited(service);
  const pools = elements.filter(({ type }) => type === 'process').map(({ record }) => record.id as ProcessId);
  if (pools.length > 0 && pools.length === Object.keys(service.processes).length) {
    return refused(service, problem('lastProcess', 'error', pools));
  }
  const chosen = elements.flatMap((element) => (element.type === 'node' ? [element.record] : []));
  const nodes = new Set([...chosen.map((node) => node.id), ...attachedTo(service, chosen)]);
  const flows = elements.filter(({ type }) => type === 'flow').map(({ record }) => record.id);
  let next = withoutNodes(drop(service, 'flows', flows), nodes, args.heal ?? true);
  for (const { type, record } of elements) if (type === 'lane') next = withoutLane(next, record.id as LaneId);
  for (const id of pools) next = withoutProcess(next, id);
  const values = { count: elements.length, name: elements[0]?.record.name ?? '' };
  return edited(next, { select: [], values });
}

function withoutNodes(service: Service, nodes: ReadonlySet<NodeId>, heal: boolean): Service {
  if (nodes.size === 0) return service;
  const gone = new Set<string>();
  for (const id of nodes)
    for (const flow of [...flowsFrom(service, id), ...flowsInto(service, id)]) gone.add(flow.id);
  const cut = drop(drop(service, 'flows', gone), 'nodes', nodes);
  const joined = heal ? put(cut, 'flows', healedFlows(service, cut, nodes)) : cut;
  return dropArrivals(joined, nodes);
}

function withoutProcess(service: Service, processId: ProcessId): Service {
  const nodes = new Set(nodesOf(service, processId).map((node) => node.id));
  const lanes = Object.values(service.lanes).filter((lane) => lane.processId === processId);
  const emptied = drop(
    withoutNodes(service, nodes, false),
    'lanes',
    lanes.map((lane) => lane.id),
  );
  return drop(emptied, 'processes', [processId]);
}

import {
  type JourneyId,
  type JourneyStepId,
  mainStepsOf,
  type NodeId,
  type ProcessNode,
  type Service,
} from '#core/model';
import { nodesInOrder } from './nodes-in-order.ts';
import { actorsAt, type TouchpointActors } from './touchpoint-actors.ts';
import { touchpointsInOrder } from './unbound.ts';

/** A touchpoint that a map lacks: for which step of a process, and right after which of its own steps (null: before all). */
export interface MissingTouchpoint extends TouchpointActors {
  readonly journeyId: JourneyId;
  readonly nodeId: NodeId;
  readonly after: JourneyStepId | null;
}

/**
 * Where the touchpoint for a step of a process belongs on a map: behind the column of the nearest earlier step that has
 * one, else before that of the nearest later, else at the end.
 */
export function touchpointFor(service: Service, journeyId: JourneyId, node: ProcessNode): MissingTouchpoint {
  const main = mainStepsOf(service, journeyId).map(({ id }) => id);
  const columns = new Map<NodeId, JourneyStepId>();
  for (const { stepId, boundTo } of touchpointsInOrder(service, journeyId)) {
    const column = service.journeySteps[stepId]?.branchOf ?? stepId;
    for (const id of boundTo) columns.set(id, column);
  }
  const order = nodesInOrder(service, node.processId).map((each) => each.node.id);
  const at = order.indexOf(node.id);
  const before = order.slice(0, at).findLast((id) => columns.has(id));
  const behind = order.slice(at + 1).find((id) => columns.has(id));
  const place = (): JourneyStepId | null => {
    if (before !== undefined) return columns.get(before) ?? null;
    if (behind === undefined) return main.at(-1) ?? null;
    return main[main.indexOf(columns.get(behind) as JourneyStepId) - 1] ?? null;
  };
  const after = place();
  return { journeyId, nodeId: node.id, after, ...actorsAt(service, node, after === null) };
}

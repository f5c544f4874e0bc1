import {
  type Actor,
  expandedName,
  type IdSource,
  type JourneyId,
  type JourneyLaneId,
  journeyLanesOf,
  type JourneyStepId,
  mainStepsOf,
  type NodeId,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing } from '../edit-result.ts';
import { addCard } from './cards.ts';
import { addJourneyLane } from './lanes.ts';
import { addStep } from './steps.ts';

/**
 * Adds a step to a map with a touchpoint that is bound to a step of a process, both called as that is: right after a step,
 * or (null) before all. Selects the touchpoint. Refused: `elementMissing`.
 */
export function addBoundTouchpoint(
  service: Service,
  args: {
    readonly journeyId: JourneyId;
    readonly nodeId: NodeId;
    readonly after: JourneyStepId | null;
    readonly initiator: Actor;
    readonly receiver: Actor;
  },
  ids: IdSource,
): EditResult {
  const { journeyId, nodeId, after, initiator, receiver } = args;
  if (service.nodes[nodeId] === undefined) return missing(service, nodeId);
  const name = expandedName(service, nodeId);
  const first = mainStepsOf(service, journeyId)[0];
  const place =
    after !== null ? { after } : first === undefined ? {} : { stageId: first.stageId, before: first.id };
  const column = addStep(service, { journeyId, name, ...place }, ids);
  if (column.problems.length > 0) return { ...column, service };
  // a new stage is selected where the map had none
  const stepId = (after === null ? mainStepsOf(column.service, journeyId)[0]?.id : column.select?.[0]) as
    | JourneyStepId
    | undefined;
  if (stepId === undefined) return missing(service, journeyId);
  const lane = journeyLanesOf(service, journeyId).find(({ kind }) => kind === 'touchpoints');
  const laid =
    lane === undefined
      ? addJourneyLane(column.service, { journeyId, kind: 'touchpoints' }, ids)
      : edited(column.service, { select: [lane.id] });
  const laneId = laid.select?.[0] as JourneyLaneId;
  const change = { boundTo: [nodeId], initiator, receiver };
  const card = addCard(laid.service, { stepId, laneId, text: name, change }, ids);
  return card.problems.length > 0 ? { ...card, service } : { ...card, values: { name } };
}

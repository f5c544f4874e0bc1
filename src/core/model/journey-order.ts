import { records } from '#core/base';
import type { JourneyId, JourneyLaneId, JourneyStageId, JourneyStepId } from './ids.ts';
import type { JourneyCard, JourneyLane, JourneyStage, JourneyStep } from './journey.ts';
import type { Service } from './service.ts';

/** The stages of a journey from left to right. */
export function stagesOf(service: Service, id: JourneyId): readonly JourneyStage[] {
  return inOrder(records(service.journeyStages).filter(({ journeyId }) => journeyId === id));
}

/** The steps of the main row in the order in which they are lived: by stage, then by place in it. */
export function mainStepsOf(service: Service, id: JourneyId): readonly JourneyStep[] {
  const steps = groupBy(stepsIn(service, id), ({ stageId }) => stageId);
  return stagesOf(service, id).flatMap((stage) =>
    inOrder((steps.get(stage.id) ?? []).filter(({ branchOf }) => branchOf === null)),
  );
}

/** The steps of the side branch that hangs under a step, in their order. */
export function branchStepsOf(service: Service, id: JourneyStepId): readonly JourneyStep[] {
  return inOrder(records(service.journeySteps).filter(({ branchOf }) => branchOf === id));
}

/** The steps of the main row that belong to a stage, from left to right. */
export function stepsOfStage(service: Service, id: JourneyStageId): readonly JourneyStep[] {
  return inOrder(
    records(service.journeySteps).filter(({ stageId, branchOf }) => stageId === id && branchOf === null),
  );
}

/** The lanes of a journey from top to bottom, hidden ones too. */
export function journeyLanesOf(service: Service, id: JourneyId): readonly JourneyLane[] {
  return inOrder(records(service.journeyLanes).filter(({ journeyId }) => journeyId === id));
}

/** All cards of a journey, in no particular order. */
export function cardsOf(service: Service, id: JourneyId): readonly JourneyCard[] {
  return records(service.journeyCards).filter(({ journeyId }) => journeyId === id);
}

/** The cards of one cell from top to bottom. */
export function cardsInCell(
  service: Service,
  stepId: JourneyStepId,
  laneId: JourneyLaneId,
): readonly JourneyCard[] {
  return inOrder(
    records(service.journeyCards).filter((card) => card.stepId === stepId && card.laneId === laneId),
  );
}

/** What stands on a card, in one line; empty where nothing was written yet. */
export function cardText(card: JourneyCard): string {
  return card.kind === 'touchpoint' ? card.name : card.text;
}

/** Ties of `order` (two people's copies merged) are broken by id, so that everybody sees the same order. */
function inOrder<R extends { readonly id: string; readonly order: number }>(
  list: readonly R[],
): readonly R[] {
  return list.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

function stepsIn(service: Service, id: JourneyId): readonly JourneyStep[] {
  return records(service.journeySteps).filter(({ journeyId }) => journeyId === id);
}

function groupBy<R, K>(list: readonly R[], keyOf: (record: R) => K): ReadonlyMap<K, readonly R[]> {
  const groups = new Map<K, R[]>();
  for (const record of list) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  return groups;
}

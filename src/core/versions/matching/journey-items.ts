import { records } from '#core/base';
import {
  branchStepsOf,
  cardText,
  type JourneyCard,
  type JourneyStep,
  mainStepsOf,
  type Service,
  stagesOf,
} from '#core/model';
import { type Item, itemOf } from './item.ts';

/** Steps of all journeys: each stands behind the one before it in its row, the first of a side branch behind where it hangs. */
export function stepItems(service: Service): readonly Item[] {
  const items = new Map<string, { step: JourneyStep; before: string[]; after: string[] }>();
  const put = (row: readonly JourneyStep[], first: readonly string[]): void => {
    for (const [at, step] of row.entries()) {
      const previous = row[at - 1];
      const next = row[at + 1];
      items.set(step.id, {
        step,
        before: previous === undefined ? [...first] : [previous.id],
        after: next === undefined ? [] : [next.id],
      });
      put(branchStepsOf(service, step.id), [step.id]);
    }
  };
  for (const { id } of records(service.journeys)) put(mainStepsOf(service, id), []);
  return [...items.values()].map(({ step, before, after }) =>
    itemOf(step.id, step.name, { before, after, links: [step.stageId] }),
  );
}

/** Stages of all journeys, one behind the other, with their steps. */
export function stageItems(service: Service): readonly Item[] {
  return records(service.journeys).flatMap((journey) => {
    const stages = stagesOf(service, journey.id);
    return stages.map((stage, at) =>
      itemOf(stage.id, stage.name, {
        before: stages[at - 1] === undefined ? [] : [(stages[at - 1] as typeof stage).id],
        after: stages[at + 1] === undefined ? [] : [(stages[at + 1] as typeof stage).id],
        links: records(service.journeySteps)
          .filter(({ stageId }) => stageId === stage.id)
          .map(({ id }) => id),
      }),
    );
  });
}

/** Journeys with their stages and steps. */
export function journeyItems(service: Service): readonly Item[] {
  return records(service.journeys).map((journey) =>
    itemOf(journey.id, journey.name, {
      links: [...records(service.journeyStages), ...records(service.journeySteps)]
        .filter(({ journeyId }) => journeyId === journey.id)
        .map(({ id }) => id),
    }),
  );
}

/** Lanes of all journeys; most have no name of their own and are known by their kind. */
export function journeyLaneItems(service: Service): readonly Item[] {
  return records(service.journeyLanes)
    .toSorted((one, other) => one.order - other.order)
    .map((lane) => itemOf(lane.id, lane.name || lane.kind, { family: lane.kind, links: [lane.journeyId] }));
}

/** Cards by what stands on them, where they stand, and what they are bound to. */
export function cardItems(service: Service): readonly Item[] {
  return records(service.journeyCards)
    .toSorted((one, other) => one.order - other.order)
    .map((card) =>
      itemOf(card.id, cardText(card), {
        family: card.kind,
        links: [card.stepId, card.laneId, ...boundTo(card)],
      }),
    );
}

function boundTo(card: JourneyCard): readonly string[] {
  return card.kind === 'touchpoint' || card.kind === 'action' ? card.boundTo : [];
}

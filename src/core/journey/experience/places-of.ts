import { records } from '#core/base';
import { cardsOf, type JourneyId, type JourneyStepId, type NodeId, type Service } from '#core/model';

/** Something on the map that stands for steps of a process: a touchpoint, or a column with all that is bound in it. */
export interface JourneyPlace {
  /** `JourneyCardId` of the touchpoint, or `JourneyStepId` of the column. */
  readonly id: string;
  readonly nodes: readonly NodeId[];
}

/** The places of a map that are bound to steps which exist: its touchpoints, then its columns. */
export function placesOf(service: Service, journeyId: JourneyId): readonly JourneyPlace[] {
  const cards = cardsOf(service, journeyId).flatMap((card) =>
    card.kind === 'touchpoint' || card.kind === 'action' ? [card] : [],
  );
  const there = (ids: readonly NodeId[]): readonly NodeId[] =>
    [...new Set(ids)].filter((id) => Object.hasOwn(service.nodes, id));
  const touchpoints = cards
    .filter(({ kind }) => kind === 'touchpoint')
    .map(({ id, boundTo }) => ({ id, nodes: there(boundTo) }));
  const byStep = new Map<JourneyStepId, NodeId[]>();
  for (const { stepId, boundTo } of cards) byStep.set(stepId, [...(byStep.get(stepId) ?? []), ...boundTo]);
  const steps = records(service.journeySteps)
    .filter((step) => step.journeyId === journeyId)
    .map(({ id }) => ({ id, nodes: there(byStep.get(id) ?? []) }));
  return [...touchpoints, ...steps].filter(({ nodes }) => nodes.length > 0);
}

import {
  type IdSource,
  type JourneyCard,
  type JourneyCardId,
  type JourneyId,
  type JourneyStageId,
  type JourneyStepId,
  PLAIN_JOURNEY,
  type Service,
  stepsOfStage,
} from '#core/model';
import { type EditResult, edited } from '../edit-result.ts';
import { put } from '../records.ts';
import type { DraftedCard, DraftedJourney, DraftedPlace } from './drafted-journey.ts';
import { withUsualLanes } from './journeys.ts';
import { addJourneyFlow } from './jumps.ts';
import { linkCards } from './links.ts';
import { newCard } from './new-card.ts';
import { newId } from './new-id.ts';
import { addStage } from './stages.ts';
import { addStep } from './steps.ts';

/** Adds a map as it was drafted, with the usual lanes. Selects its first step. Cards of lanes that a new map does not have are left out. */
export function addDraftedJourney(
  service: Service,
  { draft }: { readonly draft: DraftedJourney },
  ids: IdSource,
): EditResult {
  const journeyId = newId<JourneyId>(service, 'journey', ids);
  const bare = put(service, 'journeys', [{ id: journeyId, name: draft.name, ...PLAIN_JOURNEY }]);
  let next = withUsualLanes(bare, journeyId, ids);
  const steps: JourneyStepId[] = [];
  for (const [stage, name] of draft.stages.entries()) {
    const own = draft.steps.filter((step) => step.stage === stage);
    const made = addStage(next, { journeyId, name, stepName: own[0]?.name ?? '' }, ids);
    const stageId = made.select?.[0] as JourneyStageId;
    next = made.service;
    for (const { name: stepName } of own.slice(1))
      next = addStep(next, { journeyId, stageId, name: stepName }, ids).service;
    steps.push(...stepsOfStage(next, stageId).map(({ id }) => id));
  }
  const cards = new Map<string, JourneyCardId>();
  for (const [at, step] of draft.steps.entries())
    for (const [place, drafted] of step.cards.entries()) {
      const card = cardFrom(next, drafted, { journeyId, stepId: steps[at] as JourneyStepId, place }, ids);
      if (card === null) continue;
      cards.set(keyOf([at, place]), card.id);
      next = put(next, 'journeyCards', [card]);
    }
  for (const { from, to, share } of draft.jumps) {
    const [source, target] = [steps[from], steps[to]];
    if (source !== undefined && target !== undefined)
      next = addJourneyFlow(next, { source, target, share }, ids).service;
  }
  for (const { from, to } of draft.links) {
    const [source, target] = [cards.get(keyOf(from)), cards.get(keyOf(to))];
    if (source !== undefined && target !== undefined) next = linkCards(next, { source, target }, ids).service;
  }
  return edited(next, { select: steps.slice(0, 1), values: { name: draft.name } });
}

function keyOf([step, card]: DraftedPlace): string {
  return `${step} ${card}`;
}

function cardFrom(
  service: Service,
  drafted: DraftedCard,
  { journeyId, stepId, place }: { journeyId: JourneyId; stepId: JourneyStepId; place: number },
  ids: IdSource,
): JourneyCard | null {
  const kind = drafted.kind === 'action' ? drafted.lane : 'touchpoints';
  const lane = Object.values(service.journeyLanes).find(
    (each) => each.journeyId === journeyId && each.kind === kind,
  );
  if (lane === undefined) return null;
  const id = newId<JourneyCardId>(service, 'card', ids);
  const at = { id, journeyId, stepId, laneId: lane.id, order: place, span: 1 };
  if (drafted.kind === 'touchpoint') {
    const { name, initiator, receiver, boundTo } = drafted;
    return { ...newCard('touchpoint', at, name), initiator, receiver, boundTo } as JourneyCard;
  }
  const { text, roleId, boundTo } = drafted;
  return { ...newCard('action', at, text), roleId, boundTo } as JourneyCard;
}

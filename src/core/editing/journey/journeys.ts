import { type Problem, problem } from '#core/base';
import {
  type EmotionModel,
  type IdSource,
  type Journey,
  JOURNEY_LANES,
  type JourneyId,
  type JourneyLane,
  type JourneyLaneId,
  type JourneyLaneKind,
  type JourneyStage,
  type JourneyStageId,
  type JourneyStep,
  type JourneyStepId,
  type Locale,
  PLAIN_JOURNEY,
  PLAIN_JOURNEY_STEP,
  type PersonaId,
  type Service,
} from '#core/model';
import { checkNumber } from '../check-number.ts';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { changed, drop, put } from '../records.ts';
import { journeyNames } from './journey-names.ts';
import { newId } from './new-id.ts';

/** What can be said of a journey. */
type JourneyChange = Partial<Omit<Journey, 'id'>>;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const USUAL = (Object.keys(JOURNEY_LANES) as JourneyLaneKind[]).filter((kind) => JOURNEY_LANES[kind].usual);

/**
 * Adds a map with a first stage of three steps, named in `locale`, and the usual lanes. Selects its first step.
 * Refused: `elementMissing` (an unknown persona).
 */
export function addJourney(
  service: Service,
  args: { readonly name: string; readonly locale: Locale; readonly personaIds?: readonly PersonaId[] },
  ids: IdSource,
): EditResult {
  const lost = args.personaIds?.find((id) => !Object.hasOwn(service.personas, id));
  if (lost !== undefined) return missing(service, lost);
  const journeyId = newId<JourneyId>(service, 'journey', ids);
  const { name, personaIds = [] } = args;
  let next = put(service, 'journeys', [{ id: journeyId, name, ...PLAIN_JOURNEY, personaIds }]);
  const names = journeyNames(args.locale);
  const stageId = newId<JourneyStageId>(next, 'stage', ids);
  const stage: JourneyStage = { id: stageId, journeyId, name: names.stage, order: 0, speakerNotes: '' };
  next = put(next, 'journeyStages', [stage]);
  const steps: JourneyStepId[] = [];
  for (const [order, step] of names.steps.entries()) {
    const id = newId<JourneyStepId>(next, 'step', ids);
    const made: JourneyStep = { id, journeyId, stageId, name: step, order, ...PLAIN_JOURNEY_STEP };
    next = put(next, 'journeySteps', [made]);
    steps.push(id);
  }
  next = withUsualLanes(next, journeyId, ids);
  return edited(next, { select: steps.slice(0, 1), values: { name } });
}

/** The service with the usual lanes in a map that has none. */
export function withUsualLanes(service: Service, journeyId: JourneyId, ids: IdSource): Service {
  let next = service;
  for (const [order, kind] of USUAL.entries()) {
    const id = newId<JourneyLaneId>(next, 'lane', ids);
    const lane: JourneyLane = { id, journeyId, kind, name: '', order, hidden: false, pinned: false };
    next = put(next, 'journeyLanes', [lane]);
  }
  return next;
}

/**
 * Changes what is said of a map. Refused: `elementMissing` (an unknown persona), `invalidDate` (reviews are YYYY-MM-DD),
 * `invalidNumber` (weights of the emotion ≥ 0).
 */
export function setJourney(
  service: Service,
  args: { readonly id: JourneyId; readonly change: JourneyChange },
): EditResult {
  const journey = service.journeys[args.id];
  if (journey === undefined) return missing(service, args.id);
  const next = { ...changed(journey, args.change), id: journey.id };
  const lost = next.personaIds.find((id) => !Object.hasOwn(service.personas, id));
  if (lost !== undefined) return missing(service, lost);
  const wrong =
    dateProblem(next.id, next.reviewedOn) ??
    dateProblem(next.id, next.reviewDue) ??
    emotionProblem(next.id, next.emotion);
  if (wrong !== null) return refused(service, wrong);
  return edited(put(service, 'journeys', [next]), { values: { name: next.name } });
}

/** Takes a map out of the service with all that stands on it; personas and channels stay. */
export function removeJourney(service: Service, args: { readonly id: JourneyId }): EditResult {
  const journey = service.journeys[args.id];
  if (journey === undefined) return missing(service, args.id);
  return edited(drop(service, 'journeys', [args.id]), { values: { name: journey.name } });
}

function dateProblem(at: JourneyId, date: string | null): Problem | null {
  return date === null || DAY.test(date) ? null : problem('invalidDate', 'error', [at], { date });
}

function emotionProblem(at: JourneyId, { kano, breach, repeat }: EmotionModel): Problem | null {
  const weights = Object.values(kano).flatMap(({ gain, loss }) => [gain, loss]);
  return (
    [...weights, breach, repeat]
      .map((value) => checkNumber(at, 'weight', value, { min: 0 }))
      .find((wrong) => wrong !== null) ?? null
  );
}

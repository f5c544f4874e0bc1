import {
  type IdSource,
  type JourneyId,
  type JourneyStage,
  type JourneyStageId,
  type JourneyStep,
  type JourneyStepId,
  PLAIN_JOURNEY_STEP,
  type Service,
  stagesOf,
} from '#core/model';
import { type EditResult, edited, missing } from '../edit-result.ts';
import { changed, put } from '../records.ts';
import { arranged } from './arranged.ts';
import { keepSpans } from './keep-spans.ts';
import { newId } from './new-id.ts';

/** Adds a stage with one step, before another stage or (null, or not told) at the end. Selects the stage. */
export function addStage(
  service: Service,
  args: {
    readonly journeyId: JourneyId;
    readonly name?: string;
    readonly stepName?: string;
    readonly before?: JourneyStageId | null;
  },
  ids: IdSource,
): EditResult {
  const { journeyId, name = '', stepName = '', before = null } = args;
  if (service.journeys[journeyId] === undefined) return missing(service, journeyId);
  const id = newId<JourneyStageId>(service, 'stage', ids);
  const stage: JourneyStage = { id, journeyId, name, order: -1, speakerNotes: '' };
  const next = put(service, 'journeyStages', arranged(stagesOf(service, journeyId), [stage], before));
  const step: JourneyStep = {
    id: newId<JourneyStepId>(next, 'step', ids),
    journeyId,
    stageId: id,
    name: stepName,
    order: 0,
    ...PLAIN_JOURNEY_STEP,
  };
  const whole = keepSpans(service, put(next, 'journeySteps', [step]), journeyId);
  return edited(whole, { select: [id], values: { name } });
}

/** Changes what is said of a stage. */
export function setStage(
  service: Service,
  args: {
    readonly id: JourneyStageId;
    readonly change: Partial<Pick<JourneyStage, 'name' | 'speakerNotes'>>;
  },
): EditResult {
  const stage = service.journeyStages[args.id];
  if (stage === undefined) return missing(service, args.id);
  const { name = stage.name, speakerNotes = stage.speakerNotes } = args.change;
  const next = changed(stage, { name, speakerNotes });
  return edited(put(service, 'journeyStages', [next]), { values: { name } });
}

/** Puts a stage with its steps before another stage of its map, or (null) at the end. */
export function moveStage(
  service: Service,
  args: { readonly id: JourneyStageId; readonly before: JourneyStageId | null },
): EditResult {
  const stage = service.journeyStages[args.id];
  if (stage === undefined) return missing(service, args.id);
  if (args.before === args.id) return edited(service);
  const row = arranged(stagesOf(service, stage.journeyId), [stage], args.before);
  const next = keepSpans(service, put(service, 'journeyStages', row), stage.journeyId);
  return edited(next, { values: { name: stage.name } });
}

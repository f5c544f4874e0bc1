import { type Problem, problem } from '#core/base';
import {
  branchStepsOf,
  type IdSource,
  type JourneyId,
  type JourneyStageId,
  type JourneyStep,
  type JourneyStepId,
  PLAIN_JOURNEY_STEP,
  type Service,
  stagesOf,
  stepsOfStage,
} from '#core/model';
import { checkNumber } from '../check-number.ts';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { changed, put } from '../records.ts';
import { arranged } from './arranged.ts';
import { keepSpans } from './keep-spans.ts';
import { newId } from './new-id.ts';
import { addStage } from './stages.ts';

/** Where a step stands: in a stage, or in the side branch under a step of the main row. */
type Row = { readonly stageId: JourneyStageId; readonly branchOf: JourneyStepId | null };

/**
 * Adds a step: right `after` another one, on its row; else `before` one of a stage, or at its end (null); else at the end
 * of the side branch under a step. Without any of them: at the end of the map. Selects it.
 * Refused: `elementMissing`, `branchOfBranch` (a step of a side branch can't have one of its own).
 */
export function addStep(
  service: Service,
  args: {
    readonly journeyId: JourneyId;
    readonly name?: string;
    readonly after?: JourneyStepId;
    readonly stageId?: JourneyStageId;
    readonly before?: JourneyStepId | null;
    readonly branchOf?: JourneyStepId;
  },
  ids: IdSource,
): EditResult {
  const { journeyId, name = '' } = args;
  if (service.journeys[journeyId] === undefined) return missing(service, journeyId);
  if (args.after === undefined && args.stageId === undefined && args.branchOf === undefined) {
    const last = stagesOf(service, journeyId).at(-1);
    if (last === undefined) return addStage(service, { journeyId, stepName: name }, ids);
    return addStep(service, { ...args, stageId: last.id }, ids);
  }
  const row = rowFor(service, journeyId, args);
  if ('code' in row) return refused(service, row);
  const steps = stepsIn(service, row);
  const behind = args.after === undefined ? -1 : steps.findIndex(({ id }) => id === args.after);
  const before = args.after === undefined ? (args.before ?? null) : (steps[behind + 1]?.id ?? null);
  const id = newId<JourneyStepId>(service, 'step', ids);
  const step: JourneyStep = { id, journeyId, name, order: -1, ...PLAIN_JOURNEY_STEP, ...row };
  const next = put(service, 'journeySteps', arranged(steps, [step], before));
  return edited(keepSpans(service, next, journeyId), { select: [id], values: { name } });
}

/** Changes what is said of a step. Refused: `invalidNumber` (drop-out 0…1). */
export function setStep(
  service: Service,
  args: {
    readonly id: JourneyStepId;
    readonly change: Partial<Pick<JourneyStep, 'name' | 'dropOut'>>;
  },
): EditResult {
  const step = service.journeySteps[args.id];
  if (step === undefined) return missing(service, args.id);
  const { name = step.name, dropOut = step.dropOut } = args.change;
  const wrong = checkNumber(step.id, 'dropOut', dropOut, { min: 0, max: 1 });
  if (wrong !== null) return refused(service, wrong);
  return edited(put(service, 'journeySteps', [changed(step, { name, dropOut })]), { values: { name } });
}

/**
 * Puts a step before another one of a stage (`stageId`) or of a side branch (`branchOf`), of its own row where neither is
 * told; null: at the end. Its side branch goes with it. Refused: `elementMissing`, `branchOfBranch` (also of itself),
 * `stepHasBranch` (what has a side branch can't become part of one).
 */
export function moveStep(
  service: Service,
  args: {
    readonly id: JourneyStepId;
    readonly stageId?: JourneyStageId;
    readonly branchOf?: JourneyStepId;
    readonly before: JourneyStepId | null;
  },
): EditResult {
  const step = service.journeySteps[args.id];
  if (step === undefined) return missing(service, args.id);
  if (args.before === step.id) return edited(service);
  const own = args.stageId === undefined && args.branchOf === undefined;
  const row = own
    ? { stageId: step.stageId, branchOf: step.branchOf }
    : rowFor(service, step.journeyId, args);
  if ('code' in row) return refused(service, row);
  const branch = branchStepsOf(service, step.id);
  if (row.branchOf === step.id)
    return refused(service, problem('branchOfBranch', 'error', [step.id], { name: step.name }));
  if (row.branchOf !== null && branch.length > 0)
    return refused(service, problem('stepHasBranch', 'error', [step.id], { name: step.name }));
  const moved = changed(step, { stageId: row.stageId, branchOf: row.branchOf });
  const taken = put(service, 'journeySteps', arranged(stepsIn(service, row), [moved], args.before));
  const along = branch.map((each) => changed(each, { stageId: row.stageId }));
  const next = keepSpans(service, put(taken, 'journeySteps', along), step.journeyId);
  return edited(next, { values: { name: step.name } });
}

function stepsIn(service: Service, { stageId, branchOf }: Row): readonly JourneyStep[] {
  return branchOf === null ? stepsOfStage(service, stageId) : branchStepsOf(service, branchOf);
}

function rowFor(
  service: Service,
  journeyId: JourneyId,
  to: {
    readonly after?: JourneyStepId;
    readonly stageId?: JourneyStageId;
    readonly branchOf?: JourneyStepId;
  },
): Row | Problem {
  const lost = (id: string) => problem('elementMissing', 'error', [id], { id });
  if (to.after !== undefined) {
    const step = service.journeySteps[to.after];
    if (step?.journeyId !== journeyId) return lost(to.after);
    return { stageId: step.stageId, branchOf: step.branchOf };
  }
  if (to.branchOf !== undefined) {
    const step = service.journeySteps[to.branchOf];
    if (step?.journeyId !== journeyId) return lost(to.branchOf);
    if (step.branchOf !== null) return problem('branchOfBranch', 'error', [step.id], { name: step.name });
    return { stageId: step.stageId, branchOf: step.id };
  }
  const stage = to.stageId === undefined ? undefined : service.journeyStages[to.stageId];
  if (stage?.journeyId !== journeyId) return lost(to.stageId ?? journeyId);
  return { stageId: stage.id, branchOf: null };
}

import { records, type Share } from '#core/base';
import {
  branchStepsOf,
  type JourneyFlow,
  type JourneyFlowId,
  type JourneyId,
  type JourneyStep,
  type JourneyStepId,
  mainStepsOf,
  type Service,
} from '#core/model';

/** Where a customer may go from a step, and which share of those who stood there does. */
export interface JourneyWay {
  readonly to:
    | { readonly kind: 'step'; readonly stepId: JourneyStepId }
    /** Behind the last step. */
    | { readonly kind: 'end' }
    | { readonly kind: 'givesUp' };
  /** Of all who stand at the step; those of its ways add up to 1. */
  readonly share: Share;
  /** The jump this is; null: the usual way on, or giving up. */
  readonly flow: JourneyFlowId | null;
}

/** Below this a rest is what rounding left over. */
const NOTHING = 1e-9;

/** Every step that customers may stand at: the main row in its order, each with its side branches behind it. */
export function stepsInOrder(service: Service, journeyId: JourneyId): readonly JourneyStep[] {
  const withBranches = (step: JourneyStep, above: ReadonlySet<JourneyStepId>): readonly JourneyStep[] => {
    const within = new Set(above).add(step.id);
    const below = branchStepsOf(service, step.id).filter(({ id }) => !within.has(id));
    return [step, ...below.flatMap((each) => withBranches(each, within))];
  };
  return mainStepsOf(service, journeyId).flatMap((step) => withBranches(step, new Set()));
}

/**
 * The ways out of every step of a journey. Some give up; of the others each jump takes its share (jumps that add up to
 * more than everybody share them in proportion), and the rest goes on: to the next step of the row, from the last of a
 * side branch back to where it hangs, from the last of all to the end. A usual way that nobody is left for is no way.
 */
export function waysOf(
  service: Service,
  journeyId: JourneyId,
): ReadonlyMap<JourneyStepId, readonly JourneyWay[]> {
  const steps = stepsInOrder(service, journeyId);
  const known = new Set(steps.map(({ id }) => id));
  const next = nextSteps(service, journeyId, steps);
  const jumps = new Map<JourneyStepId, JourneyFlow[]>();
  for (const flow of records(service.journeyFlows)) {
    if (!known.has(flow.source) || !known.has(flow.target)) continue;
    jumps.set(flow.source, [...(jumps.get(flow.source) ?? []), flow]);
  }
  return new Map(steps.map((step) => [step.id, waysOut(step, jumps.get(step.id) ?? [], next)]));
}

function waysOut(
  { id, dropOut }: JourneyStep,
  jumps: readonly JourneyFlow[],
  next: ReadonlyMap<JourneyStepId, JourneyStepId>,
): readonly JourneyWay[] {
  const stays = 1 - dropOut;
  const jumping = jumps.reduce((sum, { share }) => sum + share, 0);
  const scale = stays / Math.max(1, jumping);
  const rest = stays * Math.max(0, 1 - jumping);
  const after = next.get(id);
  const ways: JourneyWay[] = jumps.map(({ id: flow, target, share }) => ({
    to: { kind: 'step', stepId: target },
    share: share * scale,
    flow,
  }));
  if (rest > NOTHING)
    ways.unshift({
      to: after === undefined ? { kind: 'end' } : { kind: 'step', stepId: after },
      share: rest,
      flow: null,
    });
  if (dropOut > 0) ways.push({ to: { kind: 'givesUp' }, share: dropOut, flow: null });
  return ways;
}

/** The usual next step of each; none behind the last of the main row. */
function nextSteps(
  service: Service,
  journeyId: JourneyId,
  steps: readonly JourneyStep[],
): ReadonlyMap<JourneyStepId, JourneyStepId> {
  const next = new Map<JourneyStepId, JourneyStepId>();
  const link = (row: readonly JourneyStep[], last: JourneyStepId | undefined): void => {
    for (const [at, { id }] of row.entries()) {
      const after = row[at + 1]?.id ?? last;
      if (after !== undefined) next.set(id, after);
    }
  };
  link(mainStepsOf(service, journeyId), undefined);
  for (const { id } of steps) link(branchStepsOf(service, id), id);
  return next;
}

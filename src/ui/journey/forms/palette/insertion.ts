import {
  type JourneyCardKind,
  type JourneyElementId,
  type JourneyId,
  type JourneyLane,
  type JourneyLaneKind,
  journeyLanesOf,
  type JourneyStep,
  laneTraits,
  mainStepsOf,
  type Service,
  stepsOfStage,
} from '#core/model';

/** The lane a kind of card usually goes to. */
const HOME: Readonly<Record<JourneyCardKind, JourneyLaneKind>> = {
  touchpoint: 'touchpoints',
  pain: 'painsAndGains',
  gain: 'painsAndGains',
  opportunity: 'opportunities',
  action: 'frontstagePeople',
  text: 'custom',
};

/** The column that is meant: that of what is selected, else the first of the map; null on a map without any. */
export function chosenStep(
  service: Service,
  journeyId: JourneyId,
  selection: readonly JourneyElementId[],
): JourneyStep | null {
  const id = selection.at(-1) ?? '';
  const card = service.journeyCards[id as keyof Service['journeyCards']];
  const step = service.journeySteps[(card?.stepId ?? id) as JourneyStep['id']];
  const stage = service.journeyStages[id as keyof Service['journeyStages']];
  const first = stage === undefined ? undefined : stepsOfStage(service, stage.id)[0];
  return step ?? first ?? mainStepsOf(service, journeyId)[0] ?? null;
}

/**
 * The lane into which a card of a kind goes: the one that is selected or holds what is selected, where it takes the kind; else
 * the usual one; else any that takes it. `lane: null`: a lane of that kind has to be made first. Hidden lanes are passed over
 * while a shown one will do.
 */
export function chosenLane(
  service: Service,
  journeyId: JourneyId,
  selection: readonly JourneyElementId[],
  kind: JourneyCardKind,
): { readonly lane: JourneyLane | null; readonly kind: JourneyLaneKind } {
  const home = HOME[kind];
  const takes = (lane: JourneyLane) => (laneTraits(lane.kind).cards as readonly string[]).includes(kind);
  const id = selection.at(-1) ?? '';
  const card = service.journeyCards[id as keyof Service['journeyCards']];
  const here = service.journeyLanes[(card?.laneId ?? id) as JourneyLane['id']];
  if (here !== undefined && takes(here)) return { lane: here, kind: here.kind };
  const lanes = journeyLanesOf(service, journeyId).filter(takes);
  const shown = lanes.filter(({ hidden }) => !hidden);
  const lane =
    shown.find((each) => each.kind === home) ??
    shown[0] ??
    lanes.find((each) => each.kind === home) ??
    lanes[0];
  return { lane: lane ?? null, kind: lane?.kind ?? home };
}

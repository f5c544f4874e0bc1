import {
  emptyTables,
  type JourneyCard,
  type JourneyFlow,
  type JourneyId,
  type JourneyLane,
  type JourneyLaneKind,
  type JourneyLink,
  type JourneyStage,
  type JourneyStep,
  laneTraits,
  PLAIN_JOURNEY,
  PLAIN_JOURNEY_STEP,
  PLAIN_PROFILE,
  PLAIN_TOUCHPOINT,
  type Service,
  type ServiceId,
} from '#core/model';

/** A journey in short, for tests: ids are names, a lane's id is its kind. */
export interface DrawnMap {
  /** Stages with the steps of their main row. */
  readonly stages: Readonly<Record<string, readonly string[]>>;
  readonly lanes?: readonly JourneyLaneKind[];
  readonly hidden?: readonly JourneyLaneKind[];
  /** Side branches: the step they hang under, and theirs. */
  readonly branches?: Readonly<Record<string, readonly string[]>>;
  /** [id, step, lane, span]: a card of the lane's first kind, with its id as its words. */
  readonly cards?: readonly (readonly [string, string, JourneyLaneKind, number?])[];
  /** [source, target, share]. */
  readonly flows?: readonly (readonly [string, string, number])[];
  readonly links?: readonly (readonly [string, string])[];
}

/** The id of the one journey of `drawMap`. */
export const JOURNEY = 'journey' as JourneyId;

/** A service with one journey, and no process. */
export function drawMap(drawn: DrawnMap): Service {
  const at = { journeyId: JOURNEY };
  const stages = Object.keys(drawn.stages).map((id, order) => ({
    ...at,
    id,
    name: id,
    order,
    speakerNotes: '',
  }));
  const main = Object.entries(drawn.stages).flatMap(([stageId, steps]) =>
    steps.map((id, order) => ({ ...PLAIN_JOURNEY_STEP, ...at, id, stageId, name: id, order })),
  );
  const branches = Object.entries(drawn.branches ?? {}).flatMap(([branchOf, steps]) =>
    steps.map((id, order) => ({
      ...PLAIN_JOURNEY_STEP,
      ...at,
      id,
      stageId: main.find((step) => step.id === branchOf)!.stageId,
      name: id,
      order,
      branchOf,
    })),
  );
  const lanes = (drawn.lanes ?? ['touchpoints']).map((kind, order) => ({
    ...at,
    id: kind,
    kind,
    name: '',
    order,
    hidden: drawn.hidden?.includes(kind) ?? false,
    pinned: false,
  }));
  const cards = (drawn.cards ?? []).map(([id, stepId, laneId, span = 1], order) => {
    const place = { ...at, id, stepId, laneId, order, span };
    const [kind] = laneTraits(laneId).cards;
    if (kind === 'touchpoint') return { ...PLAIN_TOUCHPOINT, ...place, kind, name: id };
    const more = {
      pain: { severity: 1 },
      opportunity: { value: null, effort: null },
      action: { roleId: null, boundTo: [] },
    };
    return { ...place, kind, text: id, ...more[kind as keyof typeof more] };
  });
  const flows = (drawn.flows ?? []).map(([source, target, share]) => ({
    ...at,
    id: `${source}-${target}`,
    source,
    target,
    name: '',
    share,
  }));
  const links = (drawn.links ?? []).map(([source, target]) => ({
    ...at,
    id: `${source}-${target}`,
    source,
    target,
  }));
  return {
    ...emptyTables(),
    profile: {
      ...PLAIN_PROFILE,
      id: 'service' as ServiceId,
      name: 'Service',
      description: '',
      currency: 'EUR',
      timeZone: 'Europe/Berlin',
      nextStream: 0,
    },
    journeys: { [JOURNEY]: { ...PLAIN_JOURNEY, id: JOURNEY, name: 'Journey' } },
    journeyStages: table<JourneyStage>(stages),
    journeySteps: table<JourneyStep>([...main, ...branches]),
    journeyLanes: table<JourneyLane>(lanes),
    journeyCards: table<JourneyCard>(cards),
    journeyFlows: table<JourneyFlow>(flows),
    journeyLinks: table<JourneyLink>(links),
  };
}

/** Ids are branded where they matter; here they are names. */
function table<R extends { readonly id: string }>(
  list: readonly { readonly id: string }[],
): Record<R['id'], R> {
  return Object.fromEntries(list.map((record) => [record.id, record])) as unknown as Record<R['id'], R>;
}

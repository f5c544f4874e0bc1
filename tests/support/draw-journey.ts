import {
  emptyTables,
  type Journey,
  type JourneyFlow,
  type JourneyId,
  type JourneyStage,
  type JourneyStep,
  type JourneyStepId,
  PLAIN_JOURNEY,
  PLAIN_PROFILE,
  type Service,
} from '#core/model';

/** A step in short: its name is its id; `under`: a step of the side branch of another. */
export interface DrawnStep {
  readonly dropOut?: number;
  readonly under?: string;
}

export const JOURNEY = 'journey' as JourneyId;

/** A service with one journey of one stage, for tests: steps in the order written, jumps as [source, target, share]. */
export function drawJourney(
  steps: Readonly<Record<string, DrawnStep>>,
  jumps: readonly (readonly [string, string, number])[] = [],
): { readonly service: Service; readonly journey: Journey } {
  const journey: Journey = { id: JOURNEY, name: 'Journey', ...PLAIN_JOURNEY };
  const stage = { id: 'stage', journeyId: JOURNEY, name: '', order: 0, speakerNotes: '' };
  const made = Object.entries(steps).map(([id, { dropOut = 0, under = null }], order) => ({
    id,
    journeyId: JOURNEY,
    stageId: stage.id,
    name: id,
    order,
    branchOf: under,
    dropOut,
  }));
  const flows = jumps.map(([source, target, share], at) => ({
    id: `jump_${at}`,
    journeyId: JOURNEY,
    source,
    target,
    name: '',
    share,
  }));
  const service: Service = {
    ...emptyTables(),
    profile: {
      id: 'service' as Service['profile']['id'],
      name: '',
      description: '',
      currency: 'EUR',
      timeZone: 'UTC',
      nextStream: 1,
      ...PLAIN_PROFILE,
    },
    journeys: { [JOURNEY]: journey },
    journeyStages: byId([stage]) as unknown as Readonly<Record<string, JourneyStage>>,
    journeySteps: byId(made) as unknown as Readonly<Record<string, JourneyStep>>,
    journeyFlows: byId(flows) as unknown as Readonly<Record<string, JourneyFlow>>,
  };
  return { service, journey };
}

export const stepId = (name: string): JourneyStepId => name as JourneyStepId;

function byId<R extends { readonly id: string }>(records: readonly R[]): Readonly<Record<string, R>> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

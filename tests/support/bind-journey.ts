import {
  type JourneyCardId,
  type JourneyId,
  PLAIN_JOURNEY,
  PLAIN_JOURNEY_STEP,
  PLAIN_TOUCHPOINT,
  type Service,
  type Touchpoint,
} from '#core/model';

export const MAP = 'map' as JourneyId;

/** A touchpoint in short: the steps it is bound to by name, and what differs from a plain one. */
export type DrawnTouchpoint = Partial<Omit<Touchpoint, 'boundTo'>> & { readonly boundTo?: readonly string[] };

/** The service with a map of one stage, a column and a touchpoint of the same name for each of these. */
export function bindJourney(
  service: Service,
  touchpoints: Readonly<Record<string, DrawnTouchpoint>>,
): Service {
  const names = Object.keys(touchpoints);
  const byId = <T>(make: (name: string, order: number) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(names.map((name, order) => [name, make(name, order)]));
  const lane = (kind: string, order: number) => ({
    id: kind,
    journeyId: MAP,
    kind,
    name: '',
    order,
    hidden: false,
    pinned: false,
  });
  return {
    ...service,
    journeys: { [MAP]: { id: MAP, name: 'Map', ...PLAIN_JOURNEY } },
    journeyStages: { stage: { id: 'stage', journeyId: MAP, name: '', order: 0, speakerNotes: '' } },
    journeySteps: Object.fromEntries(
      names.map((name, order) => [
        `column ${name}`,
        { id: `column ${name}`, journeyId: MAP, stageId: 'stage', name, order, ...PLAIN_JOURNEY_STEP },
      ]),
    ),
    journeyLanes: { touchpoints: lane('touchpoints', 0), emotion: lane('emotion', 1) },
    journeyCards: byId((name) => ({
      id: name,
      journeyId: MAP,
      stepId: `column ${name}`,
      laneId: 'touchpoints',
      order: 0,
      span: 1,
      kind: 'touchpoint',
      name,
      ...PLAIN_TOUCHPOINT,
      ...touchpoints[name],
    })),
  } as unknown as Service;
}

/** A touchpoint of the map by name. */
export function touchpointOf(service: Service, name: string): Touchpoint {
  return service.journeyCards[name as JourneyCardId] as Touchpoint;
}

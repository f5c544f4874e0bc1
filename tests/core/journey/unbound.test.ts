import { describe, expect, it } from 'vitest';
import { blueprintLanes, touchpointFor, unboundOf } from '#core/journey';
import {
  type JourneyCard,
  JOURNEY_LANES,
  type JourneyLane,
  type JourneyLaneKind,
  type LaneId,
  type NodeId,
  PLAIN_TOUCHPOINT,
  type ProcessNode,
  type Service,
} from '#core/model';
import { drawJourney, JOURNEY } from '../../support/draw-journey.ts';
import { type DrawnNode, drawService, minutes, task } from '../../support/draw-service.ts';

const lane = { id: 'points', journeyId: JOURNEY, kind: 'touchpoints', name: '', order: 0 };

/** A map of steps A and B with a touchpoint in each, bound as told, beside processes. */
function bound(
  process: Service,
  to: { readonly A?: readonly string[]; readonly B?: readonly string[] },
): Service {
  const { service } = drawJourney({ A: {}, B: {} });
  const card = (step: 'A' | 'B') => ({
    kind: 'touchpoint',
    id: `at ${step}`,
    journeyId: JOURNEY,
    stepId: step,
    laneId: lane.id,
    order: 0,
    span: 1,
    name: step,
    ...PLAIN_TOUCHPOINT,
    boundTo: to[step] ?? [],
  });
  return {
    ...process,
    journeys: service.journeys,
    journeyStages: service.journeyStages,
    journeySteps: service.journeySteps,
    journeyLanes: { [lane.id]: lane as unknown as JourneyLane },
    journeyCards: Object.fromEntries(
      // the later column first, since tables are in no order
      [card('B'), card('A')].map((each) => [each.id, each as unknown as JourneyCard]),
    ),
  };
}

const row = (nodes: Readonly<Record<string, DrawnNode>>, ...flows: readonly (readonly [string, string])[]) =>
  drawService({ nodes, flows });

function changed(service: Service, id: string, change: object): Service {
  const node = service.nodes[id as NodeId];
  return { ...service, nodes: { ...service.nodes, [id]: { ...node, ...change } as typeof node & object } };
}

const found = (service: Service) => {
  const { touchpoints, steps } = unboundOf(service, JOURNEY);
  return {
    touchpoints: touchpoints.map(({ name }) => name),
    steps: steps.map(({ node, because }) => `${node.id}: ${because}`),
  };
};

describe('what is not bound', () => {
  const office = row(
    { start: { kind: 'startEvent' }, b: task(minutes(1)), a: task(minutes(1)), end: { kind: 'endEvent' } },
    ['start', 'a'],
    ['a', 'b'],
    ['b', 'end'],
  );

  it('touchpoints without a step are named from left to right', () => {
    expect(found(bound(office, {})).touchpoints).toEqual(['A', 'B']);
    expect(found(bound(office, { A: ['a'] })).touchpoints).toEqual(['B']);
  });

  it('steps the customer takes part in are named in the order of the process, until a touchpoint has them', () => {
    const met = changed(changed(office, 'a', { customerContact: true }), 'b', { customerContact: true });
    expect(found(bound(met, {})).steps).toEqual(['a: takesPart', 'b: takesPart']);
    expect(found(bound(met, { B: ['a'] })).steps).toEqual(['b: takesPart']);
  });

  it('what stands in the lane of the customer concerns the customer; a lane of customer service does not', () => {
    const laned = (name: string) => ({
      ...changed(office, 'a', { laneId: 'lane' }),
      lanes: {
        ['lane' as LaneId]: { id: 'lane', processId: 'process', name, roleId: null, order: 0, height: 100 },
      } as unknown as Service['lanes'],
    });
    expect(found(bound(laned('Customer'), {})).steps).toEqual(['a: customerLane']);
    expect(found(bound(laned('客户'), {})).steps).toEqual(['a: customerLane']);
    expect(found(bound(laned('Customer service'), {})).steps).toEqual([]);
  });

  it('messages from and to outside are noticed, those within the service are not', () => {
    const told = row(
      {
        start: { kind: 'startEvent' },
        throw: { kind: 'messageThrowEvent', message: 'answer' },
        end: { kind: 'endEvent' },
      },
      ['start', 'throw'],
      ['throw', 'end'],
    );
    expect(found(bound(told, {})).steps).toEqual(['throw: message']);
    const inside = {
      ...told,
      nodes: {
        ...told.nodes,
        ...row({ catch: { kind: 'messageCatchEvent', message: 'answer', process: 'other' } }).nodes,
      },
    };
    expect(found(bound(inside, {})).steps).toEqual([]);
  });

  it('processes that a map has nothing to do with are left out once it is bound to one', () => {
    const two = drawService({
      nodes: { a: task(minutes(1)), z: { ...task(minutes(1)), process: 'other' } },
      flows: [],
    });
    const met = changed(changed(two, 'a', { customerContact: true }), 'z', { customerContact: true });
    expect(found(bound(met, {})).steps).toEqual(['a: takesPart', 'z: takesPart']);
    expect(found(bound(met, { A: ['a'] })).steps).toEqual([]);
  });
});

describe('a touchpoint for a step that has none', () => {
  const three = row(
    {
      start: { kind: 'startEvent' },
      a: task(minutes(1)),
      b: task(minutes(1)),
      c: task(minutes(1)),
      end: { kind: 'endEvent' },
    },
    ['start', 'a'],
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'end'],
  );
  const placeOf = (to: Parameters<typeof bound>[1], id: string) => {
    const service = bound(three, to);
    return touchpointFor(service, JOURNEY, service.nodes[id as NodeId] as ProcessNode).after;
  };

  it('stands behind the column of the nearest earlier step', () => {
    expect(placeOf({ A: ['a'] }, 'c')).toBe('A');
    expect(placeOf({ A: ['b'], B: ['a'] }, 'c')).toBe('A');
  });

  it('else before that of the nearest later one', () => {
    expect(placeOf({ B: ['b'] }, 'a')).toBe('A');
    expect(placeOf({ A: ['b'] }, 'a')).toBeNull();
  });

  it('else at the end', () => {
    expect(placeOf({}, 'b')).toBe('B');
  });
});

describe('a service blueprint of a map', () => {
  it('leaves out feelings and numbers, and keeps the actions on both sides of its lines', () => {
    const lanes = (Object.keys(JOURNEY_LANES) as JourneyLaneKind[]).map((kind, order) => ({
      ...lane,
      id: kind,
      kind,
      order,
    }));
    const service = {
      ...drawJourney({}).service,
      journeyLanes: Object.fromEntries(
        lanes.map((each) => [each.id, each]),
      ) as unknown as Service['journeyLanes'],
    };
    expect(blueprintLanes(service, JOURNEY).map(({ kind }) => kind)).toEqual([
      'physicalEvidence',
      'touchpoints',
      'frontstagePeople',
      'frontstageSystems',
      'backstage',
      'support',
    ]);
  });
});

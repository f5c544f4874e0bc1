import { describe, expect, test } from 'vitest';
import { fitEmotion, predictedScore, predictTouchpoint, type Prediction } from '#core/journey/emotion';
import { joinRecords, type JourneyRecord, placesOf, recordExperience } from '#core/journey/experience';
import {
  DEFAULT_EMOTION,
  type JourneyCardId,
  type PersonaId,
  type Scenario,
  type SegmentId,
  type Service,
} from '#core/model';
import { bindJourney, type DrawnTouchpoint, MAP, touchpointOf } from '../../../support/bind-journey.ts';
import {
  type Drawing,
  drawService,
  exponential,
  minutes,
  SCENARIO,
  task,
} from '../../../support/draw-service.ts';

/** One clerk, ten minutes a case; cases come at 0, 1 and 2, so they wait 0, 9 and 18 minutes. Ten were promised. */
const COUNTER: Drawing = {
  nodes: {
    start: { kind: 'startEvent' },
    serve: task(minutes(10), 'clerk', { target: { measure: 'wait', limit: 10, clock: 'clock' } }),
    end: { kind: 'endEvent' },
  },
  flows: [
    ['start', 'serve'],
    ['serve', 'end'],
  ],
  roles: { clerk: 1 },
  arrivals: { start: { by: 'list', times: [0, 1, 2] } },
};

function recorded(service: Service) {
  const record = recordExperience(service, SCENARIO, placesOf(service, MAP), 0);
  if (!record.ok) throw new Error(JSON.stringify(record.problems));
  return record.value;
}

function counter(touchpoint: DrawnTouchpoint) {
  const service = bindJourney(drawService(COUNTER), {
    served: { boundTo: ['serve'], assumed: { everyone: 1 }, ...touchpoint },
  });
  const record = recorded(service);
  const told = predictTouchpoint(service, touchpointOf(service, 'served'), record);
  return { service, record, told };
}

describe('the score of every simulated customer, by hand', () => {
  // base 1; x = 1, 0.1 and −0.8; the last one missed the target of ten minutes, which takes 1 off
  test.each([
    ['oneDimensional', [2, 1.1, -0.8]],
    ['mustBe', [1, 1, -1.6]],
    ['attractive', [2, 1.2, 0]],
    ['indifferent', [1, 1, 0]],
  ] as const)('%s', (kano, scores) => {
    const { told } = counter({ kano });
    const { scores: given, mean, n } = told as Prediction;
    expect([...given].map((value) => Math.round(value * 1e9) / 1e9)).toEqual(scores);
    expect(n).toBe(3);
    expect(mean).toBeCloseTo((scores[0] + scores[1] + scores[2]) / 3, 12);
  });

  test('is never the score of the mean wait', () => {
    // The mean wait of 9 minutes would be a pleasant x = 0.1 for everybody.
    expect((counter({ kano: 'mustBe' }).told as Prediction).mean).toBeCloseTo(0.4 / 3, 12);
  });

  test('counts a start event that is bound, too, as one visit without a wait', () => {
    const { told, record } = counter({ boundTo: ['start', 'serve'] });
    expect(record.places['served']).toMatchObject({ wait: [0, 9, 18], repeats: [0, 0, 0] });
    expect((told as Prediction).n).toBe(3);
  });

  test('takes off for every time the step had to be repeated', () => {
    const service = bindJourney(
      drawService({
        ...COUNTER,
        nodes: { ...COUNTER.nodes, again: { kind: 'exclusiveGateway' } },
        flows: [
          ['start', 'serve'],
          ['serve', 'again'],
          ['again', 'serve', 0.5],
          ['again', 'end', 0.5],
        ],
        arrivals: { start: { by: 'interval', interval: minutes(1000) } },
        scenario: { stop: { by: 'cases', cases: 60 } },
      }),
      { served: { boundTo: ['serve'], assumed: { everyone: 0 }, kano: 'indifferent' } },
    );
    const record = recorded(service);
    const { scores } = predictTouchpoint(service, touchpointOf(service, 'served'), record) as Prediction;
    const repeats = record.places['served']!.repeats;
    expect(Math.max(...repeats)).toBeGreaterThan(1);
    expect([...scores]).toEqual(repeats.map((count) => Math.max(-2, 0 - 0.5 * count)));
  });
});

describe('nothing is guessed', () => {
  test.each([
    [{ boundTo: [] }, 'unbound'],
    [{ assumed: {} }, 'noBase'],
    [{ promisedWait: 5, assumed: {}, measured: [] }, 'noBase'],
  ] as const)('%j is %s', (touchpoint, reason) => {
    expect(counter(touchpoint).told).toBe(reason);
  });

  test('without a promise there is nothing to hold the wait against', () => {
    const service = bindJourney(
      drawService({ ...COUNTER, nodes: { ...COUNTER.nodes, serve: task(minutes(10), 'clerk') } }),
      { served: { boundTo: ['serve'], assumed: { everyone: 1 } } },
    );
    expect(predictTouchpoint(service, touchpointOf(service, 'served'), recorded(service))).toBe('noPromise');
  });

  test('before any customer was simulated, and where none came by', () => {
    const { service } = counter({});
    const served = touchpointOf(service, 'served');
    expect(predictTouchpoint(service, served, null)).toBe('notRecorded');
    const nobody = { customers: [], places: { served: recorded(service).places['served']! } };
    const empty = { ...nobody.places.served, customer: [], wait: [], working: [] };
    expect(predictTouchpoint(service, served, { ...nobody, places: { served: empty } })).toBe('nobodyCame');
  });

  test('what was measured is where it starts when nothing was assumed', () => {
    const measured = [{ scale: 'csat', n: 9, mean: 4, sd: null, from: null, to: null }] as const;
    const { told } = counter({ assumed: {}, measured, kano: 'indifferent' });
    expect(told).toMatchObject({ base: { value: 1, from: 'measured' } });
  });
});

test('a persona that stands for a segment is predicted from its customers', () => {
  const list = (...times: number[]) => ({ start: { by: 'list' as const, times } });
  const drawn = drawService({
    ...COUNTER,
    arrivals: {},
    segments: { early: {}, late: {} },
    scenario: {
      segmentArrivals: { early: list(0), late: list(1, 2) } as unknown as Scenario['segmentArrivals'],
    },
  });
  const persona = { name: '', description: '', behaviour: '', needs: '', values: '', quote: '' };
  const service: Service = {
    ...bindJourney(drawn, { served: { boundTo: ['serve'], assumed: { everyone: 1 } } }),
    personas: {
      ['hasty' as PersonaId]: { ...persona, id: 'hasty' as PersonaId, segmentId: 'late' as SegmentId },
    },
  };
  const told = predictTouchpoint(
    service,
    touchpointOf(service, 'served'),
    recorded(service),
    'hasty' as PersonaId,
  ) as Prediction;
  expect(told.n).toBe(2);
  expect(told.mean).toBeCloseTo((1.1 - 0.8) / 2, 12);
});

test('the journey score is that of every customer: farthest from neutral, and the last', () => {
  const service = bindJourney(
    drawService({
      ...COUNTER,
      nodes: { ...COUNTER.nodes, pack: task(minutes(0), undefined) },
      flows: [
        ['start', 'serve'],
        ['serve', 'pack'],
        ['pack', 'end'],
      ],
    }),
    {
      served: { boundTo: ['serve'], assumed: { everyone: 1 } },
      packed: { boundTo: ['pack'], assumed: { everyone: -0.5 }, promisedWait: 10, kano: 'indifferent' },
    },
  );
  const record = recorded(service);
  const predicted = ['served', 'packed'].map((name) => {
    const touchpoint = touchpointOf(service, name);
    return [touchpoint.id, predictTouchpoint(service, touchpoint, record) as Prediction] as const;
  });
  // served 2, 1.1, −0.8; packed −0.5 for all: (2 − 0.5)/2, (1.1 − 0.5)/2, (−0.8 − 0.5)/2
  const score = predictedScore(record, predicted)!;
  expect(score.peakEnd).toBeCloseTo((0.75 + 0.3 - 0.65) / 3, 12);
  expect(score.mean).toBeCloseTo((0.75 + 0.3 - 0.65) / 3, 12);
  expect(score.n).toBe(3);
});

test('parameters that made the measurements are found again', () => {
  const nodes = {
    ...COUNTER.nodes,
    serve: task(exponential(10), 'clerk', { target: { measure: 'wait', limit: 20, clock: 'clock' } }),
  } as const;
  const drawn = drawService({
    ...COUNTER,
    nodes,
    arrivals: { start: { by: 'interval', interval: exponential(12) } },
    scenario: { stop: { by: 'cases', cases: 600 }, replications: 3 },
  });
  const bound = (measured: readonly number[]) =>
    bindJourney(
      drawn,
      Object.fromEntries(
        [10, 40, 90].map((promisedWait, index) => [
          `tp${index}`,
          {
            boundTo: ['serve'],
            promisedWait,
            assumed: { everyone: 0.5 },
            measured: measured.slice(index, index + 1).map((value) => ({
              scale: 'csat',
              n: 50,
              mean: value + 3,
              sd: 1,
              from: null,
              to: null,
            })),
          } satisfies DrawnTouchpoint,
        ]),
      ),
    );
  const blank = bound([]);
  const record = joinRecords(
    [0, 1, 2].map((index) => {
      const made = recordExperience(blank, SCENARIO, placesOf(blank, MAP), index);
      if (!made.ok) throw new Error('refused');
      return made.value;
    }),
  );
  const truth = {
    ...DEFAULT_EMOTION,
    kano: { ...DEFAULT_EMOTION.kano, oneDimensional: { gain: 0.6, loss: 1.4 } },
    breach: 0.7,
  };
  const real: Service = {
    ...blank,
    journeys: { [MAP]: { ...blank.journeys[MAP]!, emotion: truth } },
  };
  const names = ['tp0', 'tp1', 'tp2'];
  const measured = names.map(
    (name) => (predictTouchpoint(real, touchpointOf(real, name), record) as Prediction).mean,
  );
  const service = bound(measured);
  const touchpoints = names.map((name) => touchpointOf(service, name));
  const fit = fitEmotion(service, DEFAULT_EMOTION, touchpoints, record)!;
  expect(fit.touchpoints).toBe(3);
  expect(fit.before).toBeGreaterThan(0.1);
  expect(fit.after).toBeLessThan(fit.before / 20);
  // What no touchpoint says anything about stays where it was; what counts for nothing goes on counting for nothing.
  expect(fit.model.kano.mustBe).toEqual(DEFAULT_EMOTION.kano.mustBe);
  expect(fit.model.kano.attractive).toEqual(DEFAULT_EMOTION.kano.attractive);
  expect(
    fitEmotion(
      blank,
      DEFAULT_EMOTION,
      names.map((name) => touchpointOf(blank, name)),
      record,
    ),
  ).toBeNull();
});

describe('peak and end', () => {
  /** Three touchpoints; the second customer never comes to the last. */
  const came: Readonly<Record<string, readonly (readonly [customer: number, score: number])[]>> = {
    a: [
      [0, 1],
      [1, -2],
    ],
    b: [
      [0, -1.5],
      [1, 0.5],
    ],
    c: [[0, 0.5]],
  };
  const record = {
    customers: [{ replication: 0 }, { replication: 0 }],
    places: Object.fromEntries(
      Object.entries(came).map(([id, visits]) => [id, { customer: visits.map(([customer]) => customer) }]),
    ),
  } as unknown as JourneyRecord;
  const scored = (of: typeof came) =>
    Object.entries(of).map(
      ([id, visits]) =>
        [id, { scores: Float64Array.from(visits, ([, score]) => score) }] as unknown as readonly [
          JourneyCardId,
          Prediction,
        ],
    );

  test('are those of each customer over what this customer came to, then averaged', () => {
    // 1, −1.5, 0.5: (−1.5 + 0.5)/2 = −0.5, mean 0. −2, 0.5: (−2 + 0.5)/2 = −0.75, mean −0.75.
    expect(predictedScore(record, scored(came))).toEqual({ peakEnd: -0.625, mean: -0.375, n: 2, ci95: null });
  });

  test('leave out whoever stands for another persona', () => {
    const theirs = {
      ...came,
      a: [
        [0, 1],
        [1, Number.NaN],
      ] as const,
      b: [
        [0, -1.5],
        [1, Number.NaN],
      ] as const,
    };
    expect(predictedScore(record, scored(theirs))).toMatchObject({ peakEnd: -0.5, mean: 0, n: 1 });
  });
});

test('a persona of whom nothing is said is predicted from what is said of everyone; without a segment from all customers', () => {
  const persona = {
    name: '',
    description: '',
    behaviour: '',
    needs: '',
    values: '',
    quote: '',
    segmentId: null,
  };
  const [own, other] = ['own', 'other'] as unknown as [PersonaId, PersonaId];
  const bound = bindJourney(drawService(COUNTER), {
    served: { boundTo: ['serve'], kano: 'indifferent', assumed: { everyone: 1, [own]: -1 } },
  });
  const personas = { [own]: { ...persona, id: own }, [other]: { ...persona, id: other } };
  const service: Service = { ...bound, personas };
  const told = (id: PersonaId | null) =>
    predictTouchpoint(service, touchpointOf(service, 'served'), recorded(service), id) as Prediction;
  // The third customer missed the target: −1 − 1 for the one, 1 − 1 for the other.
  expect([...told(own).scores]).toEqual([-1, -1, -2]);
  expect([...told(other).scores]).toEqual([1, 1, 0]);
  expect(told(other).scores).toEqual(told(null).scores);
});

import { describe, expect, it } from 'vitest';
import { type RunOverrides, simulate } from '#core/simulation';
import {
  type Drawing,
  drawService,
  exponential,
  minutes,
  SCENARIO,
  task,
} from '../../support/draw-service.ts';

const start = { kind: 'startEvent' } as const;
const end = { kind: 'endEvent' } as const;
const desk: Drawing = {
  nodes: { start, A: task(exponential(5), 'clerk'), end },
  flows: [
    ['start', 'A'],
    ['A', 'end'],
  ],
  roles: { clerk: 1 },
};

function codes(drawing: Drawing, overrides: RunOverrides = {}) {
  const result = simulate(drawService(drawing), SCENARIO, overrides);
  const warnings = result.ok ? result.value.warnings : result.problems;
  return warnings.map(({ code, at }) => [code, at[0]]);
}

describe('what cannot be run is refused, with its place', () => {
  it.each<[string, Drawing, RunOverrides, string, string]>([
    ['no arrivals', { ...desk, arrivals: {} }, {}, 'run.noArrivals', SCENARIO],
    [
      'arrivals elsewhere',
      { ...desk, arrivals: { A: { by: 'list', times: [0] } } },
      {},
      'run.noArrivals',
      SCENARIO,
    ],
    ['no replication', desk, { replications: 0 }, 'run.replications', SCENARIO],
    ['no case', desk, { stop: { by: 'cases', cases: 0 } }, 'run.stop', SCENARIO],
    [
      'a warm-up as long as the run',
      desk,
      { stop: { by: 'horizon', horizon: 60 }, warmup: { by: 'time', time: 60 } },
      'run.warmup',
      SCENARIO,
    ],
    ['a negative seed', desk, { seed: -1 }, 'run.seed', SCENARIO],
    [
      'a list that goes back',
      { ...desk, arrivals: { start: { by: 'list', times: [5, 4] } } },
      {},
      'run.arrival',
      'start',
    ],
    [
      'a week without arrivals',
      { ...desk, arrivals: { start: { by: 'weekly', rates: Array(168).fill(0) } } },
      {},
      'run.arrival',
      'start',
    ],
    [
      'a wrong distribution',
      { ...desk, nodes: { ...desk.nodes, A: task(minutes(-1)) } },
      {},
      'run.duration',
      'A',
    ],
    ['a start that is no date', desk, { start: 'soon' }, 'calendar.notADate', ''],
  ])('%s', (_, drawing, overrides, code, at) => {
    const service = drawService(drawing);
    const result = simulate(service, SCENARIO, overrides);
    expect(result.ok).toBe(false);
    expect(result.problems.map((each) => [each.code, each.at[0] ?? ''])).toContainEqual([code, at]);
  });

  it.each([
    ['above 1', [1.5, null], 'run.probability'],
    ['that add up to more than 1', [0.7, 0.7], 'run.probabilitySum'],
  ] as const)('probabilities %s', (_, [p, q], code) => {
    const result = simulate(
      drawService({
        nodes: { start, X: { kind: 'exclusiveGateway' }, A: task(minutes(1)), end },
        flows: [
          ['start', 'X'],
          ['X', 'A', p],
          ['X', 'end', q],
          ['A', 'end'],
        ],
      }),
      SCENARIO,
    );
    expect(result.problems.map((each) => each.code)).toContain(code);
    expect(result.ok).toBe(false);
  });
});

describe('what a reader must know is said', () => {
  it('a role that is offered more than it can do', () => {
    const busy = { ...desk, arrivals: { start: { by: 'interval', interval: exponential(4) } } } as const;
    const result = simulate(drawService(busy), SCENARIO, { stop: { by: 'cases', cases: 200 } });
    if (!result.ok) throw new Error('It runs.');
    expect(result.value.warnings).toMatchObject([
      { code: 'overload', at: ['clerk', 'A'], values: { rho: 1.25 } },
    ]);
    expect(result.value.cases).toMatchObject({ arrived: 200, completed: 200 });
  });

  it('guards, by name; cases that were not followed to their end are counted', () => {
    const crowded: Drawing = { ...desk, arrivals: { start: { by: 'interval', interval: minutes(1) } } };
    const result = simulate(drawService(crowded), SCENARIO, { limits: { events: 100 } });
    if (!result.ok) throw new Error('It runs.');
    expect(result.value.warnings).toMatchObject([
      { code: 'overload' },
      { code: 'run.guard', values: { guard: 'events', replications: 1 } },
      { code: 'run.unfinished' },
    ]);
    const { arrived, completed, unfinished } = result.value.cases;
    expect(arrived).toBe(completed + unfinished);
    expect(codes(crowded, { limits: { casesInFlight: 20 } })).toContainEqual(['run.guard', SCENARIO]);
  });

  it('cases that reach the loop limit, at the node they go round', () => {
    const endless: Drawing = {
      nodes: { start, A: task(minutes(1)), X: { kind: 'exclusiveGateway' }, end },
      flows: [
        ['start', 'A'],
        ['A', 'X'],
        ['X', 'A', 1],
        ['X', 'end', 0],
      ],
      arrivals: { start: { by: 'list', times: [0, 1] } },
    };
    const result = simulate(drawService(endless), SCENARIO);
    if (!result.ok) throw new Error('It runs.');
    expect(result.value.cases).toMatchObject({ arrived: 2, loopLimited: 2, completed: 0 });
    expect(result.value.warnings).toMatchObject([
      { code: 'run.loopLimited', at: ['A'], values: { cases: 2 } },
    ]);
    expect(result.value.kpis.cycleTime.mean.value).toBeNull();
  });

  it('a step whose lane has no role: it takes time but never waits', () => {
    const service = drawService(desk);
    const nodes = Object.fromEntries(
      Object.entries(service.nodes).map(([id, node]) => [id, { ...node, performer: { by: 'lane' } }]),
    );
    const result = simulate({ ...service, nodes } as unknown as typeof service, SCENARIO);
    if (!result.ok) throw new Error('It runs.');
    expect(result.value.warnings).toMatchObject([{ code: 'run.noRole', at: ['A'] }]);
    expect(result.value.steps[0]).toMatchObject({ roleId: null, waiting: { max: 0 } });
  });

  it('chances that fall short of 1 are scaled', () => {
    const short: Drawing = {
      nodes: { start, X: { kind: 'exclusiveGateway' }, A: task(minutes(1)), end },
      flows: [
        ['start', 'X'],
        ['X', 'A', 0.2],
        ['X', 'end', 0.2],
        ['A', 'end'],
      ],
    };
    expect(codes(short)).toEqual([['run.probabilityScaled', 'X']]);
  });
});

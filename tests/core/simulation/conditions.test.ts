import { describe, expect, it } from 'vitest';
import type { Service } from '#core/model';
import { compileRun, offeredLoad, recordTrace, simulate } from '#core/simulation';
import { drawService, exponential, minutes, SCENARIO, task } from '../../support/draw-service.ts';

/** A gateway that sends large claims to A and the others to B. */
function service(condition: string | null, more: object = {}): Service {
  const drawn = drawService({
    nodes: {
      start: { kind: 'startEvent' },
      X: { kind: 'exclusiveGateway' },
      A: task(minutes(1), 'clerk'),
      B: task(minutes(1)),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'X'],
      ['X', 'A', 0.5],
      ['X', 'B', 0.5],
      ['A', 'end'],
      ['B', 'end'],
    ],
    roles: { clerk: 1 },
    arrivals: { start: { by: 'interval', interval: exponential(10) } },
    scenario: { stop: { by: 'cases', cases: 4000 }, replications: 5 },
  });
  const flow = drawn.flows['X-A' as never] as object;
  return {
    ...drawn,
    flows: { ...drawn.flows, 'X-A': { ...flow, condition } },
    attributes: {
      kind: {
        id: 'kind',
        name: 'kind',
        stream: 501,
        draw: {
          by: 'category',
          values: [
            { value: 'glass', share: 0.3 },
            { value: 'fire', share: 0.7 },
          ],
        },
      },
      amount: {
        id: 'amount',
        name: 'amount',
        stream: 502,
        draw: { by: 'number', distribution: { type: 'uniform', min: 0, max: 100, unit: 'h' } },
      },
    },
    ...more,
  } as unknown as Service;
}

function perCase(of: Service) {
  const result = simulate(of, SCENARIO);
  if (!result.ok) throw new Error('It runs.');
  const estimate = result.value.flows.find(({ id }) => id === 'X-A')?.perCase;
  return { ...result.value, taken: estimate?.value ?? 0, ci95: estimate?.ci95 ?? [0, 0] };
}

describe('conditions at an exclusive split', () => {
  it.each([
    ['kind = "glass"', 0.3],
    ['amount > 20', 0.8],
    ['kind = "glass" and amount <= 50', 0.15],
  ])('%s sends its share that way, in the run and in the load offered', (condition, share) => {
    const { taken, ci95 } = perCase(service(condition));
    expect(Math.abs(taken - share)).toBeLessThan(2 * (ci95[1] - ci95[0]));
    const run = compileRun(service(condition), SCENARIO);
    if (!run.ok) throw new Error('It runs.');
    expect(offeredLoad(run.value)[0]?.rho).toBeCloseTo(share / 10, 4);
  });

  it('win over the probability, which stands in, with a warning, where one cannot be evaluated', () => {
    const result = perCase(service('${approved == true}'));
    expect(result.taken).toBeCloseTo(0.5, 1);
    expect(result.warnings).toContainEqual(
      expect.objectContaining({
        code: 'conditionNotEvaluated',
        values: expect.objectContaining({ flow: 'X → A', reason: 'condition.unknownName' }),
      }),
    );
  });

  it('are answered alike by actors and table', () => {
    const run = compileRun(service('amount > 20'), SCENARIO);
    if (!run.ok) throw new Error('It runs.');
    const byTable = recordTrace(run.value, 'table', { cases: 20 });
    expect(recordTrace(run.value, 'actors', { cases: 20 })).toEqual(byTable);
  });

  it('leave a case stuck, counted and named, where none of them holds', () => {
    const drawn = service('amount > 20');
    const other = drawn.flows['X-B' as never] as object;
    const result = perCase({
      ...drawn,
      flows: { ...drawn.flows, 'X-B': { ...other, condition: 'amount < 10' } },
    } as unknown as Service);
    expect(result.cases.stuck / result.cases.arrived).toBeCloseTo(0.1, 1);
    expect(result.warnings.map(({ code }) => code)).toContain('run.stuck');
  });
});

describe('conditions at an inclusive split', () => {
  /** Large claims are inspected, foreign ones translated, a third way is taken by chance; else the default. */
  function claims(conditions: Record<string, string>, photos = 0): Service {
    return drawService({
      nodes: {
        start: { kind: 'startEvent' },
        O: { kind: 'inclusiveGateway' },
        inspect: task(minutes(2), 'clerk'),
        translate: task(minutes(4), 'clerk'),
        photo: task(minutes(8), 'clerk'),
        simple: task(minutes(1), 'clerk'),
        J: { kind: 'inclusiveGateway' },
        end: { kind: 'endEvent' },
      },
      flows: [
        ['start', 'O'],
        ['O', 'inspect', 0.5],
        ['O', 'translate', 0.5],
        ['O', 'photo', photos],
        ['O', 'simple', 0, 'default'],
        ['inspect', 'J'],
        ['translate', 'J'],
        ['photo', 'J'],
        ['simple', 'J'],
        ['J', 'end'],
      ],
      roles: { clerk: 1 },
      attributes: {
        amount: { by: 'number', distribution: { type: 'uniform', min: 0, max: 100, unit: 'h' } },
        language: {
          by: 'category',
          values: [
            { value: 'own', share: 0.75 },
            { value: 'foreign', share: 0.25 },
          ],
        },
      },
      conditions,
      arrivals: { start: { by: 'interval', interval: exponential(20) } },
      scenario: { stop: { by: 'cases', cases: 4000 }, replications: 5 },
    });
  }

  const both = { 'O-inspect': 'amount > 60', 'O-translate': 'language = "foreign"' };

  const MINUTES = { inspect: 2, translate: 4, photo: 8, simple: 1 };
  const simple = 0.6 * 0.75;

  it.each([
    ['take every way that holds, and the default where none does', claims(both), 0, simple],
    [
      'leave ways without a condition to their chance, before the default',
      claims(both, 0.2),
      0.2,
      0.8 * simple,
    ],
    ['do not look at that of the default', claims({ ...both, 'O-simple': 'true' }), 0, simple],
  ])('%s, in the run and in the load offered', (_, drawn, photo, rest) => {
    const expected = { inspect: 0.4, translate: 0.25, photo, simple: rest };
    const result = simulate(drawn, SCENARIO);
    const run = compileRun(drawn, SCENARIO);
    if (!result.ok || !run.ok) throw new Error('It runs.');
    expect(result.value.cases).toMatchObject({ completed: 20_000, stuck: 0 });
    let work = 0;
    for (const step of ['inspect', 'translate', 'photo', 'simple'] as const) {
      const { value, ci95 } = result.value.flows.find(({ id }) => id === `O-${step}`)?.perCase ?? {};
      const [low, high] = ci95 ?? [0, 0];
      expect(Math.abs((value ?? 0) - expected[step])).toBeLessThanOrEqual(2 * (high - low));
      work += expected[step] * MINUTES[step];
    }
    expect(offeredLoad(run.value)[0]?.rho).toBeCloseTo(work / 20, 4);
  });
});

describe('segments', () => {
  it('arrive on their own and draw attributes in their own way', () => {
    const drawn = service('segment = "VIP" and kind = "glass"', {
      segments: {
        vip: {
          id: 'vip',
          name: 'VIP',
          priority: 1,
          dueWithin: null,
          stream: 503,
          attributes: { kind: { by: 'category', values: [{ value: 'glass', share: 1 }] } },
        },
      },
    });
    const scenario = drawn.scenarios[SCENARIO] as object;
    const result = perCase({
      ...drawn,
      scenarios: {
        [SCENARIO]: {
          ...scenario,
          segmentArrivals: { vip: { start: { by: 'interval', interval: exponential(30) } } },
        },
      },
    } as unknown as Service);
    // one VIP comes for every three others
    expect(result.taken).toBeCloseTo(0.25, 1);
  });
});

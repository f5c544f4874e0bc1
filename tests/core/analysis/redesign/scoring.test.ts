import { createEvaluator } from '#core/analysis/whatif';
import {
  acceptScore,
  beginScoring,
  combineRedesigns,
  proposeRedesigns,
  scoresOf,
  type ScoringState,
} from '#core/analysis/redesign';
import { type Change, withChanges } from '#core/analysis';
import { checkService, type Service } from '#core/model';
import { describe, expect, it } from 'vitest';
import { SCENARIO } from '../../../support/draw-service.ts';
import { sketch } from './sketch.ts';

/** A busy desk and an idle office, with a check that sends a fifth back. */
function shop(): Service {
  const drawn = sketch({
    tasks: {
      A: { role: 'desk', minutes: 8, valueClass: 'necessary' },
      B: { role: 'desk', minutes: 8, valueClass: 'necessary' },
      C: { role: 'office', minutes: 5 },
    },
    others: { x: { kind: 'exclusiveGateway' } },
    flows: [
      ['start', 'A'],
      ['A', 'B'],
      ['B', 'C'],
      ['C', 'x'],
      ['x', 'end', 0.8],
      ['x', 'A', 0.2],
    ],
    roles: { desk: { capacity: 3, costPerHour: 30 }, office: { capacity: 2, costPerHour: 40 } },
  });
  const scenario = drawn.scenarios[SCENARIO]!;
  return { ...drawn, scenarios: { [SCENARIO]: { ...scenario, stop: { by: 'cases', cases: 400 } } } };
}

function score(service: Service, changes: readonly Change[], last = false): ScoringState {
  const evaluator = createEvaluator(service, SCENARIO);
  let state = beginScoring(service, SCENARIO, changes, 6);
  for (;;) {
    const job = last ? state.jobs.at(-1) : state.jobs[0];
    if (job === undefined) return state;
    state = acceptScore(state, job, evaluator.evaluate(job.edits, job.replications));
  }
}

describe('scores', () => {
  it('show what one more person at the busy desk does on every side', () => {
    const service = shop();
    const more: Change = {
      id: 'more',
      code: 'addPerson',
      at: ['desk'],
      values: {},
      edits: [{ command: 'setRole', args: { id: 'desk' as never, change: { capacity: 4 } } }],
    };
    const state = score(service, [more]);
    expect(state.missing).toBe('desk');
    const [only] = scoresOf(state);
    expect(only?.by.time.verdict).toBe('better');
    expect(only?.by.timeP90.verdict).toBe('better');
    expect(only?.by.flexibility.verdict).toBe('better');
    expect(only?.by.cost.difference).toBeCloseTo(0, 1);
    expect(only?.staffPerWeek).toEqual({ before: 168 * 170, after: 168 * 200 });
  });

  it('put every variant to a fifth more cases, and to one person less in the busiest role', () => {
    const service = shop();
    const { trials } = beginScoring(service, SCENARIO, []);
    const under = (condition: string) => {
      const edits = trials.find((trial) => trial.condition === condition)?.edits ?? [];
      return withChanges(service, [{ id: '', code: '', at: [], values: {}, edits }]);
    };
    const [arrival] = Object.values(under('rush')?.scenarios[SCENARIO]?.arrivals ?? {});
    expect(arrival).toMatchObject({ by: 'interval', interval: { mean: 10 / 1.2 } });
    expect(under('absence')?.roles).toMatchObject({ desk: { capacity: 2 }, office: { capacity: 2 } });
  });

  it('count who comes back as quality', () => {
    const service = shop();
    const careful: Change = {
      id: 'careful',
      code: 'halveReturns',
      at: ['x'],
      values: {},
      edits: [
        { command: 'setFlow', args: { id: 'x-A' as never, change: { probability: 0.1 } } },
        { command: 'setFlow', args: { id: 'x-end' as never, change: { probability: 0.9 } } },
      ],
    };
    const [only] = scoresOf(score(service, [careful]));
    expect(only?.by.quality.base).toBeCloseTo(0.8);
    expect(only?.by.quality.value).toBeCloseTo(0.9);
    expect(only?.by.quality.verdict).toBe('better');
  });

  it('show no difference between a service and itself, whatever is renamed', () => {
    const renamed: Change = {
      id: 'renamed',
      code: 'rename',
      at: ['A'],
      values: {},
      edits: [{ command: 'rename', args: { id: 'A', name: 'Another name' } }],
    };
    const [only] = scoresOf(score(shop(), [renamed]));
    for (const { verdict, difference } of Object.values(only?.by ?? {})) {
      expect([verdict, difference]).toEqual(['none', 0]);
    }
  });

  it('are the same in whatever order the work is done', () => {
    const service = shop();
    const changes = proposeRedesigns(service).slice(0, 2);
    expect(scoresOf(score(service, changes, true))).toEqual(scoresOf(score(service, changes)));
  });

  it('tell why a redesign cannot be run and go on with the others', () => {
    const service = shop();
    const broken: Change = {
      id: 'broken',
      code: 'x',
      at: [],
      values: {},
      edits: [{ command: 'deleteElements', args: { ids: ['start'] } }],
    };
    const [first, second] = scoresOf(score(service, [broken, ...proposeRedesigns(service).slice(0, 1)]));
    expect(first?.problems.length).toBeGreaterThan(0);
    expect(second?.problems).toEqual([]);
    expect(second?.by.time.replications).toBe(6);
  });
});

describe('several redesigns together', () => {
  it('are proposed anew on what the ones before leave, and carried out as one change', () => {
    const service = shop();
    const all = proposeRedesigns(service);
    const of = (principle: string) => all.filter((each) => each.principle === principle);
    const chosen = [
      ...of('controlAddition'),
      ...of('extraResources').slice(0, 1),
      ...of('automation').slice(0, 1),
    ];
    expect(chosen).toHaveLength(3);
    const { change, parts, dropped, service: after } = combineRedesigns(service, null, chosen);
    expect(dropped).toEqual([]);
    expect(parts.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
    expect(withChanges(service, [change])).toEqual(after);
    expect(checkService(after)).toEqual([]);
  });

  it('leave out what no longer applies', () => {
    const service = shop();
    const all = proposeRedesigns(service);
    const merge = all.find(({ principle }) => principle === 'composition');
    const automate = all.find(({ principle, at }) => principle === 'automation' && at[0] === 'B');
    const { dropped, parts } = combineRedesigns(service, null, [merge!, automate!]);
    expect(parts.map(({ principle }) => principle)).toEqual(['composition']);
    expect(dropped.map(({ id }) => id)).toEqual([automate?.id]);
  });
});

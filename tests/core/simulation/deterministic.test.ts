import { describe, expect, it } from 'vitest';
import { type RunOutcome, recordTrace, compileRun, simulate } from '#core/simulation';
import oracles from '../../fixtures/oracles/closed-forms.json';
import { creditApplication } from '../../support/closed-forms.ts';
import { type Drawing, drawService, minutes, SCENARIO, task } from '../../support/draw-service.ts';

const EXACT = 9;

function run(drawing: Drawing): RunOutcome {
  const result = simulate(drawService(drawing), SCENARIO);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const helpDesk: Drawing = {
  nodes: { start: { kind: 'startEvent' }, call: task(minutes(10), 'agent'), end: { kind: 'endEvent' } },
  flows: [
    ['start', 'call'],
    ['call', 'end'],
  ],
  roles: { agent: { capacity: 2, costPerHour: 30 } },
  arrivals: { start: { by: 'list', times: [0, 2, 4, 6, 8, 10, 12] } },
};

describe('the help desk: 7 calls, one every 2 minutes, 2 agents, 10 minutes each', () => {
  const { rows, mean_wait, max_wait, makespan } = oracles.deterministic_helpdesk_sparx;
  const outcome = run(helpDesk);

  it('waits 0, 0, 6, 6, 12, 12, 18', () => {
    const compiled = compileRun(drawService(helpDesk), SCENARIO);
    if (!compiled.ok) throw new Error('It runs.');
    const { entries } = recordTrace(compiled.value, 'table', { cases: 7 });
    const times = (type: string) => entries.filter((each) => each.type === type).map(({ time }) => time);
    expect(times('ready')).toEqual(rows.map((row) => row.arrive));
    expect(times('start')).toEqual(rows.map((row) => row.start));
    expect(times('leave')).toEqual(rows.map((row) => row.end));
  });

  it('is summed up exactly', () => {
    const { kpis, roles, steps, window, cases } = outcome;
    expect(cases).toMatchObject({ arrived: 7, completed: 7 });
    expect(kpis.waitingTime.mean.value).toBeCloseTo(mean_wait, EXACT);
    expect(kpis.waitingTime.max).toBeCloseTo(max_wait, EXACT);
    expect(kpis.cycleTime.mean.value).toBeCloseTo(mean_wait + 10, EXACT);
    expect(window).toBeCloseTo(makespan, EXACT);
    expect(roles[0]?.utilisation.value).toBeCloseTo(70 / 80, EXACT);
    expect(steps[0]?.queueLength.value).toBeCloseTo((7 * mean_wait) / makespan, EXACT);
    expect(steps[0]?.causes.contention.value).toBeCloseTo(mean_wait, EXACT);
    expect(steps[0]?.causes.unavailable.value).toBe(0);
    expect(kpis.costPerCase.mean.value).toBeCloseTo(5, EXACT);
    expect(kpis.throughput.value).toBeCloseTo((7 / makespan) * 60, EXACT);
  });

  it('has no interval from one replication, and none of the numbers is NaN', () => {
    expect(outcome.kpis.waitingTime.mean.ci95).toBeNull();
    expect(JSON.stringify(outcome)).not.toMatch(/NaN|Infinity/);
  });
});

describe('flow analysis of the credit application', () => {
  it('adds up visits × times exactly for the cases that ran', () => {
    const flow = oracles.flow_analysis_credit_application;
    const result = simulate(creditApplication(flow.cycle_time_days, 'd', 500), SCENARIO);
    if (!result.ok) throw new Error('It runs.');
    const visits = Object.fromEntries(result.value.steps.map((step) => [step.id, step.count / 500]));
    const days = flow.cycle_time_days;
    const expected =
      (visits['completeness'] as number) * days.check_completeness +
      Math.max(days.check_credit_history, days.check_income) +
      days.assess_application +
      (visits['offer'] as number) * days.make_offer +
      (visits['rejection'] as number) * days.notify_rejection;
    expect((result.value.kpis.cycleTime.mean.value as number) / 1440).toBeCloseTo(expected, EXACT);
  });
});

describe('where the time goes', () => {
  const outcome = run({
    nodes: {
      start: { kind: 'startEvent' },
      F: { kind: 'parallelGateway' },
      A: task(minutes(10)),
      W: { kind: 'timerEvent', delay: minutes(30) },
      J: { kind: 'parallelGateway' },
      B: task(minutes(5), 'clerk'),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'F'],
      ['F', 'A'],
      ['F', 'W'],
      ['A', 'J'],
      ['W', 'J'],
      ['J', 'B'],
      ['B', 'end'],
    ],
    roles: { clerk: 1 },
    arrivals: { start: { by: 'list', times: [0, 1] } },
  });

  it('follows the last-arriving branch of each join', () => {
    const { cyclePath, kpis } = outcome;
    expect(kpis.cycleTime.mean.value).toBeCloseTo(37, EXACT);
    expect(cyclePath.delayed.value).toBeCloseTo(30, EXACT);
    expect(cyclePath.processing.value).toBeCloseTo(5, EXACT);
    expect(cyclePath.waiting.value).toBeCloseTo(2, EXACT);
    expect(cyclePath.synchronisation.value).toBe(0);
  });

  it('counts the others apart, over all tokens', () => {
    const { tokenTime, nodes } = outcome;
    expect(tokenTime.processing.value).toBeCloseTo(15, EXACT);
    expect(tokenTime.synchronisation.value).toBeCloseTo(20, EXACT);
    expect(nodes.find((node) => node.id === 'J')).toMatchObject({ count: 2, time: { value: 20 } });
    expect(nodes.find((node) => node.id === 'W')).toMatchObject({ count: 2, time: { value: 30 } });
  });
});

import { casesAlong, medianAhead, readDiaries, spreadBetween, waysTaken } from '#core/analysis/walk';
import { createExample } from '#core/examples';
import type { FlowId, NodeId, ProcessId, RoleId, ScenarioId, Service } from '#core/model';
import { compileRun, recordCases, simulate } from '#core/simulation';
import { expect, test } from 'vitest';
import { drawService, minutes, SCENARIO, task } from '../../../support/draw-service.ts';

const PROCESS = 'process' as ProcessId;
const at = (id: string) => id as NodeId;
const flow = (id: string) => id as FlowId;

function diariesOf(service: Service, processId = PROCESS, scenarioId = SCENARIO, most = 1000) {
  const run = compileRun(service, scenarioId);
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return readDiaries(service, processId, [recordCases(run.value, 0, most)]);
}

const desk = drawService({
  nodes: {
    start: { kind: 'startEvent' },
    call: task(minutes(10), 'agent'),
    end: { kind: 'endEvent' },
  },
  flows: [
    ['start', 'call'],
    ['call', 'end'],
  ],
  roles: { agent: 2 },
  arrivals: { start: { by: 'list', times: [0, 2, 4, 6, 8, 10, 12] } },
});

test('the waits of seven calls at two agents: 0, 0, 6, 6, 12, 12, 18', () => {
  const diaries = diariesOf(desk);
  const waited = spreadBetween(diaries, { what: 'arrive' }, { what: 'start', at: at('call'), nth: 0 });
  expect(waited).toEqual({ cases: 7, median: 6, p90: null });
  expect(spreadBetween(diaries, { what: 'arrive' }, { what: 'over' })?.median).toBe(16);
  expect(
    spreadBetween(
      diaries,
      { what: 'start', at: at('call'), nth: 0 },
      { what: 'left', at: at('call'), nth: 0 },
    ),
  ).toMatchObject({ median: 10 });
});

test('what lay before each of them when it came: 0, 0, 0, 1, 2, 3, 3', () => {
  const diaries = diariesOf(desk);
  expect(diaries.map(({ ahead }) => ahead.get('agent call'))).toEqual([[0], [0], [0], [1], [2], [3], [3]]);
  expect(medianAhead(diaries, 'agent' as RoleId, at('call'), 0)).toBe(1);
  expect(medianAhead(diaries, 'agent' as RoleId, at('call'), 1)).toBeNull();
});

test('nothing that did not happen has a length', () => {
  const diaries = diariesOf(desk);
  expect(spreadBetween(diaries, { what: 'arrive' }, { what: 'start', at: at('call'), nth: 1 })).toBeNull();
  expect(spreadBetween([], { what: 'arrive' }, { what: 'over' })).toBeNull();
});

const loop = drawService({
  nodes: {
    start: { kind: 'startEvent' },
    check: task(minutes(5)),
    good: { kind: 'exclusiveGateway' },
    split: { kind: 'parallelGateway' },
    short: task(minutes(1)),
    long: task(minutes(7)),
    join: { kind: 'parallelGateway' },
    end: { kind: 'endEvent' },
  },
  flows: [
    ['start', 'check'],
    ['check', 'good'],
    ['good', 'check', 0.4],
    ['good', 'split', 0.6],
    ['split', 'short'],
    ['split', 'long'],
    ['short', 'join'],
    ['long', 'join'],
    ['join', 'end'],
  ],
  arrivals: { start: { by: 'interval', interval: minutes(1) } },
  scenario: { stop: { by: 'cases', cases: 1000 } },
});

test('a route is followed visit by visit, whatever comes after it', () => {
  const diaries = diariesOf(loop);
  const along = (...ways: string[]) =>
    casesAlong(diaries, { start: at('start'), ways: new Map([[at('good'), ways]]) });
  const again = along('good-check');
  expect(along('good-check', 'good-split').length + along('good-check', 'good-check').length).toBe(
    again.length,
  );
  expect(along('good-split').length + again.length).toBe(1000);
  // Two checks of five minutes, then the longer branch.
  const twice = along('good-check', 'good-split');
  expect(spreadBetween(twice, { what: 'arrive' }, { what: 'over' })).toMatchObject({ median: 17, p90: 17 });
  expect(
    spreadBetween(twice, { what: 'left', at: at('long'), nth: 0 }, { what: 'left', at: at('short'), nth: 0 })
      ?.median,
  ).toBe(0);
  expect(casesAlong(diaries, { start: at('elsewhere'), ways: new Map() })).toEqual([]);
});

test('a split into branches is one way of several flows', () => {
  const [diary] = diariesOf(loop);
  expect(diary?.ways.get(at('split'))).toEqual(['split-long+split-short']);
  expect(diary?.moments.get('left split')).toHaveLength(1);
});

test('shares of the ways add up to one, and are those that were drawn', () => {
  const shares = waysTaken(diariesOf(loop), at('good'), 0);
  const back = shares.get(flow('good-check')) ?? 0;
  expect(back + (shares.get(flow('good-split')) ?? 0)).toBeCloseTo(1, 12);
  // 1000 draws: three standard errors.
  expect(Math.abs(back - 0.4)).toBeLessThan(3 * Math.sqrt((0.4 * 0.6) / 1000));
});

test('the cases recorded are those of the run, warm-up left out', () => {
  const service = createExample('insurance-claim', 'en', 'service');
  const [scenarioId] = Object.keys(service.scenarios) as ScenarioId[];
  const [processId] = Object.keys(service.processes) as ProcessId[];
  if (scenarioId === undefined || processId === undefined) throw new Error('The example has a scenario.');
  const scenario = service.scenarios[scenarioId]!;
  for (const warmup of [{ by: 'none' }, { by: 'time', time: 300 }] as const) {
    const short: Service = {
      ...service,
      scenarios: { [scenarioId]: { ...scenario, replications: 1, warmup } },
    };
    const outcome = simulate(short, scenarioId);
    if (!outcome.ok) throw new Error('It runs.');
    const { cycleTime } = outcome.value.kpis;
    const diaries = diariesOf(short, processId, scenarioId, 5000);
    expect(diaries).toHaveLength(cycleTime.count);
    const spread = spreadBetween(diaries, { what: 'arrive' }, { what: 'over' });
    expect(spread?.median).toBeCloseTo(cycleTime.p50.value!, 6);
    expect(spread?.p90).toBeCloseTo(cycleTime.p90.value!, 6);
  }
});

import { describe, expect, it } from 'vitest';
import type { FlowId, Patience } from '#core/model';
import type { Distribution } from '#core/random';
import {
  brokenIdentities,
  compileRun,
  offeredLoad,
  recordTrace,
  replicateAtOnce,
  simulate,
} from '#core/simulation';
import {
  type Drawing,
  type DrawnNode,
  drawService,
  exponential,
  minutes,
  SCENARIO,
  task,
} from '../../support/draw-service.ts';

const EXACT = 9;

const upTo = (limit: Distribution, flowId: string | null = null): Patience => ({
  limit,
  flowId: flowId as FlowId | null,
});

/** A desk of one person where a call takes 20 minutes; `call back` is where those go who leave by a way out. */
function desk(times: readonly number[], more: Partial<DrawnNode>, rest: Partial<Drawing> = {}): Drawing {
  return {
    nodes: {
      start: { kind: 'startEvent' },
      call: task(minutes(20), 'agent', more),
      'call back': task(minutes(5)),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'call'],
      ['call', 'end'],
      ['call', 'call back'],
      ['call back', 'end'],
    ],
    roles: { agent: 1 },
    arrivals: { start: { by: 'list', times } },
    ...rest,
  };
}

/** The same without a way out. */
function line(times: readonly number[], more: Partial<DrawnNode>, rest: Partial<Drawing> = {}): Drawing {
  const { nodes, ...drawing } = desk(times, more);
  const { start, call, end } = nodes as Record<'start' | 'call' | 'end', DrawnNode>;
  return {
    ...drawing,
    nodes: { start, call, end },
    flows: [
      ['start', 'call'],
      ['call', 'end'],
    ],
    ...rest,
  };
}

function run(drawing: Drawing) {
  const compiled = compileRun(drawService(drawing), SCENARIO);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

function outcome(drawing: Drawing) {
  expect(brokenIdentities(run(drawing), replicateAtOnce(run(drawing), 0))).toEqual([]);
  const result = simulate(drawService(drawing), SCENARIO);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function happened(drawing: Drawing, type: string) {
  return recordTrace(run(drawing), 'table', { cases: 99 })
    .entries.filter((entry) => entry.type === type)
    .map(({ time, case: kase }) => [time, kase]);
}

describe('a case that gives up', () => {
  const patience = upTo(minutes(12), 'call-call back');

  it('leaves by the way for it, which completed work does not take, and goes on', () => {
    const { cases, steps, flows, warnings } = outcome(desk([0, 2, 30], { patience }));
    expect(cases).toMatchObject({ arrived: 3, completed: 3, abandoned: 0 });
    const [call, back] = steps;
    expect(call).toMatchObject({ count: 3, processing: { count: 2 } });
    expect(call?.abandoned?.share.value).toBeCloseTo(1 / 3, EXACT);
    expect(call?.abandoned?.waiting.value).toBeCloseTo(12, EXACT);
    expect(back).toMatchObject({ count: 1, abandoned: null });
    expect(flows.find(({ id }) => id === 'call-end')?.count).toBe(2);
    expect(flows.find(({ id }) => id === 'call-call back')?.count).toBe(1);
    expect(warnings).toEqual([]);
  });

  it('is over without a way, counted where it was lost, with what it waited', () => {
    const { cases, kpis, steps, warnings } = outcome(line([0, 2, 30], { patience: upTo(minutes(12)) }));
    expect(cases).toMatchObject({ arrived: 3, completed: 2, abandoned: 1 });
    expect(kpis.cycleTime.mean.value).toBeCloseTo(20, EXACT);
    expect(steps[0]?.waiting.mean.value).toBeCloseTo(4, EXACT);
    expect(steps[0]?.causes.contention.value).toBeCloseTo(4, EXACT);
    expect(warnings).toMatchObject([
      { code: 'run.abandoned', at: ['call'], values: { name: 'call', cases: 1, share: 1 / 3 } },
    ]);
  });

  it('waits no longer than its patience, and is served at the very moment somebody comes free', () => {
    const drawing = line([0, 5, 9], { patience: upTo(minutes(15)) });
    expect(happened(drawing, 'start')).toEqual([
      [0, 0],
      [20, 1],
    ]);
    expect(happened(drawing, 'abandon')).toEqual([[24, 2]]);
  });

  it('has not been served in time, whatever it waited', () => {
    const target = { measure: 'wait', limit: 15, clock: 'clock' } as const;
    const { steps, kpis } = outcome(
      line(
        [0, 2, 30],
        { patience: upTo(minutes(12)), target },
        { process: { target: { ...target, measure: 'cycle', limit: 60 } } as never },
      ),
    );
    expect(steps[0]?.withinTarget?.clock.value).toBeCloseTo(2 / 3, EXACT);
    expect(kpis.serviceLevel?.clock.value).toBeCloseTo(2 / 3, EXACT);
  });

  it('does not give up once its work has begun, paused or not', () => {
    // it is Monday, 8:00
    const weekly = [
      { from: 480, to: 490 },
      { from: 540, to: 600 },
    ];
    const drawing = line(
      [0],
      { patience: upTo(minutes(15)) },
      {
        roles: { agent: { capacity: 1, calendarId: 'hours' as never } },
        calendars: { hours: { weekly, exceptions: [], atClosing: 'pause' } as never },
      },
    );
    expect(outcome(drawing).cases).toMatchObject({ completed: 1, abandoned: 0 });
  });

  it('gives up in front of a role that is never on duty: it is not stuck', () => {
    const drawing = line([0, 1], { patience: upTo(minutes(30)) }, { roles: { agent: 0 } });
    expect(outcome(drawing).cases).toMatchObject({ abandoned: 2, stuck: 0, unfinished: 0 });
  });

  it('leaves a batch, whose costs those who stay share', () => {
    const batching = { by: 'size', size: 3, maximumWait: 50 } as const;
    const { cases, steps } = outcome(line([0, 25, 45], { batching, patience: upTo(minutes(30)), cost: 12 }));
    expect(cases).toMatchObject({ completed: 2, abandoned: 1 });
    expect(steps[0]?.cost.value).toBeCloseTo(6, EXACT);
    expect(steps[0]?.causes.batching.value).toBeCloseTo((30 + 25 + 5) / 3, EXACT);
  });

  it('ends the run with its last case, however patient it was', () => {
    expect(outcome(line([0, 30], { patience: upTo(minutes(9999)) })).window).toBeCloseTo(50, EXACT);
  });

  it('draws its patience from the stream of its step', () => {
    const patience = upTo(exponential(8));
    const giveUps = (stream: number) => {
      const drawing = line([0, 1, 2, 3], { patience, stream });
      return happened(drawing, 'abandon');
    };
    expect(giveUps(7)).toEqual(giveUps(7));
    expect(giveUps(7)).not.toEqual(giveUps(8));
  });
});

describe('the load of a role whose cases give up', () => {
  const busy = (patience?: Patience) =>
    line([], patience === undefined ? {} : { patience }, {
      arrivals: { start: { by: 'interval', interval: exponential(10) } },
    });

  it('is what is offered, and is no overload: the queue keeps itself short', () => {
    expect(offeredLoad(run(busy()))).toMatchObject([{ rho: 2, patientRho: 2 }]);
    expect(offeredLoad(run(busy(upTo(minutes(5)))))).toMatchObject([{ rho: 2, patientRho: 0 }]);
    expect(run(busy()).warnings.map(({ code }) => code)).toContain('overload');
    expect(run(busy(upTo(minutes(5)))).warnings).toEqual([]);
  });

  it('refuses a patience that is no time', () => {
    const compiled = compileRun(drawService(busy(upTo(minutes(-1)))), SCENARIO);
    expect(compiled.problems.map(({ code }) => code)).toContain('run.patience');
  });
});

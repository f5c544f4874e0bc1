import { describe, expect, it } from 'vitest';
import type { Batching } from '#core/model';
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

function line(
  times: readonly number[],
  batching: Batching,
  more: Partial<DrawnNode> = {},
  rest: Partial<Drawing> = {},
): Drawing {
  return {
    nodes: {
      start: { kind: 'startEvent' },
      post: task(minutes(10), 'clerk', { batching, cost: 6, ...more }),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'post'],
      ['post', 'end'],
    ],
    roles: { clerk: { capacity: 1, costPerHour: 60 } },
    arrivals: { start: { by: 'list', times } },
    ...rest,
  };
}

function run(drawing: Drawing) {
  const compiled = compileRun(drawService(drawing), SCENARIO);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

function timesOf(drawing: Drawing, wanted: string): readonly number[] {
  return recordTrace(run(drawing), 'table', { cases: 99 })
    .entries.filter(({ type }) => type === wanted)
    .map(({ time }) => time);
}

function outcome(drawing: Drawing) {
  expect(brokenIdentities(run(drawing), replicateAtOnce(run(drawing), 0))).toEqual([]);
  const result = simulate(drawService(drawing), SCENARIO);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const bySize = (size: number, maximumWait: number | null = null): Batching => ({
  by: 'size',
  size,
  maximumWait,
});

describe('work collected until there is enough of it', () => {
  const drawing = line([0, 1, 5, 6, 7, 8], bySize(3));

  it('is done for all together, once', () => {
    expect(timesOf(drawing, 'start')).toEqual([5, 5, 5, 15, 15, 15]);
    expect(timesOf(drawing, 'complete')).toEqual([15, 15, 15, 25, 25, 25]);
    const { roles, steps } = outcome(drawing);
    expect(roles[0]?.utilisation.value).toBeCloseTo(20 / 25, EXACT);
    expect(roles[0]?.cost.value).toBeCloseTo(20, EXACT);
    expect(steps[0]?.cost.value).toBeCloseTo(16 / 3, EXACT);
    expect(steps[0]?.processing.mean.value).toBe(10);
  });

  it('has waited for others first, then for staff', () => {
    const { steps, roles } = outcome(drawing);
    const [step] = steps;
    expect(step?.causes.batching.value).toBeCloseTo((5 + 4 + 0 + 2 + 1 + 0) / 6, EXACT);
    expect(step?.causes.contention.value).toBeCloseTo((3 * 7) / 6, EXACT);
    expect(step?.waiting.mean.value).toBeCloseTo((12 + 21) / 6, EXACT);
    expect(step?.queueLength.value).toBeCloseTo((12 + 21) / 25, EXACT);
    expect(roles[0]?.queueLength.value).toBeCloseTo(21 / 25, EXACT);
  });

  it('is not waited for longer than the limit, counted from the first', () => {
    expect(timesOf(line([0, 1, 5, 30, 31], bySize(10, 20)), 'start')).toEqual([20, 20, 20, 50, 50]);
    expect(timesOf(line([0, 1], bySize(2, 20)), 'start')).toEqual([1, 1]);
    // whoever comes in the last minute of one batch is in it; the next begins anew
    expect(timesOf(line([0, 20, 21], bySize(10, 20)), 'start')).toEqual([20, 20, 41]);
  });

  it('draws the same times as single work would, under the name of the first', () => {
    const more = { duration: exponential(10) };
    const single = timesOf(line([0, 100, 200, 300], bySize(1), more), 'complete');
    const pairs = timesOf(line([0, 100, 200, 300], bySize(2), more), 'complete');
    expect((pairs[0] as number) - 100).toBeCloseTo(single[0] as number, 6);
    expect((pairs[2] as number) - 300).toBeCloseTo((single[2] as number) - 200, 6);
  });

  it('that never becomes complete is counted and named, not dropped', () => {
    const { cases, warnings } = outcome(line([0, 1, 5, 6, 7], bySize(3)));
    expect(cases).toMatchObject({ arrived: 5, completed: 3, stuck: 2 });
    expect(warnings).toMatchObject([{ code: 'run.incompleteBatch', at: ['post'], values: { cases: 2 } }]);
  });

  it('needs nobody where the task is automatic', () => {
    const nobody = line([0, 4, 8, 9], bySize(2), { role: undefined });
    expect(timesOf(nobody, 'complete')).toEqual([14, 14, 19, 19]);
    expect(outcome(nobody).steps[0]?.queueLength.value).toBeCloseTo(5 / 19, EXACT);
  });
});

describe('work collected until fixed times of the day', () => {
  // the run starts at 8:00
  const byTimes = (...times: readonly number[]): Batching => ({ by: 'times', times });

  it('is done at the next of them, with all that have come by then', () => {
    const drawing = line([0, 60, 120, 121, 500], byTimes(600, 960));
    expect(timesOf(drawing, 'start')).toEqual([120, 120, 120, 480, 1560]);
  });

  it('keeps to the clock on the wall when summer time begins', () => {
    // Saturday 2026-03-28, 8:00 in Berlin; the night is an hour shorter
    const drawing = line(
      [0, 700],
      byTimes(600),
      {},
      {
        timeZone: 'Europe/Berlin',
        scenario: { start: '2026-03-28T08:00' },
      },
    );
    expect(timesOf(drawing, 'start')).toEqual([120, 120 + 1440 - 60]);
  });
});

describe('a batch among other work', () => {
  it('has the priority of its most urgent case, is interrupted as a whole and resumed', () => {
    const drawing: Drawing = {
      nodes: {
        start: { kind: 'startEvent' },
        post: task(minutes(10), 'clerk', { batching: bySize(2), priority: 1 }),
        urgent: { kind: 'startEvent' },
        call: task(minutes(3), 'clerk', { priority: 2 }),
        end: { kind: 'endEvent' },
      },
      flows: [
        ['start', 'post'],
        ['post', 'end'],
        ['urgent', 'call'],
        ['call', 'end'],
      ],
      roles: { clerk: { capacity: 1, discipline: 'preemptive' } },
      arrivals: { start: { by: 'list', times: [0, 2] }, urgent: { by: 'list', times: [6] } },
    };
    expect(timesOf(drawing, 'pause')).toEqual([6, 6]);
    expect(timesOf(drawing, 'resume')).toEqual([9, 9]);
    expect(timesOf(drawing, 'complete')).toEqual([9, 15, 15]);
  });

  it('counts once in the load that is offered', () => {
    const arrivals = { start: { by: 'interval' as const, interval: exponential(5) } };
    const rho = (batching: Batching) => offeredLoad(run(line([], batching, {}, { arrivals })))[0]?.rho;
    expect(rho(bySize(4))).toBeCloseTo(0.5, EXACT);
    expect(rho(bySize(100, 10))).toBeCloseTo(2 / 3, EXACT);
    expect(rho({ by: 'times', times: [600, 960] })).toBeCloseTo(20 / 1440, EXACT);
  });
});

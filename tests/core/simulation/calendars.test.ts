import { describe, expect, it } from 'vitest';
import type { Calendar } from '#core/model';
import { type RunOutcome, simulate } from '#core/simulation';
import {
  type Drawing,
  drawService,
  exponential,
  minutes,
  SCENARIO,
  task,
} from '../../support/draw-service.ts';

const DAY = 1440;

function run(
  calendar: Partial<Calendar>,
  times: readonly number[],
  more: Partial<Drawing> = {},
  work = 60,
): RunOutcome {
  const result = simulate(
    drawService({
      nodes: { start: { kind: 'startEvent' }, A: task(minutes(work), 'clerk'), end: { kind: 'endEvent' } },
      flows: [
        ['start', 'A'],
        ['A', 'end'],
      ],
      roles: { clerk: { capacity: 1, calendarId: 'hours' as never } },
      calendars: { hours: { weekly: [], exceptions: [], atClosing: 'pause', ...calendar } },
      arrivals: { start: { by: 'list', times } },
      ...more,
    }),
    SCENARIO,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const office = [0, 1, 2, 3, 4].map((day) => ({ from: DAY * day + 540, to: DAY * day + 1020 }));

describe('shifts', () => {
  it('split waiting into nobody there and everybody busy, exactly', () => {
    // the run starts at 08:00; the first waits an hour for the shift, the second that hour and another for the first
    const { steps } = run({ weekly: office }, [0, 0]);
    expect(steps[0]?.waiting.mean.value).toBeCloseTo(90, 9);
    expect(steps[0]?.causes.unavailable.value).toBeCloseTo(60, 9);
    expect(steps[0]?.causes.contention.value).toBeCloseTo(30, 9);
  });

  it('count what is paused apart from waiting and processing', () => {
    const { kpis, steps, cyclePath } = run({ weekly: office }, [510]);
    expect(kpis.cycleTime.mean.value).toBeCloseTo(60 + 960, 9);
    expect(steps[0]?.paused.mean.value).toBeCloseTo(960, 9);
    expect(steps[0]?.processing.mean.value).toBeCloseTo(60, 9);
    expect(cyclePath.paused.value).toBeCloseTo(960, 9);
  });

  it('measure busy time against time on duty; overtime apart', () => {
    const finish = run({ weekly: office, atClosing: 'finish' }, [510]);
    expect(finish.steps[0]?.paused.mean.value).toBe(0);
    expect(finish.roles[0]?.overtime.value).toBeCloseTo((30 * 10_080) / 570, 6);
    // on duty from 09:00 to 17:00 while the window lasts
    expect(finish.roles[0]?.utilisation.value).toBeCloseTo(30 / 480, 9);
  });

  it('do what ends exactly at closing time', () => {
    expect(run({ weekly: office }, [480]).kpis.cycleTime.mean.value).toBeCloseTo(60, 9);
    // thirds of an hour add up to 17:00 only up to rounding
    expect(run({ weekly: office }, [480.1], {}, 59.9).kpis.cycleTime.max).toBeCloseTo(59.9, 6);
  });

  it('close on holidays', () => {
    const { kpis } = run({ weekly: office, exceptions: [{ date: '2026-01-05', intervals: [] }] }, [60]);
    expect(kpis.waitingTime.mean.value).toBeCloseTo(DAY, 9);
  });

  it('show the load by local hour of the week, none where nobody is on duty', () => {
    const { weekly } = run({ weekly: office }, [60]).roles[0] as RunOutcome['roles'][number];
    expect(weekly.utilisation).toHaveLength(168);
    expect(weekly.utilisation[9]).toBeCloseTo(1, 9);
    expect(weekly.utilisation[3]).toBeNull();
  });

  it.each([
    ['spring: the night is an hour shorter', '2026-03-28T20:00', 11],
    ['an ordinary night', '2026-03-21T20:00', 12],
    ['autumn: the night is an hour longer', '2026-10-24T20:00', 13],
  ])('follow summer time; %s', (_, start, hours) => {
    // Sundays from 08:00; work arrives on Saturday at 20:00
    const { kpis } = run({ weekly: [{ from: 6 * DAY + 480, to: 6 * DAY + 1020 }] }, [0], {
      timeZone: 'Europe/Berlin',
      scenario: { start },
    });
    expect(kpis.waitingTime.mean.value).toBeCloseTo(60 * hours, 9);
  });

  it('judge a target by the clock and in working time', () => {
    const { steps, kpis } = run({ weekly: office }, [510, 520], {
      nodes: {
        start: { kind: 'startEvent' },
        A: task(minutes(60), 'clerk', { target: { measure: 'wait', limit: 60, clock: 'working' } }),
        end: { kind: 'endEvent' },
      },
      process: {
        target: { measure: 'cycle', limit: 120, clock: 'working' },
        targetCalendarId: 'hours' as never,
      },
    });
    // the second waits from 16:40 until 09:30: 50 minutes of them on duty
    expect(steps[0]?.withinTarget).toMatchObject({ clock: { value: 0.5 }, working: { value: 1 } });
    expect(kpis.serviceLevel).toMatchObject({ clock: { value: 0 }, working: { value: 1 } });
  });

  it('leave a case with a role that nobody staffs stuck, and say so', () => {
    const outcome = run({ weekly: [] }, [0]);
    expect(outcome.cases).toMatchObject({ arrived: 1, stuck: 1, completed: 0 });
    expect(outcome.warnings.map(({ code }) => code)).toEqual(['run.nobodyOnDuty', 'run.stuck']);
  });
});

describe('arrivals by hour of the week', () => {
  it('come at the rates given, and only in those hours', () => {
    const rates = Array.from({ length: 168 }, (_, hour) => (hour >= 9 && hour < 17 ? 30 : 0));
    const result = simulate(
      drawService({
        nodes: { start: { kind: 'startEvent' }, A: task(exponential(1)), end: { kind: 'endEvent' } },
        flows: [
          ['start', 'A'],
          ['A', 'end'],
        ],
        arrivals: { start: { by: 'weekly', rates } },
        scenario: { stop: { by: 'horizon', horizon: 10_080 }, replications: 40 },
      }),
      SCENARIO,
    );
    if (!result.ok) throw new Error('It runs.');
    // 8 hours on Monday, as the run starts on Monday at 08:00 and lasts a week
    const perRun = result.value.cases.arrived / 40;
    expect(Math.abs(perRun - 240)).toBeLessThan(3.5 * Math.sqrt(240 / 40));
  });
});

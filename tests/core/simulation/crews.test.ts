import { describe, expect, it } from 'vitest';
import type { Performer } from '#core/model';
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

const allOf = (...needs: readonly (readonly [role: string, quantity: number])[]): Performer => ({
  by: 'allOf',
  needs: needs.map(([roleId, quantity]) => ({ roleId: roleId as never, quantity })),
});
const anyOf = (...roles: readonly string[]): Performer => ({ by: 'anyOf', roleIds: roles as never });

/** Pieces of work, each from a start of its own at the given minutes. */
function shop(
  work: Readonly<Record<string, readonly [times: readonly number[], node: DrawnNode]>>,
  rest: Pick<Drawing, 'roles' | 'calendars'>,
): Drawing {
  const names = Object.keys(work);
  return {
    nodes: {
      ...Object.fromEntries(names.map((name) => [`start ${name}`, { kind: 'startEvent' as const }])),
      ...Object.fromEntries(names.map((name) => [name, work[name]?.[1] as DrawnNode])),
      end: { kind: 'endEvent' },
    },
    flows: names.flatMap((name) => [[`start ${name}`, name] as const, [name, 'end'] as const]),
    arrivals: Object.fromEntries(
      names.map((name) => [`start ${name}`, { by: 'list' as const, times: work[name]?.[0] ?? [] }]),
    ),
    ...rest,
  };
}

function compiled(drawing: Drawing) {
  const run = compileRun(drawService(drawing), SCENARIO);
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value;
}

function starts(drawing: Drawing): readonly string[] {
  return recordTrace(compiled(drawing), 'table', { cases: 99 })
    .entries.filter(({ type }) => type === 'start' || type === 'pause' || type === 'resume')
    .map(({ time, type, at }) => `${time} ${type === 'start' ? '' : `${type} `}${at}`);
}

function outcome(drawing: Drawing) {
  const run = compiled(drawing);
  expect(brokenIdentities(run, replicateAtOnce(run, 0))).toEqual([]);
  const result = simulate(drawService(drawing), SCENARIO);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const team = task(minutes(10), undefined, { performer: allOf(['doctor', 1], ['nurse', 2]), cost: 5 });

describe('work that several roles do together', () => {
  const roles = { doctor: { capacity: 1, costPerHour: 120 }, nurse: { capacity: 3, costPerHour: 30 } };
  const surgery = shop(
    {
      operate: [[0, 1], team],
      talk: [[0], task(minutes(4), 'doctor')],
      measure: [[2, 2, 2], task(minutes(6), 'nurse')],
    },
    { roles },
  );

  it('begins when all of them are free, and holds nobody until then', () => {
    // at 10 the doctor talks, which came first; two nurses are free again when that is over
    expect(starts(surgery)).toEqual([
      '0 operate',
      '2 measure',
      '8 measure',
      '10 talk',
      '10 measure',
      '14 operate',
    ]);
  });

  it('keeps every role busy for as many as it takes, and charges all of them to the case', () => {
    const {
      roles: [doctor, nurse],
      steps,
      window,
    } = outcome(surgery);
    expect(window).toBe(24);
    expect(doctor?.utilisation.value).toBeCloseTo(24 / 24, EXACT);
    expect(nurse?.utilisation.value).toBeCloseTo((2 * 20 + 18) / (3 * 24), EXACT);
    expect(steps.find(({ id }) => id === 'operate')?.cost.value).toBeCloseTo(5 + 20 + 2 * 5, EXACT);
    expect(doctor?.cost.value).toBeCloseTo(24 * 2, EXACT);
  });

  it('is one piece of work that waits, at each role that it needs', () => {
    const {
      roles: [doctor, nurse],
      steps,
      kpis,
    } = outcome(surgery);
    const operate = steps.find(({ id }) => id === 'operate');
    expect(operate?.roleIds).toEqual(['doctor', 'nurse']);
    expect(operate?.queueLength.value).toBeCloseTo(13 / 24, EXACT);
    expect(doctor?.queueLength.value).toBeCloseTo((13 + 10) / 24, EXACT);
    expect(nurse?.queueLength.value).toBeCloseTo((13 + 6 + 8) / 24, EXACT);
    expect(kpis.waitingTime.mean.value).toBeCloseTo((13 + 10 + 6 + 8) / 6, EXACT);
  });

  it('is overtaken while somebody it needs is busy with what came later', () => {
    // the nurse takes up small jobs that came later, because the doctor is not free at the same time
    const { steps } = outcome(
      shop(
        {
          talk: [[0], task(minutes(10), 'doctor')],
          operate: [[1], task(minutes(5), undefined, { performer: allOf(['doctor', 1], ['nurse', 1]) })],
          measure: [[4], task(minutes(9), 'nurse')],
        },
        { roles: { doctor: 1, nurse: 1 } },
      ),
    );
    const { causes, waiting } = steps.find(({ id }) => id === 'operate') ?? {};
    expect(waiting?.mean.value).toBe(12);
    expect(causes?.contention.value).toBeCloseTo(3, EXACT);
    expect(causes?.priority.value).toBeCloseTo(9, EXACT);
  });

  it('is paused by the end of the shift of any of them, and the others do something else', () => {
    const day = (from: number, to: number) => ({
      weekly: [
        { from, to },
        { from: from + 1440, to: to + 1440 },
      ],
      exceptions: [],
      atClosing: 'pause' as const,
    });
    const drawing = shop(
      { operate: [[50], team], measure: [[55, 55], task(minutes(7), 'nurse')] },
      {
        roles: { doctor: { capacity: 1, calendarId: 'clinic' as never }, nurse: 2 },
        calendars: { clinic: day(480, 535) },
      },
    );
    // the run starts on Monday at 8:00, minute 480 of the week
    expect(starts(drawing)).toEqual([
      '50 operate',
      '55 pause operate',
      '55 measure',
      '55 measure',
      '1440 resume operate',
    ]);
  });

  it('waits for ever, and is told, where they are never there together', () => {
    const shift = (from: number, to: number) => ({
      weekly: [{ from, to }],
      exceptions: [],
      atClosing: 'pause' as const,
    });
    const drawing = shop(
      { operate: [[0], team] },
      {
        roles: {
          doctor: { capacity: 1, calendarId: 'early' as never },
          nurse: { capacity: 2, calendarId: 'late' as never },
        },
        calendars: { early: shift(480, 600), late: shift(600, 900) },
      },
    );
    const { cases, warnings } = outcome(drawing);
    expect(cases).toMatchObject({ arrived: 1, stuck: 1 });
    expect(warnings.map(({ code }) => code)).toEqual(['run.neverTogether', 'run.stuck']);
  });
});

describe('work that one of several roles does', () => {
  const drawing = shop(
    { call: [[0, 1, 2, 3], task(minutes(10), undefined, { performer: anyOf('agent', 'chief') })] },
    { roles: { agent: { capacity: 2, costPerHour: 30 }, chief: { capacity: 1, costPerHour: 90 } } },
  );

  it('is done by the first of them that is free, in order of preference', () => {
    const {
      roles: [agent, chief],
      steps,
    } = outcome(drawing);
    expect(starts(drawing)).toEqual(['0 call', '1 call', '2 call', '10 call']);
    expect(agent?.utilisation.value).toBeCloseTo(30 / 40, EXACT);
    expect(chief?.utilisation.value).toBeCloseTo(10 / 20, EXACT);
    expect(steps[0]?.cost.value).toBeCloseTo((3 * 5 + 15) / 4, EXACT);
  });

  it('goes to the preferred role although another one is free at the same instant', () => {
    const { roles } = outcome(
      shop(
        {
          other: [[0], task(minutes(5), 'chief')],
          call: [[5], task(minutes(5), undefined, { performer: anyOf('agent', 'chief') })],
        },
        { roles: { agent: 1, chief: 1 } },
      ),
    );
    expect(roles.map(({ utilisation }) => utilisation.value)).toEqual([0.5, 0.5]);
  });

  it('is M/M/c over all of them when they are alike', () => {
    const pool = (performer: Performer, capacities: Readonly<Record<string, number>>): Drawing => ({
      nodes: {
        start: { kind: 'startEvent' },
        A: task(exponential(10), undefined, { performer }),
        end: { kind: 'endEvent' },
      },
      flows: [
        ['start', 'A'],
        ['A', 'end'],
      ],
      roles: capacities,
      arrivals: { start: { by: 'interval', interval: exponential(4) } },
      scenario: { stop: { by: 'cases', cases: 3000 } },
    });
    const split = outcome(pool(anyOf('one', 'two'), { one: 1, two: 2 }));
    const whole = outcome(pool({ by: 'role', roleId: 'all' as never }, { all: 3 }));
    expect(split.kpis.cycleTime).toEqual(whole.kpis.cycleTime);
    expect(split.kpis.waitingTime).toEqual(whole.kpis.waitingTime);
  });
});

describe('the load offered to crews', () => {
  const load = (performer: Performer, roles: Drawing['roles']) =>
    offeredLoad(
      compiled({
        nodes: {
          start: { kind: 'startEvent' },
          A: task(minutes(6), undefined, { performer }),
          B: task(minutes(3), 'a'),
          end: { kind: 'endEvent' },
        },
        flows: [
          ['start', 'A'],
          ['A', 'B'],
          ['B', 'end'],
        ],
        roles,
        arrivals: { start: { by: 'interval', interval: exponential(10) } },
      }),
    ).map(({ rho }) => rho);

  it('counts every member of a team', () => {
    const [a, b] = load(allOf(['a', 1], ['b', 2]), { a: 1, b: 4 });
    expect(a).toBeCloseTo(0.9, EXACT);
    expect(b).toBeCloseTo(0.3, EXACT);
  });

  it('spreads what either can do as evenly as it goes', () => {
    const even = load(anyOf('a', 'b'), { a: 1, b: 1 });
    expect(even[0]).toBeCloseTo(0.45, EXACT);
    expect(even[1]).toBeCloseTo(0.45, EXACT);
    const uneven = load(anyOf('a', 'b'), { a: 1, b: 4 });
    expect(uneven[0]).toBeCloseTo(0.3, EXACT);
    expect(uneven[1]).toBeCloseTo(0.15, EXACT);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAvailability, toEpochMinutes, type WorkingHours } from '#core/calendar';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const monday = (from: number, to: number, capacity?: number) => ({
  from: from * HOUR,
  to: to * HOUR,
  capacity,
});
const officeHours: WorkingHours = {
  weekly: [0, 1, 2, 3, 4].map((day) => ({ from: day * DAY + 9 * HOUR, to: day * DAY + 17 * HOUR })),
  exceptions: [],
};

function at(start: string, hours: WorkingHours | null, timeZone = 'Asia/Shanghai', capacity = 3) {
  const started = toEpochMinutes(start, timeZone);
  if (!started.ok) throw new Error(`${start} is a start`);
  return compileAvailability(hours, { timeZone, start: started.value, capacity });
}

describe('office hours from a Monday 00:00', () => {
  const open = at('2026-03-02T00:00', officeHours);

  it('are half-open: there at 09:00, gone at 17:00', () => {
    expect(open.openAt(9 * HOUR - 1e-9)).toBe(false);
    expect(open.openAt(9 * HOUR)).toBe(true);
    expect(open.openAt(17 * HOUR - 1e-9)).toBe(true);
    expect(open.openAt(17 * HOUR)).toBe(false);
  });

  it('name the next opening, which is now while they are open', () => {
    expect(open.nextOpening(0)).toBe(9 * HOUR);
    expect(open.nextOpening(10.5 * HOUR)).toBe(10.5 * HOUR);
    expect(open.nextOpening(17 * HOUR)).toBe(DAY + 9 * HOUR);
    expect(open.nextOpening(4 * DAY + 17 * HOUR)).toBe(WEEK + 9 * HOUR);
  });

  it('name the next change, strictly later', () => {
    expect(open.nextChange(0)).toBe(9 * HOUR);
    expect(open.nextChange(9 * HOUR)).toBe(17 * HOUR);
    expect(open.nextChange(17 * HOUR)).toBe(DAY + 9 * HOUR);
  });

  it('count working minutes only', () => {
    expect(open.workingBetween(0, WEEK)).toBe(40 * HOUR);
    expect(open.workingBetween(16 * HOUR, DAY + 10 * HOUR)).toBe(2 * HOUR);
    expect(open.workingBetween(5 * DAY, WEEK)).toBe(0);
    expect(open.workingBetween(10 * HOUR, 10.25 * HOUR)).toBe(15);
  });

  it('end work at the closing itself when it just fits, else on the next day', () => {
    expect(open.addWorking(9 * HOUR, 8 * HOUR)).toBe(17 * HOUR);
    expect(open.addWorking(9 * HOUR, 8 * HOUR + 1)).toBe(DAY + 9 * HOUR + 1);
    expect(open.addWorking(4 * DAY + 16 * HOUR, 2 * HOUR)).toBe(WEEK + 10 * HOUR);
    expect(open.addWorking(3 * HOUR, 0)).toBe(3 * HOUR);
  });

  it('go on for years beyond the first part of the table', () => {
    expect(open.workingBetween(0, 200 * WEEK)).toBe(200 * 40 * HOUR);
    expect(open.nextOpening(300 * WEEK + 5 * DAY)).toBe(301 * WEEK + 9 * HOUR);
    expect(open.capacityAt(12 * HOUR)).toBe(3);
  });

  it('give the same answers whatever was asked before', () => {
    const times = fc.array(fc.double({ min: 0, max: 60 * WEEK, noNaN: true }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(times, (asked) => {
        const used = at('2026-03-02T00:00', officeHours);
        const answers = asked.map((t) => [used.capacityAt(t), used.nextChange(t), used.nextOpening(t)]);
        const fresh = asked.map((t) => {
          const unused = at('2026-03-02T00:00', officeHours);
          return [unused.capacityAt(t), unused.nextChange(t), unused.nextOpening(t)];
        });
        expect(answers).toEqual(fresh);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('take exactly the minutes of work that lie between start and finish', () => {
    const times = fc.double({ min: 0, max: 5 * WEEK, noNaN: true });
    const work = fc.double({ min: 0, max: 100 * HOUR, noNaN: true });
    fc.assert(
      fc.property(times, work, (t, minutes) => {
        expect(open.workingBetween(t, open.addWorking(t, minutes))).toBeCloseTo(minutes, 6);
      }),
      { seed: 1 },
    );
  });
});

describe('a run that starts in the middle of a week', () => {
  it('counts from its own start', () => {
    const open = at('2026-03-06T16:30', officeHours);
    expect(open.openAt(0)).toBe(true);
    expect(open.nextChange(0)).toBe(30);
    expect(open.nextOpening(30)).toBe(30 + 2 * DAY + 16 * HOUR);
  });
});

describe('shifts over midnight and the end of the week', () => {
  it('have no change at midnight when they go on', () => {
    const open = at('2026-03-02T00:00', { weekly: [monday(22, 24), monday(24, 30)], exceptions: [] });
    expect(open.nextOpening(0)).toBe(22 * HOUR);
    expect(open.nextChange(22 * HOUR)).toBe(30 * HOUR);
  });

  it('join Sunday 24:00 to Monday 00:00', () => {
    const sundayNight = { from: 6 * DAY + 22 * HOUR, to: WEEK };
    const open = at('2026-03-02T00:00', { weekly: [sundayNight, monday(0, 6)], exceptions: [] });
    expect(open.openAt(0)).toBe(true);
    expect(open.nextChange(0)).toBe(6 * HOUR);
    expect(open.nextOpening(6 * HOUR)).toBe(6 * DAY + 22 * HOUR);
    expect(open.nextChange(6 * DAY + 23 * HOUR)).toBe(WEEK + 6 * HOUR);
  });
});

describe('capacity', () => {
  it('may differ by shift; an interval without one takes the role’s', () => {
    const open = at('2026-03-02T00:00', { weekly: [monday(6, 14, 5), monday(14, 22)], exceptions: [] });
    expect([5, 6, 13.9, 14, 21.9, 22].map((hour) => open.capacityAt(hour * HOUR))).toEqual([
      0, 5, 5, 3, 3, 0,
    ]);
    expect(open.nextChange(6 * HOUR)).toBe(14 * HOUR);
    expect(open.workingBetween(0, DAY)).toBe(16 * HOUR);
  });

  it('goes by the later interval where two overlap, so that 0 makes a break', () => {
    const open = at('2026-03-02T00:00', {
      weekly: [monday(9, 17), monday(12, 13, 0), monday(16, 18, 1)],
      exceptions: [],
    });
    const { times, capacities } = open.transitions(DAY);
    expect([...times]).toEqual([0, 9, 12, 13, 16, 18].map((hour) => hour * HOUR));
    expect([...capacities]).toEqual([0, 3, 0, 3, 1, 0]);
  });

  it('of nobody is closed, and work there is never done', () => {
    const closed = at('2026-03-02T00:00', { weekly: [monday(9, 17, 0)], exceptions: [] });
    expect(closed.nextOpening(0)).toBe(Infinity);
    expect(closed.addWorking(0, 1)).toBe(Infinity);
    expect(closed.nextChange(0)).toBe(Infinity);
  });

  it('that never falls to 0 keeps work going through its changes', () => {
    const open = at('2026-03-02T00:00', {
      weekly: [{ from: 0, to: WEEK, capacity: 1 }, monday(8, 16, 4)],
      exceptions: [],
    });
    expect(open.addWorking(0, 3 * WEEK)).toBe(3 * WEEK);
  });
});

describe('exceptions', () => {
  it('replace their day from midnight to midnight', () => {
    const open = at('2026-03-02T00:00', {
      ...officeHours,
      exceptions: [
        { date: '2026-03-03', intervals: [] },
        { date: '2026-03-07', intervals: [{ from: 10 * HOUR, to: 12 * HOUR, capacity: 1 }] },
      ],
    });
    expect(open.nextOpening(17 * HOUR)).toBe(2 * DAY + 9 * HOUR);
    expect(open.capacityAt(5 * DAY + 10 * HOUR)).toBe(1);
    expect(open.workingBetween(0, WEEK)).toBe(34 * HOUR);
    expect(open.workingBetween(WEEK, 2 * WEEK)).toBe(40 * HOUR);
  });

  it('go by the last of two for one day', () => {
    const open = at('2026-03-02T00:00', {
      ...officeHours,
      exceptions: [
        { date: '2026-03-02', intervals: [] },
        { date: '2026-03-02', intervals: [{ from: 0, to: HOUR }] },
      ],
    });
    expect(open.workingBetween(0, DAY)).toBe(HOUR);
  });

  it('are all there is when the week is empty, and then it is closed for ever', () => {
    const fair = { date: '2026-06-01', intervals: [{ from: 9 * HOUR, to: 10 * HOUR }] };
    const open = at('2026-03-02T00:00', { weekly: [], exceptions: [fair] });
    const opening = 91 * DAY + 9 * HOUR;
    expect(open.nextOpening(0)).toBe(opening);
    expect(open.nextOpening(opening + HOUR)).toBe(Infinity);
    expect(open.addWorking(0, 61)).toBe(Infinity);
    expect(open.addWorking(0, 60)).toBe(opening + HOUR);
  });

  it('interrupt what is otherwise always open', () => {
    const day = { date: '2026-03-04', intervals: [] };
    const open = at('2026-03-02T00:00', { weekly: [{ from: 0, to: WEEK }], exceptions: [day] });
    expect(open.alwaysOpen).toBe(false);
    expect(open.nextChange(0)).toBe(2 * DAY);
    expect(open.nextOpening(2 * DAY)).toBe(3 * DAY);
    expect(open.nextChange(3 * DAY)).toBe(Infinity);
  });
});

describe('always open', () => {
  it.each([
    ['without hours', null],
    ['with the whole week in one interval', { weekly: [{ from: 0, to: WEEK }], exceptions: [] }],
    [
      'with the whole week in seven',
      { weekly: [0, 1, 2, 3, 4, 5, 6].map((d) => ({ from: d * DAY, to: (d + 1) * DAY })), exceptions: [] },
    ],
    [
      'with an exception long ago',
      { weekly: [{ from: 0, to: WEEK }], exceptions: [{ date: '2020-01-01', intervals: [] }] },
    ],
  ])('%s', (_, hours) => {
    const open = at('2026-03-02T00:00', hours);
    expect(open.alwaysOpen).toBe(true);
    expect(open.capacityAt(1e6)).toBe(3);
    expect(open.nextChange(5)).toBe(Infinity);
    expect(open.nextOpening(5)).toBe(5);
    expect(open.workingBetween(5, 8)).toBe(3);
    expect(open.addWorking(5, 1.5)).toBe(6.5);
  });
});

describe('summer time in Berlin', () => {
  const nights: WorkingHours = {
    weekly: [0, 1, 2, 3, 4, 5, 6].flatMap((day) => [
      { from: day * DAY, to: day * DAY + 6 * HOUR },
      { from: day * DAY + 22 * HOUR, to: (day + 1) * DAY },
    ]),
    exceptions: [],
  };

  it('takes an hour from the night of 29 March 2026', () => {
    const open = at('2026-03-28T22:00', nights, 'Europe/Berlin');
    expect(open.nextChange(0)).toBe(7 * HOUR);
    expect(open.nextOpening(7 * HOUR)).toBe(23 * HOUR);
  });

  it('adds an hour to the night of 25 October 2026', () => {
    const open = at('2026-10-24T22:00', nights, 'Europe/Berlin');
    expect(open.nextChange(0)).toBe(9 * HOUR);
    expect(open.nextOpening(9 * HOUR)).toBe(25 * HOUR);
  });

  it('leaves a morning shift on the clock: 23 hours later in spring, 25 in autumn', () => {
    const mornings: WorkingHours = {
      weekly: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ from: day * DAY + 9 * HOUR, to: day * DAY + 12 * HOUR })),
      exceptions: [],
    };
    expect(at('2026-03-28T09:00', mornings, 'Europe/Berlin').nextOpening(4 * HOUR)).toBe(23 * HOUR);
    expect(at('2026-10-24T09:00', mornings, 'Europe/Berlin').nextOpening(4 * HOUR)).toBe(25 * HOUR);
    expect(at('2026-03-28T09:00', mornings, 'Asia/Shanghai').nextOpening(4 * HOUR)).toBe(24 * HOUR);
  });

  it('skips a shift inside the missing hour and doubles one inside the hour that comes twice', () => {
    const sundayAtTwo = { weekly: [{ from: 6 * DAY + 2 * HOUR, to: 6 * DAY + 3 * HOUR }], exceptions: [] };
    expect(at('2026-03-29T00:00', sundayAtTwo, 'Europe/Berlin').nextOpening(0)).toBe(WEEK + HOUR);
    const autumn = at('2026-10-25T00:00', sundayAtTwo, 'Europe/Berlin');
    expect(autumn.nextOpening(0)).toBe(2 * HOUR);
    expect(autumn.nextChange(2 * HOUR)).toBe(4 * HOUR);
  });

  it('keeps the hours of a whole year but for the nights', () => {
    const year = at('2026-01-01T00:00', officeHours, 'Europe/Berlin');
    const same = at('2026-01-01T00:00', officeHours, 'Asia/Shanghai');
    expect(year.workingBetween(0, 365 * DAY)).toBe(same.workingBetween(0, 365 * DAY));
    const summer = 180 * DAY;
    expect(year.nextOpening(summer)).toBe(same.nextOpening(summer) - HOUR);
  });
});

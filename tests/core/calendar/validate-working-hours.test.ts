import { describe, expect, it } from 'vitest';
import { validateWorkingHours, type WorkingHours } from '#core/calendar';

const nine = { from: 540, to: 1020 };
const codesOf = (hours: Partial<WorkingHours>) =>
  validateWorkingHours({ weekly: [nine], exceptions: [], ...hours }).map(({ code }) => code);

describe('working hours', () => {
  it('in order raise no problem', () => {
    expect(codesOf({ exceptions: [{ date: '2026-12-24', intervals: [{ from: 540, to: 720 }] }] })).toEqual(
      [],
    );
  });

  it.each([
    ['an interval that ends before it starts', { weekly: [{ from: 600, to: 540 }] }, 'calendar.reversed'],
    ['an interval of no length', { weekly: [{ from: 600, to: 600 }] }, 'calendar.reversed'],
    ['a time that is not a number', { weekly: [{ from: Number.NaN, to: 600 }] }, 'calendar.reversed'],
    ['an interval beyond the week', { weekly: [{ from: 10_000, to: 10_081 }] }, 'calendar.outside'],
    [
      'an interval beyond its day',
      { exceptions: [{ date: '2026-12-24', intervals: [{ from: 0, to: 1441 }] }] },
      'calendar.outside',
    ],
    ['half a person', { weekly: [{ ...nine, capacity: 0.5 }] }, 'calendar.badCapacity'],
    ['a date that is none', { exceptions: [{ date: '2026-02-30', intervals: [] }] }, 'calendar.notADate'],
    ['an interval over another', { weekly: [nine, { from: 720, to: 780, capacity: 0 }] }, 'calendar.overlap'],
    ['no hours at all', { weekly: [] }, 'calendar.neverOpen'],
    ['hours with nobody there', { weekly: [{ ...nine, capacity: 0 }] }, 'calendar.neverOpen'],
  ])('with %s say so', (_, hours, code) => {
    expect(codesOf(hours)).toEqual([code]);
  });

  it('with two entries for one day warn that the first is lost', () => {
    const day = { date: '2026-12-24', intervals: [] };
    expect(codesOf({ exceptions: [day, day] })).toEqual(['calendar.sameDate']);
  });

  it('that only touch don’t overlap', () => {
    expect(codesOf({ weekly: [nine, { from: 1020, to: 1080 }] })).toEqual([]);
  });

  it('name whose they are', () => {
    expect(validateWorkingHours({ weekly: [], exceptions: [] }, ['C1'])[0]?.at).toEqual(['C1']);
  });
});

import { describe, expect, it } from 'vitest';
import { createLocalClock, isTimeZone, toEpochMinutes } from '#core/calendar';

const utc = (text: string) => Date.parse(`${text}Z`) / 60_000;

function instant(local: string, timeZone: string) {
  const result = toEpochMinutes(local, timeZone);
  return result.ok ? result.value : Number.NaN;
}

const codes = (local: string, timeZone: string) =>
  toEpochMinutes(local, timeZone).problems.map(({ code }) => code);

describe('a local start', () => {
  it('is the instant at which the clock of the zone shows it', () => {
    expect(instant('2026-03-02T09:00', 'Asia/Shanghai')).toBe(utc('2026-03-02T01:00'));
    expect(instant('2026-03-02T09:00', 'Europe/Berlin')).toBe(utc('2026-03-02T08:00'));
    expect(instant('2026-07-02T09:00', 'Europe/Berlin')).toBe(utc('2026-07-02T07:00'));
    expect(instant('2026-03-02T09:00', 'America/New_York')).toBe(utc('2026-03-02T14:00'));
    expect(instant('2026-03-02T09:00', 'Asia/Kolkata')).toBe(utc('2026-03-02T03:30'));
    expect(instant('2026-03-02T09:00', 'UTC')).toBe(utc('2026-03-02T09:00'));
  });

  it('that the clock skips in spring is an hour later, with a note', () => {
    expect(instant('2026-03-29T02:30', 'Europe/Berlin')).toBe(utc('2026-03-29T01:30'));
    expect(codes('2026-03-29T02:30', 'Europe/Berlin')).toEqual(['calendar.skipped']);
  });

  it('that the clock shows twice in autumn is the first, with a note', () => {
    expect(instant('2026-10-25T02:30', 'Europe/Berlin')).toBe(utc('2026-10-25T00:30'));
    expect(codes('2026-10-25T02:30', 'Europe/Berlin')).toEqual(['calendar.shownTwice']);
  });

  it('just before and just after a change raises no note', () => {
    expect(codes('2026-03-29T01:59', 'Europe/Berlin')).toEqual([]);
    expect(instant('2026-03-29T03:00', 'Europe/Berlin')).toBe(utc('2026-03-29T01:00'));
    expect(instant('2026-10-25T03:00', 'Europe/Berlin')).toBe(utc('2026-10-25T02:00'));
  });

  it.each(['2026-02-30T09:00', '2026-03-02', '2026-03-02T24:01', 'tomorrow', ''])(
    'is not read from %j',
    (text) => {
      expect(toEpochMinutes(text, 'UTC')).toMatchObject({
        ok: false,
        problems: [{ code: 'calendar.notADate' }],
      });
    },
  );

  it('in a zone nobody knows is a problem', () => {
    expect(isTimeZone('Mars/Olympus')).toBe(false);
    expect(codes('2026-03-02T09:00', 'Mars/Olympus')).toEqual(['calendar.unknownTimeZone']);
  });
});

describe('the local clock of a run', () => {
  const saturday = createLocalClock('Europe/Berlin', instant('2026-03-28T00:00', 'Europe/Berlin'));

  it('tells the minute of the week, through summer time and the end of the week', () => {
    expect(saturday.minuteOfWeekAt(0)).toBe(5 * 1440);
    expect(saturday.minuteOfWeekAt(1440 + 119.5)).toBe(6 * 1440 + 119.5);
    expect(saturday.minuteOfWeekAt(1440 + 120)).toBe(6 * 1440 + 180);
    expect(saturday.minuteOfWeekAt(2 * 1440 - 60)).toBe(0);
  });

  it('runs evenly until the change, then on', () => {
    expect(saturday.steadyUntil(0)).toBe(1440 + 120);
    expect(saturday.steadyUntil(1440 + 120)).toBeGreaterThan(1440 + 120);
  });

  it('lists its jumps as plain data', () => {
    const { times, shifts } = saturday.shifts(365 * 1440);
    expect([...times]).toEqual([1440 + 120, 211 * 1440 + 120]);
    expect([...shifts]).toEqual([60, 0]);
    expect(
      createLocalClock('Asia/Shanghai', 0)
        .shifts(20 * 525_600)
        .times.at(-1),
    ).toBeLessThan(22 * 525_600);
    expect(createLocalClock('Asia/Shanghai', utc('2026-01-01T00:00')).shifts(525_600).times).toHaveLength(0);
  });

  it('writes instants with their offset', () => {
    expect(saturday.isoAt(1440 + 119.5)).toBe('2026-03-29T01:59:30.000+01:00');
    expect(saturday.isoAt(1440 + 120)).toBe('2026-03-29T03:00:00.000+02:00');
    expect(createLocalClock('America/St_Johns', utc('2026-01-01T00:00')).isoAt(0)).toBe(
      '2025-12-31T20:30:00.000-03:30',
    );
  });
});

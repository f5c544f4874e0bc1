import { records } from '#core/base';
import type { Calendar, Interval } from '#core/model';
import type { Change } from '../../change.ts';
import type { Scope } from './scope.ts';
import { staffedChange } from './staffed-change.ts';

const DAY = 1440;
const WEEK = 7 * DAY;
const LONGER = 60;

/** `longerHours`: every working day of a calendar ends an hour later. Values: calendar, minutes (60), costPerWeek. */
export function longerHours({ service, roles }: Scope): readonly Change[] {
  return records(service.calendars).flatMap((calendar) => {
    const { id, name } = calendar;
    const on = roles.filter(({ role }) => role.calendarId === id).map(({ role }) => role.id);
    const weekly = anHourLonger(calendar);
    if (on.length === 0 || weekly === null) return [];
    return (
      staffedChange(service, {
        id: `longerHours ${id}`,
        code: 'longerHours',
        at: [id, ...on],
        values: { calendar: name, minutes: LONGER },
        edits: [{ command: 'setCalendar', args: { id, change: { weekly } } }],
      }) ?? []
    );
  });
}

/** The last stretch of each day lasts an hour longer, up to the next one or the end of the week; null: there is no room. */
function anHourLonger({ weekly }: Calendar): readonly Interval[] | null {
  const sorted = weekly.toSorted((a, b) => a.from - b.from);
  const longer = sorted.map((interval, index) => {
    const next = sorted[index + 1];
    const isLast = next === undefined || Math.floor(next.from / DAY) > Math.floor(interval.from / DAY);
    const to = Math.min(interval.to + LONGER, next?.from ?? WEEK);
    return isLast && to > interval.to ? { ...interval, to } : interval;
  });
  return longer.some((interval, index) => interval !== sorted[index]) ? longer : null;
}

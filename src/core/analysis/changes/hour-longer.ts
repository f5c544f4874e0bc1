import type { Calendar, Interval, RoleId, Service } from '#core/model';
import type { Change } from '../change.ts';
import { staffedChange } from './staffed-change.ts';

const DAY = 1440;
const WEEK = 7 * DAY;
const LONGER = 60;

/**
 * `longerHours`: every working day of a calendar ends an hour later, for the roles that work by it. Values: calendar,
 * minutes (60), costPerWeek. Null where there is no room, or the budget forbids it.
 */
export function hourLonger(service: Service, calendar: Calendar, roles: readonly RoleId[]): Change | null {
  const { id, name } = calendar;
  const weekly = anHourLonger(calendar);
  if (roles.length === 0 || weekly === null) return null;
  return staffedChange(service, {
    id: `longerHours ${id}`,
    code: 'longerHours',
    at: [id, ...roles],
    values: { calendar: name, minutes: LONGER },
    edits: [{ command: 'setCalendar', args: { id, change: { weekly } } }],
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

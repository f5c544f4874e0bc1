import { problem, records } from '#core/base';
import {
  type Calendar,
  type CalendarId,
  freshId,
  type IdSource,
  type Interval,
  isIdTaken,
  type Service,
} from '#core/model';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { changed, drop, put } from './records.ts';

const DAY = 1440;
const WEEK = 7 * DAY;

/** What can be said of a calendar. */
export type CalendarChange = Partial<Omit<Calendar, 'id'>>;

/** Monday to Friday, 09:00 to 17:00. */
const OFFICE_HOURS: readonly Interval[] = [0, 1, 2, 3, 4].map((day) => ({
  from: day * DAY + 540,
  to: day * DAY + 1020,
}));

/** Adds a calendar, by default Monday to Friday 09:00–17:00, work paused at closing time. */
export function addCalendar(
  service: Service,
  args: { readonly name: string } & CalendarChange,
  ids: IdSource,
): EditResult {
  const id = freshId<CalendarId>('calendar', (candidate) => isIdTaken(service, candidate), ids);
  const { name, weekly = OFFICE_HOURS, exceptions = [], atClosing = 'pause' } = args;
  const calendar: Calendar = { id, name, weekly, exceptions, atClosing };
  const wrong = checkCalendar(calendar);
  return wrong === null
    ? edited(put(service, 'calendars', [calendar]), { values: { name } })
    : refused(service, wrong);
}

/** Changes a calendar. Refused: `invalidInterval` (from < to, inside its week or day, no overlap), `invalidDate`. */
export function setCalendar(
  service: Service,
  args: { readonly id: CalendarId; readonly change: CalendarChange },
): EditResult {
  const calendar = service.calendars[args.id];
  if (calendar === undefined) return missing(service, args.id);
  const { name, weekly, exceptions, atClosing } = { ...calendar, ...args.change };
  const next = changed(calendar, { name, weekly, exceptions, atClosing });
  const wrong = checkCalendar(next);
  return wrong === null
    ? edited(put(service, 'calendars', [next]), { values: { name } })
    : refused(service, wrong);
}

/** Takes a calendar out of the catalogue; roles and targets that used it are on duty around the clock from then on. */
export function removeCalendar(service: Service, args: { readonly id: CalendarId }): EditResult {
  const calendar = service.calendars[args.id];
  if (calendar === undefined) return missing(service, args.id);
  const roles = records(service.roles).filter((role) => role.calendarId === calendar.id);
  const processes = records(service.processes).filter((process) => process.targetCalendarId === calendar.id);
  const freedRoles = put(
    service,
    'roles',
    roles.map((role) => ({ ...role, calendarId: null })),
  );
  const freed = put(
    freedRoles,
    'processes',
    processes.map((process) => ({ ...process, targetCalendarId: null })),
  );
  return edited(drop(freed, 'calendars', [calendar.id]), { values: { name: calendar.name } });
}

function checkCalendar(calendar: Calendar) {
  const at = [calendar.id];
  if (!areIntervals(calendar.weekly, WEEK)) return problem('invalidInterval', 'error', at, { date: '' });
  for (const { date, intervals } of calendar.exceptions) {
    if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date))
      return problem('invalidDate', 'error', at, { date });
    if (!areIntervals(intervals, DAY)) return problem('invalidInterval', 'error', at, { date });
  }
  return null;
}

/** Each half-open, not empty, inside [0, length]; none overlapping another. */
function areIntervals(intervals: readonly Interval[], length: number): boolean {
  let end = 0;
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    if (!(from >= end && from < to && to <= length)) return false;
    end = to;
  }
  return true;
}

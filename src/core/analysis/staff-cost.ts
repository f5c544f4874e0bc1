import { type Money, records } from '#core/base';
import type { Calendar, Role, Service } from '#core/model';

const HOURS_PER_WEEK = 168;

/** Hours a role is paid for in an ordinary week, all its people together; round the clock without a calendar. */
export function paidHoursPerWeek(service: Service, role: Role): number {
  const calendar = role.calendarId === null ? undefined : service.calendars[role.calendarId];
  if (calendar === undefined) return role.capacity * HOURS_PER_WEEK;
  return personHours(calendar, role.capacity);
}

/** What the staff of the service costs in an ordinary week, busy or not: people × hours on duty × cost per hour. */
export function staffCostPerWeek(service: Service): Money {
  return records(service.roles).reduce(
    (sum, role) => sum + paidHoursPerWeek(service, role) * role.costPerHour,
    0,
  );
}

function personHours({ weekly }: Calendar, capacity: number): number {
  return weekly.reduce((sum, { from, to, capacity: own = capacity }) => sum + (own * (to - from)) / 60, 0);
}

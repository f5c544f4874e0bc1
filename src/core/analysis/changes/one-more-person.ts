import type { Edit } from '#core/editing';
import type { Calendar, Role, Service } from '#core/model';
import type { Change } from '../change.ts';
import { staffedChange } from './staffed-change.ts';

/**
 * `addPerson`: one more person in a role. Values: role, from, to, costPerWeek. Null beyond the role's maximum or the
 * budget, and where the shifts that say how many are there are shared with another role.
 */
export function oneMorePerson(service: Service, role: Role): Change | null {
  const { id, name, capacity, maximumCapacity } = role;
  const edits = oneMore(service, role);
  if (edits === null || (maximumCapacity !== null && capacity >= maximumCapacity)) return null;
  const values = { role: name, from: capacity, to: capacity + 1 };
  return staffedChange(service, { id: `addPerson ${id}`, code: 'addPerson', at: [id], values, edits });
}

function oneMore(service: Service, { id, capacity, calendarId }: Role): readonly Edit[] | null {
  const larger: Edit = { command: 'setRole', args: { id, change: { capacity: capacity + 1 } } };
  const calendar = calendarId === null ? undefined : service.calendars[calendarId];
  if (calendar === undefined || !hasOwnNumbers(calendar)) return [larger];
  const isShared = Object.values(service.roles).some(
    (other) => other.id !== id && other.calendarId === calendarId,
  );
  if (isShared) return null;
  const weekly = calendar.weekly.map((interval) =>
    interval.capacity === undefined ? interval : { ...interval, capacity: interval.capacity + 1 },
  );
  return [larger, { command: 'setCalendar', args: { id: calendar.id, change: { weekly } } }];
}

function hasOwnNumbers({ weekly }: Calendar): boolean {
  return weekly.some(({ capacity }) => capacity !== undefined);
}

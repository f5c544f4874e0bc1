import type { Share } from '#core/base';
import { records } from '#core/base';
import type { RoleId, Service } from '#core/model';
import type { Change } from '../change.ts';
import { hourLonger } from './hour-longer.ts';
import { oneMorePerson } from './one-more-person.ts';

/** From this share of the wait on, longer hours are worth an offer; from half of it on they come first. */
const WORTH_HOURS: Share = 0.1;

/**
 * What could be done about waiting for a role: one more person (`addPerson`) and, where part of the wait is because nobody is on
 * duty (`offShift`), an hour more a day (`longerHours`); what takes the larger cause away first. At most two; empty where limits forbid them.
 */
export function staffRemedies(service: Service, roleId: RoleId, offShift: Share): readonly Change[] {
  const role = service.roles[roleId];
  if (role === undefined) return [];
  const calendar = role.calendarId === null ? undefined : service.calendars[role.calendarId];
  const shared = records(service.roles).filter(({ calendarId }) => calendarId === role.calendarId);
  const people = oneMorePerson(service, role) ?? [];
  const hours =
    calendar === undefined || offShift < WORTH_HOURS
      ? []
      : (hourLonger(
          service,
          calendar,
          shared.map(({ id }) => id),
        ) ?? []);
  return (offShift < 0.5 ? [people, hours] : [hours, people]).flat();
}

import { records } from '#core/base';
import type { Change } from '../../change.ts';
import { hourLonger } from '../../changes/hour-longer.ts';
import type { Scope } from './scope.ts';

/** `longerHours`: an hour more a day, calendar by calendar. */
export function longerHours({ service, roles }: Scope): readonly Change[] {
  return records(service.calendars).flatMap((calendar) => {
    const on = roles.filter(({ role }) => role.calendarId === calendar.id).map(({ role }) => role.id);
    return hourLonger(service, calendar, on) ?? [];
  });
}

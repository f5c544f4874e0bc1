import { useCallback } from 'react';
import type { CalendarId } from '#core/model';
import { useSession } from '#ui/kit';

/** Adds office hours to the catalogue and answers with the id; null where that was refused. */
export function useNewCalendar(): (name: string, gesture?: string) => CalendarId | null {
  const session = useSession();
  return useCallback(
    (name, gesture) => {
      const before = session.workspace.getState().service?.calendars ?? {};
      session.workspace.getState().edit('addCalendar', { name }, gesture ? { gesture } : undefined);
      const after = session.workspace.getState().service?.calendars ?? {};
      return (Object.keys(after).find((id) => !Object.hasOwn(before, id)) ?? null) as CalendarId | null;
    },
    [session],
  );
}

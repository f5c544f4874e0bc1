import { NativeSelect } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, records } from '#core/base';
import type { CalendarId, Service } from '#core/model';
import { IconButton } from '#ui/kit';
import { useGesture } from '../fields/use-gesture.ts';
import { CalendarDialog } from './calendar-dialog.tsx';
import classes from './calendar.module.css';
import { useNewCalendar } from './use-new-calendar.ts';

const ALWAYS = '';
const NEW = 'new calendar';

interface CalendarSelectProps {
  readonly service: Service;
  readonly label: string;
  readonly value: CalendarId | null;
  readonly onCommit: (calendar: CalendarId | null, gesture?: string) => readonly Problem[];
}

/** Working hours from the catalogue, around the clock, or new ones; the pencil opens them. */
export function CalendarSelect({ service, label, value, onCommit }: CalendarSelectProps) {
  const { t } = useTranslation();
  const gesture = useGesture();
  const addCalendar = useNewCalendar();
  const [editing, setEditing] = useState<CalendarId | null>(null);
  const choose = (chosen: string): void => {
    if (chosen !== NEW) {
      onCommit(chosen === ALWAYS ? null : (chosen as CalendarId));
      return;
    }
    gesture.renew();
    const added = addCalendar(t('inspector.newCalendar'), gesture.current());
    if (added === null) return;
    onCommit(added, gesture.current());
    setEditing(added);
  };
  return (
    <div className={classes.select}>
      <NativeSelect
        label={label}
        value={value ?? ALWAYS}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: ALWAYS, label: t('inspector.alwaysOpen') },
          ...records(service.calendars).map((calendar) => ({
            value: calendar.id as string,
            label: calendar.name || t('general.unnamed'),
          })),
          { value: NEW, label: t('inspector.newCalendarEntry') },
        ]}
      />
      {value !== null && (
        <IconButton
          icon={Pencil}
          iconSize={15}
          label={t('inspector.editCalendar')}
          onClick={() => setEditing(value)}
        />
      )}
      {editing !== null && <CalendarDialog id={editing} onClose={() => setEditing(null)} />}
    </div>
  );
}

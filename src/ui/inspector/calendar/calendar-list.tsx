import { Button } from '@mantine/core';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { CalendarId, Service } from '#core/model';
import { IconButton } from '#ui/kit';
import fields from '../fields/fields.module.css';
import { Section } from '../fields/section.tsx';
import lists from '../lists.module.css';
import { useEdit } from '../use-edit.ts';
import { CalendarDialog } from './calendar-dialog.tsx';
import { weeklyHours } from './hours-text.ts';
import { useNewCalendar } from './use-new-calendar.ts';

/** The working hours that roles can have. */
export function CalendarList({ service }: { service: Service }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const addCalendar = useNewCalendar();
  const [editing, setEditing] = useState<CalendarId | null>(null);
  const calendars = records(service.calendars);
  return (
    <Section
      title={t('inspector.calendars')}
      action={
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<Plus size={13} aria-hidden />}
          onClick={() => setEditing(addCalendar(t('inspector.newCalendar')))}
        >
          {t('inspector.addCalendar')}
        </Button>
      }
    >
      {calendars.length === 0 && <p className={fields.soft}>{t('inspector.noCalendars')}</p>}
      <ul className={lists.list}>
        {calendars.map((calendar) => (
          <li key={calendar.id}>
            <div className={lists.row}>
              <span className={lists.name}>{calendar.name || t('general.unnamed')}</span>
              <span className={lists.detail}>
                {t('inspector.hoursPerWeek', { n: weeklyHours(calendar.weekly) })}
              </span>
              <IconButton
                icon={Pencil}
                iconSize={14}
                size="sm"
                label={t('inspector.editNamed', { name: calendar.name })}
                onClick={() => setEditing(calendar.id)}
              />
              <IconButton
                icon={Trash2}
                iconSize={14}
                size="sm"
                label={t('inspector.removeNamed', { name: calendar.name })}
                onClick={() => edit('removeCalendar', { id: calendar.id })}
              />
            </div>
          </li>
        ))}
      </ul>
      {editing !== null && <CalendarDialog id={editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}

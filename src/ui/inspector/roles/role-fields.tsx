import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QueueDiscipline, Role, Service } from '#core/model';
import { CalendarSelect } from '../calendar/calendar-select.tsx';
import classes from '../fields/fields.module.css';
import { NumberField } from '../fields/number-field.tsx';
import { useEdit } from '../use-edit.ts';

const DISCIPLINES: readonly QueueDiscipline[] = [
  'fifo',
  'priority',
  'preemptive',
  'shortestFirst',
  'earliestDue',
  'lifo',
];

/** How many people, what an hour of them costs, when they work, and whose work they take up first. */
export function RoleFields({ service, role }: { service: Service; role: Role }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const { id } = role;
  return (
    <>
      <NumberField
        label={t('inspector.capacity')}
        value={role.capacity}
        unit={<span className={classes.unit}>{t('inspector.people')}</span>}
        onCommit={(capacity, gesture) =>
          edit('setRole', { id, change: { capacity: capacity ?? 0 } }, gesture)
        }
      />
      <NumberField
        label={t('inspector.costPerHour')}
        value={role.costPerHour}
        unit={<span className={classes.unit}>{service.profile.currency}</span>}
        onCommit={(costPerHour, gesture) =>
          edit('setRole', { id, change: { costPerHour: costPerHour ?? 0 } }, gesture)
        }
      />
      <CalendarSelect
        service={service}
        label={t('inspector.workingHours')}
        value={role.calendarId}
        onCommit={(calendarId, gesture) => edit('setRole', { id, change: { calendarId } }, gesture)}
      />
      <NativeSelect
        label={t('work.discipline')}
        value={role.discipline}
        onChange={(event) =>
          edit('setRole', { id, change: { discipline: event.currentTarget.value as QueueDiscipline } })
        }
        data={DISCIPLINES.map((value) => ({ value, label: t(`work.disciplines.${value}`) }))}
      />
      {(role.discipline === 'priority' || role.discipline === 'preemptive') && (
        <p className={classes.soft}>{t('work.priorityHint')}</p>
      )}
      <NumberField
        label={t('work.maximum')}
        description={t('work.maximumHint')}
        value={role.maximumCapacity}
        optional
        placeholder={t('work.noLimit')}
        unit={<span className={classes.unit}>{t('inspector.people')}</span>}
        onCommit={(maximumCapacity, gesture) => edit('setRole', { id, change: { maximumCapacity } }, gesture)}
      />
    </>
  );
}

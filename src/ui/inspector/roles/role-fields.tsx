import { useTranslation } from 'react-i18next';
import type { Role, Service } from '#core/model';
import { CalendarSelect } from '../calendar/calendar-select.tsx';
import classes from '../fields/fields.module.css';
import { NumberField } from '../fields/number-field.tsx';
import { useEdit } from '../use-edit.ts';

/** How many people, what an hour of them costs, and when they work. */
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
    </>
  );
}

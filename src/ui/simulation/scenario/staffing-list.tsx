import { NativeSelect } from '@mantine/core';
import { Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { CalendarId, Role } from '#core/model';
import { IconButton, useSession, useWorkspace } from '#ui/kit';
import { NumberField } from '#ui/simulation/fields';
import classes from './staffing-list.module.css';
import { useEditable } from './use-scenario.ts';

/** Who works, how many of them, when, and at what price. */
export function StaffingList() {
  const { t } = useTranslation();
  const roles = useWorkspace((state) => state.service?.roles);
  const all = roles ? records(roles) : [];
  if (all.length === 0) return <p className={classes.none}>{t('simulation.noRoles')}</p>;
  return (
    <ul className={classes.list}>
      {all.map((role) => (
        <li key={role.id}>
          <StaffRow role={role} />
        </li>
      ))}
    </ul>
  );
}

function StaffRow({ role }: { role: Role }) {
  const { t } = useTranslation();
  const session = useSession();
  const editable = useEditable();
  const calendars = useWorkspace((state) => state.service?.calendars);
  const currency = useWorkspace((state) => state.service?.profile.currency ?? '');
  const change = (next: Partial<Omit<Role, 'id'>>) =>
    session.workspace.getState().edit('setRole', { id: role.id, change: next });
  const name = role.name || t('general.unnamed');
  return (
    <fieldset className={classes.row} disabled={!editable}>
      <legend className={classes.name}>{name}</legend>
      <div className={classes.people}>
        <IconButton
          icon={Minus}
          label={t('simulation.onePersonLess', { role: name })}
          variant="default"
          size={26}
          disabled={!editable || role.capacity === 0}
          onClick={() => change({ capacity: role.capacity - 1 })}
        />
        <NumberField
          aria-label={t('simulation.peopleIn', { role: name })}
          value={role.capacity}
          min={0}
          max={100000}
          allowDecimal={false}
          classNames={{ input: classes.count }}
          w={46}
          onCommit={(capacity) => change({ capacity })}
        />
        <IconButton
          icon={Plus}
          label={t('simulation.onePersonMore', { role: name })}
          variant="default"
          size={26}
          disabled={!editable}
          onClick={() => change({ capacity: role.capacity + 1 })}
        />
      </div>
      <NativeSelect
        aria-label={t('simulation.workingHours', { role: name })}
        variant="unstyled"
        classNames={{ input: classes.calendar }}
        value={role.calendarId ?? ''}
        onChange={(event) => change({ calendarId: (event.currentTarget.value || null) as CalendarId | null })}
        data={[
          { value: '', label: t('simulation.always') },
          ...(calendars ? records(calendars) : []).map((calendar) => ({
            value: calendar.id,
            label: calendar.name,
          })),
        ]}
      />
      <NumberField
        aria-label={t('simulation.costPerHour', { role: name })}
        value={role.costPerHour}
        min={0}
        decimalScale={2}
        variant="unstyled"
        classNames={{ input: classes.cost }}
        rightSection={<span className={classes.unit}>{t('simulation.perHour', { currency })}</span>}
        rightSectionWidth={46}
        onCommit={(costPerHour) => change({ costPerHour })}
      />
    </fieldset>
  );
}

import { NativeSelect } from '@mantine/core';
import { ArrowUp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Problem, records } from '#core/base';
import type { Performer, RoleId, RoleNeed, Service } from '#core/model';
import { IconButton } from '#ui/kit';
import classes from '../fields/fields.module.css';
import { NumberField } from '../fields/number-field.tsx';

/** A performer of several roles. */
type Team = Extract<Performer, { by: 'allOf' | 'anyOf' }>;

interface TeamFieldProps {
  readonly service: Service;
  readonly team: Team;
  readonly onCommit: (team: Team, gesture?: string) => readonly Problem[];
}

/** The roles of a step that several do together (with how many of each), or whoever of them is free first. */
export function TeamField({ service, team, onCommit }: TeamFieldProps) {
  const { t } = useTranslation();
  const members = membersOf(team);
  const nameOf = (id: RoleId) => service.roles[id]?.name || t('general.unnamed');
  const left = records(service.roles).filter(({ id }) => !members.some(({ roleId }) => roleId === id));
  const label = t(`work.team.${team.by}`);
  return (
    <fieldset className={classes.picker}>
      <legend>{label}</legend>
      <p className={classes.soft}>{t(`work.team.${team.by}Hint`)}</p>
      <ul className={classes.rows}>
        {members.map(({ roleId, quantity }, index) => (
          <li key={roleId}>
            <span>{nameOf(roleId)}</span>
            {team.by === 'allOf' && (
              <div className={classes.few}>
                <NumberField
                  label={t('work.team.howMany', { role: nameOf(roleId) })}
                  hideLabel
                  value={quantity}
                  unit={<span className={classes.unit}>{t('inspector.people')}</span>}
                  onCommit={(next, gesture) =>
                    onCommit(teamOf(team.by, members.with(index, { roleId, quantity: next ?? 1 })), gesture)
                  }
                />
              </div>
            )}
            {team.by === 'anyOf' && index > 0 && (
              <IconButton
                icon={ArrowUp}
                iconSize={14}
                size="sm"
                label={t('work.team.prefer', { role: nameOf(roleId) })}
                onClick={() => onCommit(teamOf(team.by, raised(members, index)))}
              />
            )}
            {members.length > 1 && (
              <IconButton
                icon={X}
                iconSize={14}
                size="sm"
                label={t('inspector.removeNamed', { name: nameOf(roleId) })}
                onClick={() => onCommit(teamOf(team.by, members.toSpliced(index, 1)))}
              />
            )}
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <NativeSelect
          aria-label={t('work.team.addRole')}
          value=""
          onChange={(event) => {
            const roleId = event.currentTarget.value as RoleId;
            onCommit(teamOf(team.by, [...members, { roleId, quantity: 1 }]));
          }}
          data={[
            { value: '', label: t('work.team.addRole'), disabled: true },
            ...left.map(({ id }) => ({ value: id as string, label: nameOf(id) })),
          ]}
        />
      )}
    </fieldset>
  );
}

function membersOf(team: Team): readonly RoleNeed[] {
  return team.by === 'allOf' ? team.needs : team.roleIds.map((roleId) => ({ roleId, quantity: 1 }));
}

/** The members as a team of either kind. */
export function teamOf(by: Team['by'], members: readonly RoleNeed[]): Team {
  return by === 'allOf' ? { by, needs: members } : { by, roleIds: members.map(({ roleId }) => roleId) };
}

function raised(members: readonly RoleNeed[], index: number): readonly RoleNeed[] {
  const one = members[index];
  return one === undefined ? members : members.toSpliced(index, 1).toSpliced(index - 1, 0, one);
}

import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { LaneId, NodeId, Performer, RoleId, Service } from '#core/model';
import { useEdit } from '../use-edit.ts';
import { NewRoleField } from './role-select.tsx';
import { TeamField, teamOf } from './team-field.tsx';

interface PerformerFieldProps {
  readonly service: Service;
  readonly ids: readonly NodeId[];
  /** Undefined where several tasks differ. */
  readonly performer: Performer | undefined;
  readonly laneId: LaneId | null;
}

/** Who does a task: the role of its lane, a role of its own, several roles, nobody (a system), or a role yet to be named. */
export function PerformerField({ service, ids, performer, laneId }: PerformerFieldProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const [naming, setNaming] = useState(false);
  const lane = laneId === null ? undefined : service.lanes[laneId];
  const laneRole = lane?.roleId ? service.roles[lane.roleId] : undefined;
  const commit = (next: Performer, gesture?: string): void => {
    edit('setTask', { ids, change: { performer: next } }, gesture);
  };
  const choose = (value: string): void => {
    setNaming(value === 'new');
    if (value === 'lane' || value === 'nobody') commit({ by: value });
    else if (value === 'allOf' || value === 'anyOf') commit(teamOf(value, startingTeam()));
    else if (value.startsWith('role ')) commit({ by: 'role', roleId: value.slice(5) as RoleId });
  };
  /** Those who do it now, else the first role there is. */
  const startingTeam = () => {
    if (performer?.by === 'allOf') return performer.needs;
    const now =
      performer?.by === 'anyOf'
        ? performer.roleIds
        : [performer?.by === 'role' ? performer.roleId : (laneRole?.id ?? records(service.roles)[0]?.id)];
    return now.flatMap((roleId) => (roleId === undefined ? [] : [{ roleId, quantity: 1 }]));
  };
  const value =
    performer === undefined ? '' : performer.by === 'role' ? `role ${performer.roleId}` : performer.by;
  return (
    <>
      <NativeSelect
        label={t('inspector.performer')}
        value={naming ? 'new' : value}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          ...(performer === undefined
            ? [{ value: '', label: t('inspector.different'), disabled: true }]
            : []),
          {
            value: 'lane',
            label:
              laneRole === undefined
                ? t('inspector.byLane')
                : t('inspector.byLaneRole', { role: laneRole.name }),
          },
          ...records(service.roles).map((role) => ({
            value: `role ${role.id}`,
            label: role.name || t('general.unnamed'),
          })),
          ...(records(service.roles).length > 0
            ? (['allOf', 'anyOf'] as const).map((by) => ({ value: by, label: t(`work.team.${by}Choice`) }))
            : []),
          { value: 'nobody', label: t('inspector.byNobody') },
          { value: 'new', label: t('inspector.newRole') },
        ]}
      />
      {!naming && (performer?.by === 'allOf' || performer?.by === 'anyOf') && (
        <TeamField
          service={service}
          team={performer}
          onCommit={(team, gesture) => edit('setTask', { ids, change: { performer: team } }, gesture)}
        />
      )}
      {naming && (
        <NewRoleField
          suggestedName=""
          onDone={(roleId, gesture) => {
            setNaming(false);
            if (roleId !== null) commit({ by: 'role', roleId }, gesture);
          }}
        />
      )}
    </>
  );
}

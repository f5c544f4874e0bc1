import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { LaneId, NodeId, Performer, RoleId, Service } from '#core/model';
import { useEdit } from '../use-edit.ts';
import { NewRoleField } from './role-select.tsx';

interface PerformerFieldProps {
  readonly service: Service;
  readonly ids: readonly NodeId[];
  /** Undefined where several tasks differ. */
  readonly performer: Performer | undefined;
  readonly laneId: LaneId | null;
}

/** Who does a task: the role of its lane, a role of its own, nobody (a system), or a role yet to be named. */
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
    else if (value.startsWith('role ')) commit({ by: 'role', roleId: value.slice(5) as RoleId });
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
          { value: 'nobody', label: t('inspector.byNobody') },
          { value: 'new', label: t('inspector.newRole') },
        ]}
      />
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

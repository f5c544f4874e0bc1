import { Rows3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lane, Service } from '#core/model';
import { NameField } from '../fields/name-field.tsx';
import { Section } from '../fields/section.tsx';
import { RoleFields } from '../roles/role-fields.tsx';
import { RoleSelect } from '../roles/role-select.tsx';
import { useEdit } from '../use-edit.ts';
import { PanelHead } from './panel-head.tsx';

/** A lane: its name, and the role that works in it with everything about that role. */
export function LanePanel({ service, lane }: { service: Service; lane: Lane }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const role = lane.roleId === null ? undefined : service.roles[lane.roleId];
  return (
    <>
      <PanelHead symbol={<Rows3 size={17} aria-hidden />} title={t('canvas.laneRole')} />
      <Section>
        <NameField id={lane.id} name={lane.name} />
        <RoleSelect
          service={service}
          label={t('inspector.laneRole')}
          value={lane.roleId}
          suggestedName={lane.name}
          none={t('inspector.noRole')}
          onCommit={(roleId, gesture) => edit('setLane', { laneId: lane.id, roleId }, gesture)}
        />
      </Section>
      {role && (
        <Section title={t('inspector.roleNamed', { name: role.name })}>
          <RoleFields service={service} role={role} />
        </Section>
      )}
    </>
  );
}

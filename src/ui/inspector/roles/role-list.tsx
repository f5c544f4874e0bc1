import { Button, UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { Role, RoleId, Service } from '#core/model';
import { IconButton } from '#ui/kit';
import classes from '../fields/fields.module.css';
import { NameField } from '../fields/name-field.tsx';
import { Section } from '../fields/section.tsx';
import { useEdit } from '../use-edit.ts';
import lists from '../lists.module.css';
import { RoleFields } from './role-fields.tsx';
import { useNewRole } from './use-new-role.ts';

/** The staff of a service: each role with its number of people; one at a time opens to be changed. */
export function RoleList({ service }: { service: Service }) {
  const { t } = useTranslation();
  const addRole = useNewRole();
  const [open, setOpen] = useState<RoleId | null>(null);
  const roles = records(service.roles);
  return (
    <Section
      title={t('inspector.roles')}
      action={
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<Plus size={13} aria-hidden />}
          onClick={() => setOpen(addRole(t('inspector.newRoleDefault')))}
        >
          {t('inspector.addRole')}
        </Button>
      }
    >
      {roles.length === 0 && <p className={classes.soft}>{t('inspector.noRoles')}</p>}
      <ul className={lists.list}>
        {roles.map((role) => (
          <RoleEntry
            key={role.id}
            service={service}
            role={role}
            open={open === role.id}
            onToggle={() => setOpen(open === role.id ? null : role.id)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface RoleEntryProps {
  readonly service: Service;
  readonly role: Role;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function RoleEntry({ service, role, open, onToggle }: RoleEntryProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <li data-open={open || undefined}>
      <UnstyledButton className={lists.row} aria-expanded={open} onClick={onToggle}>
        <Chevron size={14} aria-hidden />
        <span className={lists.name}>{role.name || t('general.unnamed')}</span>
        <span className={lists.detail}>{t('inspector.peopleCount', { n: role.capacity })}</span>
      </UnstyledButton>
      {open && (
        <div className={lists.body}>
          <NameField id={role.id} name={role.name} />
          <RoleFields service={service} role={role} />
          <div className={lists.foot}>
            <IconButton
              icon={Trash2}
              label={t('inspector.removeRole')}
              onClick={() => edit('removeRole', { id: role.id })}
            />
          </div>
        </div>
      )}
    </li>
  );
}

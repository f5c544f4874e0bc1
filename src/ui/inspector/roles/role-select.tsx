import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, records } from '#core/base';
import type { RoleId, Service } from '#core/model';
import { useGesture } from '../fields/use-gesture.ts';
import { useNewRole } from './use-new-role.ts';

const NONE = '';
const NEW = 'new role';

interface RoleSelectProps {
  readonly service: Service;
  readonly label: string;
  readonly value: RoleId | null;
  readonly none: string;
  readonly suggestedName?: string;
  readonly onCommit: (role: RoleId | null, gesture?: string) => readonly Problem[];
}

/** A role from the catalogue, none, or a new one whose name is asked for right here. */
export function RoleSelect({ service, label, value, none, suggestedName = '', onCommit }: RoleSelectProps) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  return (
    <>
      <NativeSelect
        label={label}
        value={naming ? NEW : (value ?? NONE)}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setNaming(chosen === NEW);
          if (chosen !== NEW) onCommit(chosen === NONE ? null : (chosen as RoleId));
        }}
        data={[
          { value: NONE, label: none },
          ...records(service.roles).map((role) => ({
            value: role.id as string,
            label: role.name || t('general.unnamed'),
          })),
          { value: NEW, label: t('inspector.newRole') },
        ]}
      />
      {naming && (
        <NewRoleField
          suggestedName={suggestedName}
          onDone={(role, gesture) => {
            setNaming(false);
            if (role !== null) onCommit(role, gesture);
          }}
        />
      )}
    </>
  );
}

interface NewRoleFieldProps {
  readonly suggestedName: string;
  readonly onDone: (role: RoleId | null, gesture: string) => void;
}

/** The name of the new role; Enter or leaving the field adds it, Esc doesn't. */
export function NewRoleField({ suggestedName, onDone }: NewRoleFieldProps) {
  const { t } = useTranslation();
  const gesture = useGesture();
  const addRole = useNewRole();
  const [name, setName] = useState(suggestedName);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const finish = (): void => {
    const trimmed = name.trim();
    onDone(trimmed === '' ? null : addRole(trimmed, gesture.current()), gesture.current());
  };
  return (
    <TextInput
      ref={field}
      label={t('inspector.newRoleName')}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') onDone(null, '');
      }}
    />
  );
}

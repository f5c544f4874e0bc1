import { Table } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { Role } from '#core/model';
import { NumberField } from '#ui/inspector';
import { useFormat, useSession, useWorkspace } from '#ui/kit';
import { useStaffing } from '../advisor/use-advisor.ts';
import classes from './staffing-section.module.css';

/** The limits of the search, which belong to the document: the budget, and the most people of each role. */
export function StaffLimits() {
  const { t } = useTranslation();
  const session = useSession();
  const format = useFormat();
  const budget = useWorkspace(({ service }) => service?.profile.staffBudget ?? null);
  const currency = useWorkspace(({ service }) => service?.profile.currency ?? '');
  const roles = useWorkspace(({ service }) => service?.roles);
  const searched = useStaffing((state) => state.roles);
  const rows = useMemo(() => (roles === undefined ? [] : records(roles)), [roles]);
  const edit = session.workspace.getState().edit;
  const leastOf = (role: Role) => searched.find(({ id }) => id === role.id)?.least ?? null;
  return (
    <section className={classes.limits} aria-label={t('advisor.staffing.limits')}>
      <NumberField
        label={t('advisor.staffing.budget')}
        value={budget}
        optional
        step={100}
        unit={currency}
        placeholder={t('advisor.staffing.noLimit')}
        onCommit={(staffBudget, gesture) => edit('setProfile', { change: { staffBudget } }, { gesture })}
      />
      <Table verticalSpacing={4} horizontalSpacing={6} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('advisor.staffing.role')}</Table.Th>
            <Table.Th>{t('advisor.staffing.today')}</Table.Th>
            {searched.length > 0 && (
              <Table.Th title={t('advisor.staffing.leastExplained')}>{t('advisor.staffing.least')}</Table.Th>
            )}
            <Table.Th>{t('advisor.staffing.most')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((role) => (
            <Table.Tr key={role.id}>
              <Table.Td>{role.name}</Table.Td>
              <Table.Td>{format.number(role.capacity)}</Table.Td>
              {searched.length > 0 && <Table.Td>{format.number(leastOf(role))}</Table.Td>}
              <Table.Td>
                <NumberField
                  label={t('advisor.staffing.mostOf', { role: role.name })}
                  hideLabel
                  value={role.maximumCapacity}
                  optional
                  placeholder={t('advisor.staffing.noLimit')}
                  onCommit={(maximumCapacity, gesture) =>
                    edit('setRole', { id: role.id, change: { maximumCapacity } }, { gesture })
                  }
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

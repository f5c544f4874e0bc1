import { useTranslation } from 'react-i18next';
import type { RoleOutcome, RunOutcome } from '#core/simulation';
import { useFormat } from '#ui/kit';
import { RowName } from './row-name.tsx';
import { type Column, SortableTable } from './sortable-table.tsx';

/** One row per role. `wide` adds what has no room in the panel. */
export function RoleTable({ outcome, wide = false }: { outcome: RunOutcome; wide?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<RoleOutcome>[] = [
    {
      id: 'name',
      label: t('results.table.role'),
      order: (role) => role.name,
      cell: (role) => (
        <>
          <RowName id={role.id} name={role.name} />
          <small>{t('results.table.people', { count: role.capacity })}</small>
        </>
      ),
    },
    {
      id: 'utilisation',
      label: t('results.table.busy'),
      explain: t('results.table.busyExplained'),
      order: (role) => role.utilisation.value,
      cell: (role) => format.percent(role.utilisation.value),
    },
    {
      id: 'wait',
      label: t('results.table.wait'),
      explain: t('results.table.waitExplained'),
      order: (role) => role.waiting.mean.value,
      cell: (role) => (
        <>
          {format.duration(role.waiting.mean.value)}
          <small>{format.halfWidth(role.waiting.mean.value, role.waiting.mean.ci95)}</small>
        </>
      ),
    },
    {
      id: 'share',
      label: t('results.table.share'),
      explain: t('results.table.shareExplained'),
      order: (role) => role.shareOfWaiting.value,
      cell: (role) => format.percent(role.shareOfWaiting.value),
    },
    {
      id: 'queue',
      label: t('results.table.queue'),
      order: (role) => role.queueLength.value,
      cell: (role) => format.number(role.queueLength.value),
    },
    {
      id: 'overtime',
      label: t('results.table.overtime'),
      order: (role) => role.overtime.value,
      cell: (role) => format.duration(role.overtime.value),
    },
  ];
  return (
    <SortableTable
      label={t('results.table.roles')}
      columns={wide ? columns : columns.slice(0, 4)}
      rows={outcome.roles}
      keyOf={(role) => role.id}
      sortedBy="share"
    />
  );
}

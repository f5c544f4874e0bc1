import { useTranslation } from 'react-i18next';
import { expandedName } from '#core/model';
import type { RunOutcome, StepOutcome } from '#core/simulation';
import { useFormat, useWorkspace } from '#ui/kit';
import { RowName } from './row-name.tsx';
import { type Column, SortableTable } from './sortable-table.tsx';

/** One row per step. `wide` adds what has no room in the panel. */
export function StepTable({ outcome, wide = false }: { outcome: RunOutcome; wide?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const service = useWorkspace((state) => state.service);
  const nameOf = (step: StepOutcome) => step.name || (service ? expandedName(service, step.id) : step.id);
  const rolesOf = (step: StepOutcome) =>
    step.roleIds
      .flatMap((roleId) => outcome.roles.find(({ id }) => id === roleId)?.name ?? [])
      .join(t('results.table.and'));
  const name: Column<StepOutcome> = {
    id: 'name',
    label: t('results.table.step'),
    order: nameOf,
    cell: (step) => (
      <>
        <RowName id={step.id} name={nameOf(step)} />
        <small>{rolesOf(step)}</small>
      </>
    ),
  };
  const wait: Column<StepOutcome> = {
    id: 'wait',
    label: t('results.table.wait'),
    explain: t('results.table.waitExplained'),
    order: (step) => step.waiting.mean.value,
    cell: (step) => (
      <>
        {format.duration(step.waiting.mean.value)}
        <small>{format.halfWidth(step.waiting.mean.value, step.waiting.mean.ci95)}</small>
      </>
    ),
  };
  const share: Column<StepOutcome> = {
    id: 'share',
    label: t('results.table.share'),
    explain: t('results.table.shareExplained'),
    order: (step) => step.shareOfWaiting.value,
    cell: (step) => format.percent(step.shareOfWaiting.value),
  };
  const work: Column<StepOutcome> = {
    id: 'work',
    label: t('results.table.work'),
    explain: t('results.table.workExplained'),
    order: (step) => step.processing.mean.value,
    cell: (step) => format.duration(step.processing.mean.value),
  };
  const gaveUp: Column<StepOutcome> = {
    id: 'gaveUp',
    label: t('results.table.gaveUp'),
    explain: t('results.table.gaveUpExplained'),
    order: (step) => step.abandoned?.share.value ?? null,
    cell: ({ abandoned }) =>
      abandoned && (
        <>
          {format.percent(abandoned.share.value)}
          {abandoned.waiting.value !== null && (
            <small>
              {t('results.table.gaveUpAfter', { time: format.duration(abandoned.waiting.value) })}
            </small>
          )}
        </>
      ),
  };
  const impatient = outcome.steps.some(({ abandoned }) => abandoned != null) ? [gaveUp] : [];
  const more: readonly Column<StepOutcome>[] = [
    {
      id: 'p90',
      label: t('results.table.waitP90'),
      order: (step) => step.waiting.p90.value,
      cell: (step) => format.duration(step.waiting.p90.value),
    },
    {
      id: 'visits',
      label: t('results.table.visits'),
      order: (step) => step.visitsPerCase.value,
      cell: (step) => format.number(step.visitsPerCase.value),
    },
    {
      id: 'queue',
      label: t('results.table.queue'),
      order: (step) => step.queueLength.value,
      cell: (step) => format.number(step.queueLength.value),
    },
    {
      id: 'cost',
      label: t('results.table.cost'),
      order: (step) => step.cost.value,
      cell: (step) => format.money(step.cost.value),
    },
  ];
  return (
    <SortableTable
      label={t('results.table.steps')}
      columns={
        wide
          ? [name, wait, more[0]!, ...impatient, share, work, ...more.slice(1)]
          : [name, wait, ...(impatient.length > 0 ? impatient : [work]), share]
      }
      rows={outcome.steps}
      keyOf={(step) => step.id}
      sortedBy="share"
    />
  );
}

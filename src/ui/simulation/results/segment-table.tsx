import { useTranslation } from 'react-i18next';
import type { CaseCounts, Estimate, RunOutcome, SegmentOutcome } from '#core/simulation';
import { useFormat } from '#ui/kit';
import { type Column, SortableTable } from './sortable-table.tsx';
import { useKpiFormat } from './use-kpi-format.ts';

interface SegmentTableProps {
  readonly outcome: RunOutcome;
  /** With what has no room in the panel. */
  readonly wide?: boolean;
  /** On paper: nothing to click. */
  readonly printed?: boolean;
}

/** One row per segment that cases come from; nothing where the run has none. */
export function SegmentTable({ outcome, wide = false, printed = false }: SegmentTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const write = useKpiFormat();
  const { segments = [] } = outcome;
  if (segments.length === 0) return null;
  const nameOf = (segment: SegmentOutcome) =>
    segment.id === null ? t('results.table.noSegment') : segment.name;
  const name: Column<SegmentOutcome> = {
    id: 'name',
    label: t('results.table.segment'),
    order: nameOf,
    cell: (segment) => (
      <>
        <span>{nameOf(segment)}</span>
        <small>{t('results.table.casesCompleted', { count: segment.cases.completed })}</small>
      </>
    ),
  };
  /** A column of means with half their intervals. */
  const means = (
    id: 'cycleTime' | 'waiting' | 'cost',
    of: (segment: SegmentOutcome) => Estimate,
  ): Column<SegmentOutcome> => {
    const kind = id === 'cost' ? 'money' : 'duration';
    return {
      id,
      label: t(`results.kpi.${id}`),
      explain: t(`results.explain.${id}`),
      order: (segment) => of(segment).value,
      cell: (segment) => (
        <>
          {write.value(kind, of(segment).value)}
          <small>{write.halfWidth(kind, of(segment))}</small>
        </>
      ),
    };
  };
  const cycleTime = means('cycleTime', (segment) => segment.cycleTime.mean);
  const waiting = means('waiting', (segment) => segment.waitingTime.mean);
  const cost = means('cost', (segment) => segment.costPerCase.mean);
  const p90: Column<SegmentOutcome> = {
    id: 'p90',
    label: t('results.kpi.p90'),
    explain: t('results.explain.p90'),
    order: (segment) => segment.cycleTime.p90.value,
    cell: (segment) => format.duration(segment.cycleTime.p90.value),
  };
  const within: Column<SegmentOutcome> = {
    id: 'within',
    label: t('results.kpi.serviceClock'),
    explain: t('results.explain.serviceClock'),
    order: (segment) => segment.serviceLevel?.clock.value ?? null,
    cell: (segment) => format.percent(segment.serviceLevel?.clock.value ?? null),
  };
  const lost: Column<SegmentOutcome> = {
    id: 'lost',
    label: t('results.table.gaveUp'),
    explain: t('results.cases.abandonedExplained'),
    order: ({ cases }) => lostShare(cases),
    cell: ({ cases }) => format.percent(lostShare(cases)),
  };
  const losses = segments.some(({ cases }) => cases.abandoned > 0) ? [lost] : [];
  const targets = segments.some(({ serviceLevel }) => serviceLevel !== null) ? [within] : [];
  return (
    <SortableTable
      label={t('results.table.segments')}
      columns={
        wide
          ? [name, cycleTime, p90, waiting, ...losses, ...targets, cost]
          : [name, cycleTime, waiting, ...(losses.length > 0 ? losses : [cost])]
      }
      rows={segments}
      keyOf={({ id }) => id ?? ''}
      sortedBy="cycleTime"
      printed={printed}
    />
  );
}

function lostShare({ abandoned, arrived }: CaseCounts): number | null {
  return arrived > 0 ? abandoned / arrived : null;
}

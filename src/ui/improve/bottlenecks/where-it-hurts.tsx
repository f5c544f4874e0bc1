import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleOutcome, RunOutcome, StepOutcome } from '#core/simulation';
import { CausesBar, CausesLegend, useReveal, useWaitText } from '#ui/simulation/results';
import { QueueByHour } from './queue-by-hour.tsx';
import classes from './where-it-hurts.module.css';

/** Rows beyond these share so little of the waiting that they would hide what matters. */
const LONGEST = 6;

/** Who and what cases wait for: by role or by step, with the causes of the wait; by hour of the week. */
export function WhereItHurts({ outcome }: { outcome: RunOutcome }) {
  const { t } = useTranslation();
  const [by, setBy] = useState<'role' | 'step'>('role');
  const rows: readonly (RoleOutcome | StepOutcome)[] = by === 'role' ? outcome.roles : outcome.steps;
  const waited = rows
    .filter(({ shareOfWaiting }) => shareOf(shareOfWaiting) > 0)
    .toSorted((a, b) => shareOf(b.shareOfWaiting) - shareOf(a.shareOfWaiting))
    .slice(0, LONGEST);
  const [first] = waited;
  if (first === undefined) return <p className={classes.none}>{t('improve.bottlenecks.none')}</p>;
  return (
    <>
      <div className={classes.head}>
        <CausesLegend of={waited.map(({ causes }) => causes)} />
        <SegmentedControl
          size="xs"
          aria-label={t('improve.bottlenecks.by')}
          value={by}
          onChange={(value) => setBy(value as 'role' | 'step')}
          data={[
            { value: 'role', label: t('improve.bottlenecks.role') },
            { value: 'step', label: t('improve.bottlenecks.step') },
          ]}
        />
      </div>
      <ol className={classes.list} aria-label={t('improve.bottlenecks.where')}>
        {waited.map((row) => (
          <Row key={row.id} row={row} longest={shareOf(first.shareOfWaiting)} />
        ))}
      </ol>
      <QueueByHour roles={outcome.roles} />
    </>
  );
}

function Row({ row, longest }: { row: RoleOutcome | StepOutcome; longest: number }) {
  const { t } = useTranslation();
  const reveal = useReveal();
  const waitText = useWaitText();
  const { id, name, shareOfWaiting, waiting, causes } = row;
  return (
    <li>
      <div className={classes.title}>
        <button type="button" title={t('results.showOnCanvas')} onClick={() => reveal([id])}>
          {name}
        </button>
        <span>{t('improve.bottlenecks.share', { share: shareOfWaiting.value ?? 0 })}</span>
      </div>
      <CausesBar causes={causes} share={shareOf(shareOfWaiting) / longest} />
      <p>{waitText(waiting.mean, causes)}</p>
    </li>
  );
}

function shareOf({ value }: RoleOutcome['shareOfWaiting']): number {
  return value ?? 0;
}

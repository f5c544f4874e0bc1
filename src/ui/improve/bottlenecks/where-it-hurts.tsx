import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { distinctName, elementOf } from '#core/model';
import type { RoleOutcome, RunOutcome, StepOutcome } from '#core/simulation';
import { CausesBar, CausesLegend, useReveal, useWaitText } from '#ui/simulation/results';
import { useWorkspace } from '#ui/kit';
import { QueueByHour } from './queue-by-hour.tsx';
import classes from './where-it-hurts.module.css';
import { WhomItHits } from './whom-it-hits.tsx';

/** Rows beyond these share so little of the waiting that they would hide what matters. */
const LONGEST = 6;

type Grouping = 'role' | 'step' | 'segment';

/** Who and what cases wait for, by role or by step with the causes of the wait; whom it hits, by segment; by hour of the week. */
export function WhereItHurts({ outcome }: { outcome: RunOutcome }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Grouping>('role');
  const { segments = [] } = outcome;
  const groupings: readonly Grouping[] = segments.length > 0 ? ['role', 'step', 'segment'] : ['role', 'step'];
  const by = groupings.includes(chosen) ? chosen : 'role';
  const rows: readonly (RoleOutcome | StepOutcome)[] = by === 'step' ? outcome.steps : outcome.roles;
  const waited = rows
    .filter(({ shareOfWaiting }) => shareOf(shareOfWaiting) > 0)
    .toSorted((a, b) => shareOf(b.shareOfWaiting) - shareOf(a.shareOfWaiting));
  const told = waited.slice(0, LONGEST);
  const others = waited.slice(LONGEST);
  const [first] = told;
  if (first === undefined) return <p className={classes.none}>{t('improve.bottlenecks.none')}</p>;
  return (
    <>
      <div className={classes.head}>
        {by === 'segment' ? <span /> : <CausesLegend of={told.map(({ causes }) => causes)} />}
        <SegmentedControl
          size="xs"
          aria-label={t('improve.bottlenecks.by')}
          value={by}
          onChange={(value) => setChosen(value as Grouping)}
          data={groupings.map((value) => ({ value, label: t(`improve.bottlenecks.${value}`) }))}
        />
      </div>
      <ol className={classes.list} aria-label={t('improve.bottlenecks.where')}>
        {by === 'segment' ? (
          <WhomItHits segments={segments} />
        ) : (
          told.map((row) => <Row key={row.id} row={row} longest={shareOf(first.shareOfWaiting)} />)
        )}
      </ol>
      {by !== 'segment' && others.length > 0 && (
        <p className={classes.none}>
          {t('improve.bottlenecks.others', {
            count: others.length,
            share: others.reduce((sum, each) => sum + shareOf(each.shareOfWaiting), 0),
          })}
        </p>
      )}
      <QueueByHour roles={outcome.roles} />
    </>
  );
}

function Row({ row, longest }: { row: RoleOutcome | StepOutcome; longest: number }) {
  const { t } = useTranslation();
  const reveal = useReveal();
  const waitText = useWaitText();
  const service = useWorkspace((state) => state.service);
  const nameOf = (step: string) => (service && elementOf(service, step) ? distinctName(service, step) : null);
  const { id, shareOfWaiting, waiting, causes } = row;
  const name = nameOf(id) ?? row.name;
  const [busiest] = 'contentionWith' in row ? row.contentionWith : [];
  const busyWith = busiest && nameOf(busiest.id);
  return (
    <li>
      <div className={classes.title}>
        <button type="button" title={t('results.showOnCanvas')} onClick={() => reveal([id])}>
          {name}
        </button>
        <span>{t('improve.bottlenecks.share', { share: shareOfWaiting.value ?? 0 })}</span>
      </div>
      <CausesBar causes={causes} share={shareOf(shareOfWaiting) / longest} />
      <p>
        {waitText(waiting.mean, causes)}
        {busyWith && t('improve.bottlenecks.busyWith', { name: busyWith })}
      </p>
    </li>
  );
}

function shareOf({ value }: RoleOutcome['shareOfWaiting']): number {
  return value ?? 0;
}

import { Button } from '@mantine/core';
import { Crosshair } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#core/analysis';
import type { RankingTable } from '#core/analysis/whatif';
import { useKpiFormat, useReveal } from '#ui/simulation/results';
import { IconButton, useChangeText, useFormat, useProblemText } from '#ui/kit';
import { useTryIt } from '../use-try-it.ts';
import { EffectBar, type EffectScale } from './effect-bar.tsx';
import { MEASURE_KIND } from './measure-kind.ts';
import classes from './ranking-table-view.module.css';

interface RankedChangeProps {
  readonly row: RankingTable['rows'][number];
  readonly change: Change;
  readonly table: RankingTable;
  readonly scale: EffectScale;
}

/** A change in the table: what it is, what it buys, and where cases wait then; to try, and to see on the canvas. */
export function RankedChange({ row, change, table, scale }: RankedChangeProps) {
  const { t } = useTranslation();
  const words = useChangeText()(change);
  const reveal = useReveal();
  const tryIt = useTryIt();
  return (
    <tr>
      <th scope="row">
        {words}
        <StaffCost of={change} />
        <span className={classes.acts}>
          <Button
            size="compact-xs"
            variant="light"
            disabled={row.problems.length > 0}
            aria-label={t('improve.findings.tryItNamed', { change: words })}
            onClick={() => tryIt([change])}
          >
            {t('improve.findings.tryIt')}
          </Button>
          <IconButton
            icon={Crosshair}
            iconSize={15}
            label={t('improve.ranking.show', { change: words })}
            onClick={() => reveal(change.at, { all: true })}
          />
        </span>
      </th>
      <td>
        <EffectBar row={row} scale={scale} />
        <Effect row={row} table={table} scale={scale} />
      </td>
    </tr>
  );
}

function StaffCost({ of: { values } }: { of: Change }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cost = values['costPerWeek'];
  if (typeof cost !== 'number' || cost === 0) return null;
  const signed = `${cost > 0 ? '+' : '−'}${format.money(Math.abs(cost))}`;
  return <small>{t('improve.ranking.staffCost', { cost: signed })}</small>;
}

function Effect({ row, table, scale }: Omit<RankedChangeProps, 'change'>) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const write = useKpiFormat();
  const { difference, interval, verdict, problems, next } = row;
  if (problems.length > 0)
    return (
      <small>
        {t('improve.ranking.refused')} {problems.map(problemText).join(' ')}
      </small>
    );
  if (difference === null) return null;
  const kind = MEASURE_KIND[table.measure];
  const isTie = table.best.length > 1 && table.best.includes(row.variant);
  const hasMoved = verdict === 'better' && next !== null && next.roleId !== table.now?.roleId;
  return (
    <>
      <span className={classes.number} data-direction={verdict}>
        {write.difference(kind, difference, scale.like)}{' '}
        <small>{write.halfWidth(kind, { value: scale.like, ci95: interval })}</small>
      </span>
      <small>{t(isTie ? 'improve.ranking.tie' : `improve.ranking.verdict.${verdict}`)}</small>
      {hasMoved && <small>{t('improve.ranking.moves', { role: next.name, share: next.share })}</small>}
    </>
  );
}

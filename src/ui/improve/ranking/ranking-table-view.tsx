import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#core/analysis';
import type { RankingTable } from '#core/analysis/whatif';
import { EffectAxis } from './effect-axis.tsx';
import { effectScale } from './effect-bar.tsx';
import { RankedChange } from './ranked-change.tsx';
import classes from './ranking-table-view.module.css';

interface RankingTableViewProps {
  readonly table: RankingTable;
  readonly candidates: readonly Change[];
}

/** Rows shown before one asks for the others. */
const FIRST = 10;

/** One row a change, best first: a bar with its interval, the number, the verdict; each can be tried and shown. */
export function RankingTableView({ table, candidates }: RankingTableViewProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? table.rows : table.rows.slice(0, FIRST);
  const hidden = table.rows.length - FIRST;
  const scale = effectScale(shown);
  return (
    <>
      <table className={classes.table} aria-label={t('improve.ranking.table')}>
        <thead>
          <tr>
            <th scope="col">{t('improve.ranking.change')}</th>
            <th scope="col">
              {t('improve.ranking.effect', { measure: t(`improve.ranking.measures.${table.measure}`) })}
              <EffectAxis scale={scale} measure={table.measure} />
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const change = candidates[row.variant - 1];
            return change && <RankedChange key={change.id} {...{ row, change, table, scale }} />;
          })}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('improve.ranking.fewer') : t('improve.ranking.more', { count: hidden })}
        </Button>
      )}
    </>
  );
}

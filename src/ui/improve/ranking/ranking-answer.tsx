import { useTranslation } from 'react-i18next';
import type { Change } from '#core/analysis';
import type { RankingTable } from '#core/analysis/whatif';
import { Telling, useKpiFormat } from '#ui/simulation/results';
import { useChangeText } from '#ui/kit';
import { MEASURE_KIND } from './measure-kind.ts';
import { useAssumption } from './use-assumption.ts';
import classes from './ranking-section.module.css';

interface RankingAnswerProps {
  readonly table: RankingTable;
  readonly candidates: readonly Change[];
}

/** The table in three sentences: what buys most, what that takes for granted, and where the bottleneck is then. */
export function RankingAnswer({ table, candidates }: RankingAnswerProps) {
  const { t } = useTranslation();
  const textOf = useChangeText();
  const assumptionOf = useAssumption();
  const write = useKpiFormat();
  if (table.answer === 'open') return <p className={classes.note}>{t('improve.ranking.soFar')}</p>;
  const [first] = table.rows;
  const change = first && candidates[first.variant - 1];
  if (table.answer === 'nothing' || first === undefined || change === undefined || first.difference === null)
    return <Telling large text={t('improve.ranking.nothing')} />;
  const kind = MEASURE_KIND[table.measure];
  const values = {
    change: textOf(change),
    difference: write.difference(kind, first.difference),
    interval: write.halfWidth(kind, { value: first.difference, ci95: first.interval }),
  };
  const others = Math.max(0, table.best.length - 1);
  return (
    <div className={classes.answer}>
      <Telling
        large
        text={
          others > 0
            ? t('improve.ranking.ties', { ...values, count: others })
            : t('improve.ranking.best', values)
        }
      />
      <p className={classes.note}>{t('improve.ranking.assumed', { assumption: assumptionOf(change) })}</p>
      <WhereItGoesNext next={first.next} now={table.now} />
    </div>
  );
}

function WhereItGoesNext({ next, now }: Record<'next' | 'now', RankingTable['now']>) {
  const { t } = useTranslation();
  if (next === null) return <Telling text={t('improve.ranking.nextNone')} />;
  const key = next.roleId === now?.roleId ? 'improve.ranking.nextSame' : 'improve.ranking.next';
  return <Telling text={t(key, { role: next.name, share: next.share })} />;
}

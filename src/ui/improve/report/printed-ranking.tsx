import { useTranslation } from 'react-i18next';
import { useKpiFormat } from '#ui/simulation/results';
import { useChangeText } from '#ui/kit';
import { useRanking } from '../advisor/use-advisor.ts';
import { EffectBar, effectScale } from '../ranking/effect-bar.tsx';
import { MEASURE_KIND } from '../ranking/measure-kind.ts';
import { RankingAnswer } from '../ranking/ranking-answer.tsx';
import classes from './improvement-sheet.module.css';

/** Rows that are printed; the others can be looked up in the app. */
const ROWS = 8;

/** What single changes would buy, where that was found out for the service as it stands. */
export function PrintedRanking() {
  const { t } = useTranslation();
  const textOf = useChangeText();
  const write = useKpiFormat();
  const table = useRanking((state) => state.table);
  const candidates = useRanking((state) => state.candidates);
  const isStale = useRanking((state) => state.stale);
  if (table === null || table.answer === 'open' || isStale) return null;
  const rows = table.rows.filter(({ problems }) => problems.length === 0).slice(0, ROWS);
  const scale = effectScale(rows);
  const kind = MEASURE_KIND[table.measure];
  return (
    <section className={classes.part}>
      <h2>{t('improve.ranking.title')}</h2>
      <RankingAnswer table={table} candidates={candidates} />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('improve.ranking.change')}</th>
            <th scope="col" colSpan={2}>
              {t('improve.ranking.effect', { measure: t(`improve.ranking.measures.${table.measure}`) })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const change = candidates[row.variant - 1];
            if (change === undefined || row.difference === null) return null;
            return (
              <tr key={change.id}>
                <th scope="row">{textOf(change)}</th>
                <td className={classes.picture}>
                  <EffectBar row={row} scale={scale} />
                </td>
                <td data-direction={row.verdict}>
                  <b>{write.difference(kind, row.difference, scale.like)}</b>{' '}
                  {write.halfWidth(kind, { value: scale.like, ci95: row.interval })}
                  {row.verdict === 'none' && <small> {t('improve.ranking.verdict.none')}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <small>{t('improve.printed.ranking', { count: candidates.length })}</small>
    </section>
  );
}

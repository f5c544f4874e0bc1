import { useTranslation } from 'react-i18next';
import type { Change } from '#core/analysis';
import { DEFAULT_PLAN } from '#core/analysis/whatif';
import { useFormat } from '#ui/kit';
import { useAssumption } from './use-assumption.ts';
import classes from './ranking-section.module.css';

interface RankingMethodProps {
  readonly candidates: readonly Change[];
  readonly milliseconds: number | null;
}

/** How the table was made and what its changes take for granted, one click away. */
export function RankingMethod({ candidates, milliseconds }: RankingMethodProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const assumptionOf = useAssumption();
  const { finalists, finalist, everyRow } = DEFAULT_PLAN;
  const count = candidates.length;
  return (
    <div className={classes.methods}>
      <details className={classes.method}>
        <summary>{t('improve.ranking.granted')}</summary>
        <ul>
          {[...new Set(candidates.map(assumptionOf))].map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      </details>
      <details className={classes.method}>
        <summary>{t('improve.ranking.how')}</summary>
        <ul>
          <li>{t('improve.ranking.method.pairs')}</li>
          {count > finalists && (
            <li>{t('improve.ranking.method.screening', { candidates: count, finalists })}</li>
          )}
          <li>{t('improve.ranking.method.fresh', { finalist, everyRow })}</li>
          <li>{t('improve.ranking.method.intervals')}</li>
          <li>{t('improve.ranking.method.ties')}</li>
          {milliseconds !== null && (
            <li>{t('improve.ranking.method.took', { seconds: format.number(milliseconds / 1000) })}</li>
          )}
        </ul>
      </details>
    </div>
  );
}

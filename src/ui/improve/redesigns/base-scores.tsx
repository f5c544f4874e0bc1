import { useTranslation } from 'react-i18next';
import { type Dimension, DIMENSIONS, type Score } from '#core/analysis/redesign';
import { useFormat } from '#ui/kit';
import classes from './base-scores.module.css';
import { ScoreMethod } from './score-method.tsx';

/** What proposals are scored on: what each number means, and what it is for the process as it stands. */
export function BaseScores({ scores }: { scores: readonly Score[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const write = (dimension: Dimension, value: number | null) =>
    dimension === 'cost'
      ? format.money(value)
      : dimension === 'quality'
        ? format.percent(value)
        : format.duration(value);
  return (
    <section className={classes.base} aria-label={t('advisor.redesigns.now')}>
      <h3>{t('advisor.redesigns.now')}</h3>
      <dl>
        {DIMENSIONS.map((dimension) => (
          <div key={dimension}>
            <dt>
              {t(`advisor.dimensions.${dimension}`)}
              <small>{t(`advisor.meanings.${dimension}`)}</small>
            </dt>
            <dd>{write(dimension, baseOf(scores, dimension))}</dd>
          </div>
        ))}
      </dl>
      <p>{t('advisor.redesigns.nowHint')}</p>
      <ScoreMethod />
    </section>
  );
}

/** The base over the most replications that any proposal was held against. */
function baseOf(scores: readonly Score[], dimension: Dimension): number | null {
  const comparisons = scores.map(({ by }) => by[dimension]).filter(({ base }) => base !== null);
  const [most] = comparisons.toSorted((a, b) => b.replications - a.replications);
  return most?.base ?? null;
}

import { useTranslation } from 'react-i18next';
import { useFormat, useWalk } from '#ui/kit';
import classes from './walk-panel.module.css';

/** How old the case is now: the typical time, and what it is typical of. */
export function WalkAge() {
  const { t } = useTranslation();
  const format = useFormat();
  const elapsed = useWalk((state) => state.elapsed);
  const isOver = useWalk((state) => state.status === 'over' && state.stuckAt.length === 0);
  if (elapsed === null) return null;
  const { cases, median, p90 } = elapsed;
  // It has just come in.
  if (median === 0 && p90 === 0) return null;
  return (
    <dl className={classes.age}>
      <dt>{t(isOver ? 'walk.ageEnd' : 'walk.age')}</dt>
      <dd>{format.duration(median)}</dd>
      <dd>
        {p90 === null ? t('walk.ageHintFew', { count: cases }) : t('walk.ageHint', { count: cases, p90 })}
      </dd>
    </dl>
  );
}

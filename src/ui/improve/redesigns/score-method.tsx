import { useTranslation } from 'react-i18next';
import { RUSH } from '#core/analysis/redesign';
import { useWorkspace } from '#ui/kit';
import { useRedesigns } from '../advisor/use-advisor.ts';
import classes from './redesigns-section.module.css';

/** The formulas behind the scores, and where the principles come from. */
export function ScoreMethod() {
  const { t } = useTranslation();
  const missing = useRedesigns((state) => state.missing);
  const role = useWorkspace(({ service }) => (missing && service?.roles[missing]?.name) || null);
  const rush = { rush: RUSH };
  return (
    <details className={classes.method}>
      <summary>{t('advisor.redesigns.how')}</summary>
      <ul>
        <li>{t('advisor.formulas.time')}</li>
        <li>{t('advisor.formulas.cost')}</li>
        <li>{t('advisor.formulas.quality')}</li>
        <li>
          {role === null
            ? t('advisor.formulas.flexibilityRush', rush)
            : t('advisor.formulas.flexibility', { ...rush, role })}
        </li>
      </ul>
      <p>{t('advisor.redesigns.source')}</p>
    </details>
  );
}

import { Flame, Lightbulb, Sigma, TrendingUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './empty-results.module.css';

const PROMISES = [
  { key: 'where', icon: Flame },
  { key: 'numbers', icon: Sigma },
  { key: 'charts', icon: TrendingUp },
  { key: 'advice', icon: Lightbulb },
] as const;

/** Before the first run: what will be seen here. */
export function EmptyResults() {
  const { t } = useTranslation();
  return (
    <div className={classes.empty}>
      <h3>{t('results.empty.title')}</h3>
      <p>{t('results.empty.text')}</p>
      <ul>
        {PROMISES.map(({ key, icon: Icon }) => (
          <li key={key}>
            <Icon size={16} aria-hidden />
            {t(`results.empty.${key}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { CaseCounts } from '#core/simulation';
import { useFormat } from '#ui/kit';
import classes from './cases-counted.module.css';

const REST = ['abandoned', 'unfinished', 'stuck', 'failed', 'loopLimited'] as const;

/** Every case that arrived is in exactly one count; the bad ends are shown where there are any. */
export function CasesCounted({ cases }: { cases: CaseCounts }) {
  const { t } = useTranslation();
  const format = useFormat();
  const bad = REST.filter((count) => cases[count] > 0);
  return (
    <p className={classes.cases}>
      {t('results.cases.counted', { arrived: cases.arrived, completed: cases.completed })}
      {format.gap}
      {bad.length === 0
        ? t('results.cases.allDone')
        : bad.map((count) => (
            <span key={count} className={classes.bad} title={t(`results.cases.${count}Explained`)}>
              {t(`results.cases.${count}`, { n: format.number(cases[count]) })}
            </span>
          ))}
    </p>
  );
}

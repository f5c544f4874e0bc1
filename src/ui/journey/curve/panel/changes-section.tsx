import { useTranslation } from 'react-i18next';
import type { ToldChange } from '#core/journey/emotion';
import { NO_VALUE } from '#i18n';
import { useCurveWords } from '../use-curve-words.ts';
import type { JourneyCurves } from '../use-journey-curves.ts';
import classes from './curve-panel.module.css';

interface ChangesProps {
  readonly curves: JourneyCurves;
  readonly changes: readonly ToldChange[] | null;
}

/** Of every touchpoint: by how much it moved when the process was last changed, and why; or why it did not, or could not. */
export function ChangesSection({ curves, changes }: ChangesProps) {
  const { t } = useTranslation();
  const words = useCurveWords();
  if (changes === null) return <p className={classes.soft}>{t('journeyCurve.changes.none')}</p>;
  const why = (change: ToldChange): string => {
    switch (change.outcome) {
      case 'moved':
        return words.cause(curves.service, change.cause);
      case 'unmoved':
        return t('journeyCurve.changes.unmoved', { why: words.cause(curves.service, change.cause) });
      case 'unreached':
        return t('journeyCurve.changes.unreached');
      case 'unpredicted':
        return t('journeyCurve.changes.unpredicted', { reason: words.reason(change.reason) });
    }
  };
  return (
    <>
      <p className={classes.soft}>{t('journeyCurve.changes.intro')}</p>
      <ul className={classes.changes} aria-label={t('journeyCurve.tabs.changes')}>
        {changes.map((change) => (
          <li key={change.touchpoint.id} data-outcome={change.outcome}>
            <b>
              {change.outcome === 'moved'
                ? words.signed(change.by)
                : change.outcome === 'unpredicted'
                  ? NO_VALUE
                  : words.signed(0)}
            </b>
            <span>
              {change.touchpoint.name || t('journeyMap.unnamed')}
              <small>{why(change)}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

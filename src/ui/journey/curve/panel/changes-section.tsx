import { useTranslation } from 'react-i18next';
import { useCurveWords } from '../use-curve-words.ts';
import type { useChanges } from '../use-changes.ts';
import type { JourneyCurves } from '../use-journey-curves.ts';
import classes from './curve-panel.module.css';

interface ChangesProps {
  readonly curves: JourneyCurves;
  readonly changes: ReturnType<typeof useChanges>;
}

/** What moved when the process was last changed, by how much, and why. */
export function ChangesSection({ curves, changes }: ChangesProps) {
  const { t } = useTranslation();
  const words = useCurveWords();
  if (changes === null) return <p className={classes.soft}>{t('journeyCurve.changes.none')}</p>;
  const { moved, same } = changes;
  return (
    <>
      <p className={classes.soft}>{t('journeyCurve.changes.intro')}</p>
      <ul className={classes.changes}>
        {moved.map(({ touchpoint, by, cause }) => (
          <li key={touchpoint.id}>
            <b>{words.signed(by)}</b>
            <span>
              {touchpoint.name || t('journeyMap.unnamed')}
              <small>
                {cause === null ? t('journeyCurve.causes.map') : words.cause(curves.service, cause)}
              </small>
            </span>
          </li>
        ))}
      </ul>
      <p>{t('journeyCurve.changes.same', { count: same })}</p>
    </>
  );
}

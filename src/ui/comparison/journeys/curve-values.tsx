import { useTranslation } from 'react-i18next';
import type { CurveKind } from '#core/journey/emotion';
import type { CurveRow } from './curve-rows.ts';
import { useJourneyWords } from './use-journey-words.ts';
import classes from './journeys.module.css';

interface CurveValuesProps {
  readonly rows: readonly CurveRow[];
  readonly kinds: readonly CurveKind[];
}

/** The curves as numbers. */
export function CurveValues({ rows, kinds }: CurveValuesProps) {
  const { t } = useTranslation();
  const { changeAt, reasonAt } = useJourneyWords();
  return (
    <table className={classes.table}>
      <caption>{t('compare.journeys.values')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('journeyMap.kinds.touchpoint')}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              {t(`journeyCurve.kinds.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.a ?? ''} ${row.b ?? ''}`}>
            <th scope="row">
              {row.name.trim() || t('journeyMap.unnamed')}{' '}
              {row.fate !== 'kept' && <small>{t(`compare.journeys.fate.${row.fate}`)}</small>}
            </th>
            {kinds.map((kind) => {
              const reason = reasonAt(row, kind);
              return (
                <td key={kind}>
                  {changeAt(row, kind)}
                  {reason !== null && <small>{reason}</small>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

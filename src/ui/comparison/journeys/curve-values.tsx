import { useTranslation } from 'react-i18next';
import type { CurveKind } from '#core/journey/emotion';
import type { CurveRow, Felt } from './curve-rows.ts';
import { useSigned } from './use-signed.ts';
import classes from './journeys.module.css';

interface CurveValuesProps {
  readonly rows: readonly CurveRow[];
  readonly kinds: readonly CurveKind[];
}

/** The curves as numbers. */
export function CurveValues({ rows, kinds }: CurveValuesProps) {
  const { t } = useTranslation();
  const signed = useSigned();
  const cell = (before: Felt, after: Felt, kind: CurveKind): string => {
    const [old, now] = [before[kind], after[kind]];
    if (old === null && now === null) return signed(null);
    return t('compare.journeys.change', { before: signed(old), after: signed(now) });
  };
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
        {rows.map(({ a, b, name, fate, before, after, unpredicted }) => (
          <tr key={`${a ?? ''} ${b ?? ''}`}>
            <th scope="row">
              {name.trim() || t('journeyMap.unnamed')}{' '}
              {fate !== 'kept' && <small>{t(`compare.journeys.fate.${fate}`)}</small>}
            </th>
            {kinds.map((kind) => (
              <td key={kind}>
                {cell(before, after, kind)}
                {kind === 'predicted' && unpredicted !== null && (
                  <small>{t(`journeyCurve.reasons.${unpredicted}` as 'journeyCurve.reasons.unbound')}</small>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

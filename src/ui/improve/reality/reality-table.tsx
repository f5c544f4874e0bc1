import { useTranslation } from 'react-i18next';
import type { ObservedReality } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import { useFormat } from '#ui/kit';
import { modelBesideReality } from './model-beside-reality.ts';
import classes from './reality-card.module.css';
import { useOffBy } from './use-off-by.ts';

interface RealityTableProps {
  readonly outcome: RunOutcome | null;
  readonly observed: ObservedReality;
}

/** Model beside reality, with how far the model is off. */
export function RealityTable({ outcome, observed }: RealityTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const offBy = useOffBy();
  const { cycleTime, casesPerWeek } = modelBesideReality(outcome, observed);
  return (
    <>
      <table className={classes.table} aria-label={t('improve.reality.table')}>
        <thead>
          <tr>
            <th scope="col">{t('improve.reality.measure')}</th>
            <th scope="col">{t('improve.reality.model')}</th>
            <th scope="col">{t('improve.reality.observed')}</th>
            <th scope="col">{t('improve.reality.difference')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('improve.reality.cycle')}</th>
            <td>{format.duration(cycleTime.model)}</td>
            <td>{format.duration(cycleTime.observed)}</td>
            <td>{offBy(cycleTime.off)}</td>
          </tr>
          <tr>
            <th scope="row">{t('improve.reality.volume')}</th>
            <td>{format.number(casesPerWeek.model)}</td>
            <td>{format.number(casesPerWeek.observed)}</td>
            <td>{offBy(casesPerWeek.off)}</td>
          </tr>
        </tbody>
      </table>
      {outcome === null && <p className={classes.line}>{t('improve.reality.noRun')}</p>}
    </>
  );
}

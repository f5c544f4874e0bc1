import { useTranslation } from 'react-i18next';
import type { ObservedReality } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import { modelBesideReality } from '../reality/model-beside-reality.ts';
import { useOffBy } from '../reality/use-off-by.ts';
import classes from './improvement-sheet.module.css';

interface CaveatsProps {
  readonly outcome: RunOutcome;
  readonly observed: ObservedReality | null;
}

/** How far the numbers can be trusted. */
export function Caveats({ outcome, observed }: CaveatsProps) {
  const { t } = useTranslation();
  const offBy = useOffBy();
  const beside = observed && modelBesideReality(outcome, observed);
  return (
    <section className={classes.part}>
      <h2>{t('improve.printed.caveats')}</h2>
      <ul>
        <li>{t('improve.printed.caveatModel')}</li>
        <li>
          {beside === null
            ? t('improve.printed.caveatUnchecked')
            : t('improve.printed.caveatChecked', {
                cycle: t('improve.printed.caveatCycle', {
                  model: beside.cycleTime.model ?? Number.NaN,
                  observed: beside.cycleTime.observed,
                  off: offBy(beside.cycleTime.off),
                }),
                volume: t('improve.printed.caveatVolume', {
                  model: beside.casesPerWeek.model ?? Number.NaN,
                  observed: beside.casesPerWeek.observed,
                  off: offBy(beside.casesPerWeek.off),
                }),
              })}
        </li>
        <li>{t('improve.printed.caveatChance')}</li>
      </ul>
    </section>
  );
}

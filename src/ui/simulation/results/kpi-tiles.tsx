import { useTranslation } from 'react-i18next';
import type { RunOutcome } from '#core/simulation';
import classes from './kpi-tiles.module.css';
import { directionOf, KPIS, type Kpi, kpiDifference, waitingShare } from './kpis.ts';
import { Term } from './term.tsx';
import { useKpiFormat } from './use-kpi-format.ts';

interface KpiTilesProps {
  readonly outcome: RunOutcome;
  /** The run before, to say what has changed. */
  readonly previous: RunOutcome | null;
}

/** The headline numbers: value, 95 % interval, and what has changed since the run before. */
export function KpiTiles({ outcome, previous }: KpiTilesProps) {
  const { t } = useTranslation();
  const shown = KPIS.filter((kpi) => kpi.of(outcome).value !== null);
  return (
    <dl className={classes.tiles} aria-label={t('results.kpis')}>
      {shown.map((kpi) => (
        <Tile key={kpi.id} kpi={kpi} outcome={outcome} previous={previous} />
      ))}
    </dl>
  );
}

function Tile({ kpi, outcome, previous }: { kpi: Kpi } & KpiTilesProps) {
  const { t } = useTranslation();
  const write = useKpiFormat();
  const estimate = kpi.of(outcome);
  const before = previous && kpi.of(previous);
  const difference = previous && kpiDifference(kpi, previous, outcome);
  const beside = difference?.shown ? (before?.value ?? null) : null;
  return (
    <div className={classes.tile}>
      <dt>
        <Term explanation={t(`results.explain.${kpi.id}`)} className={classes.name}>
          {t(`results.kpi.${kpi.id}`)}
        </Term>
      </dt>
      <dd>
        <span className={classes.value}>{write.value(kpi.kind, estimate.value, beside)}</span>
        <span className={classes.interval}>
          {write.halfWidth(kpi.kind, estimate, beside) || t('results.noInterval')}
        </span>
      </dd>
      {kpi.id === 'waiting' && (
        <dd className={classes.remark}>
          {t('results.waitingShare', { share: waitingShare(outcome) ?? Number.NaN })}
        </dd>
      )}
      {difference && before && difference.value !== null && (
        <dd className={classes.change} data-direction={directionOf(kpi, difference)}>
          {write.change(kpi.kind, before, estimate, difference)}
        </dd>
      )}
    </div>
  );
}

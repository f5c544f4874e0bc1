import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Estimate } from '#core/simulation';
import { useFormat } from '#ui/kit';
import figure from './chart-figure.module.css';
import classes from './service-level-bar.module.css';

interface ServiceLevelBarProps {
  readonly level: { readonly clock: Estimate; readonly working: Estimate };
  /** The target of the process in words: `within 4 h`. */
  readonly target: string;
}

/** The share of cases within the target, by the clock and in working time, each with its interval. */
export function ServiceLevelBar({ level, target }: ServiceLevelBarProps) {
  const { t } = useTranslation();
  const caption = useId();
  return (
    <figure className={figure.figure} aria-labelledby={caption}>
      <figcaption id={caption} className={figure.title}>
        {t('results.charts.serviceLevel', { target })}
      </figcaption>
      <Row label={t('results.charts.byClock')} share={level.clock} />
      <Row label={t('results.charts.byWorkingTime')} share={level.working} />
    </figure>
  );
}

function Row({ label, share }: { label: string; share: Estimate }) {
  const format = useFormat();
  if (share.value === null) return null;
  const percent = (part: number) => `${Math.min(1, Math.max(0, part)) * 100}%`;
  const [low, high] = share.ci95 ?? [share.value, share.value];
  return (
    <div className={classes.row}>
      <span className={classes.label}>{label}</span>
      <span className={classes.track} aria-hidden>
        <span className={classes.bar} style={{ width: percent(share.value) }} />
        <span className={classes.interval} style={{ left: percent(low), width: percent(high - low) }} />
      </span>
      <span className={classes.value}>
        <b>{format.percent(share.value)}</b>
        {share.ci95 && (
          <small>
            {format.percent(low)}–{format.percent(high)}
          </small>
        )}
      </span>
    </div>
  );
}

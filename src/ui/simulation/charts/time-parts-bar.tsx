import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Estimate, TimeParts } from '#core/simulation';
import { useFormat } from '#ui/kit';
import figure from './chart-figure.module.css';
import classes from './time-parts-bar.module.css';

const PARTS = ['waiting', 'processing', 'paused', 'delayed', 'synchronisation'] as const;

/** Where the time of a case goes on its critical path: one bar, and the same as a table. Parts of no length are left out. */
export function TimePartsBar({ parts }: { parts: TimeParts<Estimate> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const caption = useId();
  const total = PARTS.reduce((sum, part) => sum + (parts[part].value ?? 0), 0);
  const rows = PARTS.map((part) => ({ part, ...parts[part], share: (parts[part].value ?? 0) / total }));
  const shown = rows.filter(({ share }) => share > 0);
  return (
    <figure className={figure.figure} aria-labelledby={caption}>
      <figcaption id={caption} className={figure.title}>
        {t('results.charts.timeParts')}
      </figcaption>
      <div className={classes.bar} aria-hidden>
        {shown.map(({ part, share }) => (
          <span key={part} className={classes.part} data-part={part} style={{ flexGrow: share }}>
            {share >= 0.12 && format.percent(share)}
          </span>
        ))}
      </div>
      <table className={classes.table} aria-labelledby={caption}>
        <tbody>
          {shown.map(({ part, value, ci95, share }) => (
            <tr key={part}>
              <th scope="row">
                <span className={classes.swatch} data-part={part} aria-hidden />
                {t(`results.parts.${part}`)}
              </th>
              <td>
                {format.duration(value)} <small>{format.halfWidth(value, ci95)}</small>
              </td>
              <td>{format.percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

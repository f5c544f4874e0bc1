import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { drawServiceSvg } from '#core/exchange/drawing';
import type { Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import { useFormat } from '#ui/kit';
import { heatLevel, heatScale } from '#ui/simulation/heat';
import classes from './report-sheet.module.css';

/** The drawing as a picture, its steps coloured by the mean wait before them. */
export function DrawnProcess({ service, outcome }: { service: Service; outcome: RunOutcome }) {
  const { t } = useTranslation();
  const format = useFormat();
  const image = useRef<HTMLImageElement>(null);
  // After the paper has become light: the colours are read off the page.
  useEffect(() => {
    const styles = getComputedStyle(document.documentElement);
    const { values, bounds } = heatScale(outcome, 'waiting');
    const marks = [...values].map(([id, wait]) => {
      const fill = styles.getPropertyValue(`--tl-heat-${heatLevel(wait, bounds)}`).trim();
      return [id, { fill: lightened(fill), label: format.duration(wait) }] as const;
    });
    const svg = drawServiceSvg(service, { theme: 'light', overlay: Object.fromEntries(marks) });
    if (image.current) image.current.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  }, [service, outcome, format]);
  return (
    <figure className={classes.picture}>
      <img ref={image} alt={t('report.pictureOf', { name: service.profile.name })} />
      <figcaption>{t('report.picture')}</figcaption>
    </figure>
  );
}

/** Share of the heat colour in a step's ground, so that its name stays readable. */
const STRENGTH = 0.55;

/** A colour `#rrggbb` mixed with white paper. */
function lightened(colour: string): string {
  return colour.replace(/[0-9a-f]{2}/gi, (pair) =>
    Math.round(255 + (Number.parseInt(pair, 16) - 255) * STRENGTH)
      .toString(16)
      .padStart(2, '0'),
  );
}

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { drawServiceSvg, type NodeOverlay } from '#core/exchange/drawing';
import type { Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import { useFormat } from '#ui/kit';
import { heatLevel, heatScale } from '#ui/simulation/heat';
import classes from './report-sheet.module.css';

interface DrawnProcessProps {
  readonly service: Service;
  readonly outcome: RunOutcome;
  /** What stands on nodes instead of their wait, and what that is called below the picture. */
  readonly numbered?: { readonly labels: ReadonlyMap<string, string>; readonly caption: string };
}

/** The drawing as a picture, its steps coloured by the mean wait before them. */
export function DrawnProcess({ service, outcome, numbered }: DrawnProcessProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const image = useRef<HTMLImageElement>(null);
  // After the paper has become light: the colours are read off the page.
  useEffect(() => {
    const styles = getComputedStyle(document.documentElement);
    const { values, bounds } = heatScale(outcome, 'waiting');
    const marks = [...values].map(([id, wait]) => {
      const fill = styles.getPropertyValue(`--tl-heat-${heatLevel(wait, bounds)}`).trim();
      return [id, { fill: lightened(fill), label: numbered ? '' : format.duration(wait) }] as const;
    });
    const overlay: Record<string, NodeOverlay> = Object.fromEntries(marks);
    for (const [id, label] of numbered?.labels ?? [])
      overlay[id] = { fill: overlay[id]?.fill ?? PAPER, label, size: NUMBER_SIZE };
    const svg = drawServiceSvg(service, { theme: 'light', overlay });
    if (image.current) image.current.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  }, [service, outcome, numbered, format]);
  return (
    <figure className={classes.picture}>
      <img ref={image} alt={t('report.pictureOf', { name: service.profile.name })} />
      <figcaption>{numbered?.caption ?? t('report.picture')}</figcaption>
    </figure>
  );
}

/** Numbers lead from the text to the picture: they have to be found at a glance. */
const NUMBER_SIZE = 1.9;

/** The ground of a node without a wait. */
const PAPER = '#ffffff';

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

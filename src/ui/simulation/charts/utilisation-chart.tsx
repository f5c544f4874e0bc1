import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunOutcome } from '#core/simulation';
import { useFormat } from '#ui/kit';
import { ChartFigure, type DrawChart } from './chart-figure.tsx';

const ROW = 40;

/** How busy each role is inside its working hours, with its interval, against the line of 100 %. */
export function UtilisationChart({ outcome }: { outcome: RunOutcome }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { roles } = outcome;
  const draw = useCallback<DrawChart>(
    (plot) => {
      const rows = roles.map(({ id, name, capacity, utilisation }) => ({
        id,
        share: utilisation.value ?? 0,
        low: utilisation.ci95?.[0] ?? null,
        high: utilisation.ci95?.[1] ?? null,
        name: t('results.charts.roleRow', { name, capacity }),
        label: format.percent(utilisation.value),
      }));
      const sure = rows.filter((row) => row.low !== null && row.high !== null);
      const most = Math.max(1, ...rows.map((row) => row.high ?? row.share));
      return {
        marginLeft: 12,
        marginRight: 44,
        marginTop: 4,
        marginBottom: 22,
        x: {
          domain: [0, most],
          label: null,
          ticks: [0, 0.25, 0.5, 0.75, 1],
          tickFormat: (share: number) => format.percent(share),
        },
        y: { axis: null, padding: 0.1, domain: rows.map((row) => row.id) },
        marks: [
          plot.barX(rows, {
            x1: 0,
            x2: 1,
            y: 'id',
            fill: 'var(--tl-line)',
            insetTop: 17,
            insetBottom: 7,
            rx: 3,
          }),
          plot.barX(rows, {
            x: 'share',
            y: 'id',
            fill: 'var(--tl-accent)',
            insetTop: 17,
            insetBottom: 7,
            rx: 3,
          }),
          plot.ruleX([1], { stroke: 'var(--tl-danger)', strokeWidth: 1.25 }),
          plot.ruleY(sure, {
            x1: 'low',
            x2: 'high',
            y: 'id',
            dy: 5,
            stroke: 'var(--tl-text)',
            strokeWidth: 1.5,
          }),
          plot.tickX(sure, { x: 'low', y: 'id', stroke: 'var(--tl-text)', insetTop: 20, insetBottom: 10 }),
          plot.tickX(sure, { x: 'high', y: 'id', stroke: 'var(--tl-text)', insetTop: 20, insetBottom: 10 }),
          plot.text(rows, {
            x: 0,
            y: 'id',
            text: 'name',
            textAnchor: 'start',
            dy: -11,
            fill: 'var(--tl-text)',
          }),
          plot.text(rows, {
            x: most,
            y: 'id',
            text: 'label',
            textAnchor: 'start',
            dx: 8,
            dy: 5,
            fill: 'var(--tl-text)',
            fontWeight: 600,
          }),
        ],
      };
    },
    [roles, format, t],
  );
  const list = roles
    .map(({ name, utilisation }) => `${name} ${format.percent(utilisation.value)}`)
    .join('; ');
  return (
    <ChartFigure
      title={t('results.charts.utilisation')}
      description={t('results.charts.utilisationText', { list })}
      height={26 + ROW * roles.length}
      draw={draw}
    />
  );
}

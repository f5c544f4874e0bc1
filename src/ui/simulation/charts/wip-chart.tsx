import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunOutcome } from '#core/simulation';
import { useFormat } from '#ui/kit';
import { ChartFigure, type DrawChart } from './chart-figure.tsx';
import { axisUnit, inUnit } from './time-axis.ts';

/** Cases in progress over the time of the run: mean of the replications, their range as a band, warm-up shaded. */
export function WipChart({ outcome, height = 170 }: { outcome: RunOutcome; height?: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { wip, warmup } = outcome;
  const draw = useCallback<DrawChart>(
    (plot, width) => {
      const unit = axisUnit(wip.times.at(-1) ?? 0);
      const points = wip.times.map((time, index) => ({
        time: inUnit(time, unit),
        mean: wip.mean[index] ?? 0,
        low: wip.low[index] ?? 0,
        high: wip.high[index] ?? 0,
      }));
      const shaded = warmup > 0 ? [{ from: 0, to: inUnit(warmup, unit) }] : [];
      return {
        marginLeft: 38,
        marginTop: 14,
        marginBottom: 34,
        x: {
          label: t('results.charts.wipAxis', { unit: t(`general.unitsShort.${unit}`) }),
          ticks: width / 70,
        },
        y: {
          label: null,
          grid: true,
          ticks: 4,
          zero: true,
          tickFormat: (count: number) => format.number(count),
        },
        marks: [
          plot.rectX(shaded, { x1: 'from', x2: 'to', fill: 'var(--tl-line)', fillOpacity: 0.6 }),
          plot.text(shaded, {
            x: 'from',
            text: () => t('results.charts.warmup'),
            frameAnchor: 'top',
            textAnchor: 'start',
            dx: 4,
            dy: 4,
            lineAnchor: 'top',
            fill: 'var(--tl-text-soft)',
          }),
          plot.areaY(points, {
            x: 'time',
            y1: 'low',
            y2: 'high',
            fill: 'var(--tl-accent)',
            fillOpacity: 0.2,
          }),
          plot.lineY(points, { x: 'time', y: 'mean', stroke: 'var(--tl-accent)', strokeWidth: 1.75 }),
          plot.ruleY([0], { stroke: 'var(--tl-line-strong)' }),
        ],
      };
    },
    [wip, warmup, format, t],
  );
  const description = t('results.charts.wipText', {
    mean: outcome.kpis.workInProgress.value ?? Number.NaN,
    most: Math.max(0, ...wip.high),
  });
  return (
    <ChartFigure title={t('results.charts.wip')} description={description} height={height} draw={draw} />
  );
}

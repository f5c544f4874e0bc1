import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunOutcome } from '#core/simulation';
import { useFormat } from '#ui/kit';
import { ChartFigure, type DrawChart } from './chart-figure.tsx';
import { axisUnit, inUnit } from './time-axis.ts';

const MARKS = ['p50', 'p90', 'p95'] as const;
const ROW = 13;
/** Room a label needs, in pixels. */
const LABEL = 84;

/** How long cases take: share of cases per bin, with the median, p90 and p95 as rules. */
export function CycleTimeChart({ outcome, height = 190 }: { outcome: RunOutcome; height?: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { histogram, kpis } = outcome;
  const draw = useCallback<DrawChart>(
    (plot, width) => {
      const { edges, counts } = histogram;
      const unit = axisUnit(edges.at(-1) ?? 0);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const bars = counts.map((count, bin) => ({
        from: inUnit(edges[bin] ?? 0, unit),
        to: inUnit(edges[bin + 1] ?? 0, unit),
        share: count / total,
      }));
      const end = inUnit(edges.at(-1) ?? 0, unit);
      const written = (value: number) => `${format.number(value)} ${t(`general.unitsShort.${unit}`)}`;
      const pixels = (span: number) => (span / end) * (width - 60);
      const marks = MARKS.flatMap((mark, row) => {
        const { value } = kpis.cycleTime[mark];
        return value === null
          ? []
          : [{ at: inUnit(value, unit), row, label: `${mark} ${written(inUnit(value, unit))}` }];
      });
      /** The label of p90 stands left of its rule where there is room, so that the next rule doesn't cross it. */
      const standsLeft = (row: number, at: number) => {
        const before = marks[row - 1]?.at ?? 0;
        return row === 1 ? pixels(at - before) > LABEL : pixels(end - at) < LABEL;
      };
      return {
        marginTop: 8 + ROW * MARKS.length,
        marginLeft: 38,
        marginBottom: 34,
        x: {
          label: t('results.charts.cycleTimeAxis', { unit: t(`general.unitsShort.${unit}`) }),
          ticks: width / 70,
        },
        y: { label: null, grid: true, ticks: 4, tickFormat: (share: number) => format.percent(share) },
        marks: [
          plot.rectY(bars, {
            x1: 'from',
            x2: 'to',
            y: 'share',
            fill: 'var(--tl-accent)',
            fillOpacity: 0.75,
            inset: 0.5,
          }),
          plot.ruleY([0], { stroke: 'var(--tl-line-strong)' }),
          ...marks.flatMap(({ at, row, label }) => {
            const left = standsLeft(row, at);
            return [
              plot.ruleX([at], {
                stroke: 'var(--tl-text)',
                strokeDasharray: row === 0 ? undefined : '3,2',
                insetTop: -ROW * (MARKS.length - row) + 4,
              }),
              plot.text([at], {
                x: at,
                text: () => label,
                frameAnchor: 'top',
                textAnchor: left ? 'end' : 'start',
                dx: left ? -4 : 4,
                dy: -ROW * (MARKS.length - row) + 4,
                fill: 'var(--tl-text)',
                fontWeight: 600,
                stroke: 'var(--tl-surface)',
                strokeWidth: 5,
              }),
            ];
          }),
        ],
      };
    },
    [histogram, kpis, format, t],
  );
  const description = t('results.charts.cycleTimeText', {
    p50: kpis.cycleTime.p50.value ?? Number.NaN,
    p90: kpis.cycleTime.p90.value ?? Number.NaN,
    p95: kpis.cycleTime.p95.value ?? Number.NaN,
  });
  return (
    <ChartFigure
      title={t('results.charts.cycleTime')}
      description={description}
      height={height}
      draw={draw}
    />
  );
}

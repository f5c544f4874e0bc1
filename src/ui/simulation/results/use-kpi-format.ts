import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesPer, type TimeUnit } from '#core/base';
import type { Difference } from '#core/analysis';
import type { Estimate } from '#core/simulation';
import { useFormat } from '#ui/kit';
import type { Kpi } from './kpis.ts';

const MINUS = '−';

/** A way of writing amounts of one kind so that they can stand beside each other: same unit, unit said once. */
interface Scale {
  readonly bare: (amount: number) => string;
  readonly full: (amount: number) => string;
}

/** Half-widths carry two significant digits, as uncertainties do. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(2));
}

function larger(amount: number, beside: number | null): number {
  return Math.max(Math.abs(amount), Math.abs(beside ?? 0));
}

/** The unit in which a length of time reads best. */
function unitFor(minutes: number): TimeUnit {
  const size = Math.abs(minutes);
  if (size > 0 && size < 1) return 's';
  return size < 120 ? 'min' : size < 2880 ? 'h' : 'd';
}

/** Numbers of a run as a person reads them, each with its unit. */
export function useKpiFormat() {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    /** A scale on which `amount` reads well. */
    const scaleFor = (kind: Kpi['kind'], amount: number): Scale => {
      switch (kind) {
        case 'duration': {
          const unit = unitFor(amount);
          const bare = (minutes: number) => format.number(minutes / minutesPer(unit));
          return { bare, full: (minutes) => `${bare(minutes)} ${t(`general.unitsShort.${unit}`)}` };
        }
        case 'perHour': {
          const daily = Math.abs(amount) < 1;
          const bare = (rate: number) => format.number(daily ? rate * 24 : rate);
          return { bare, full: (rate) => t(daily ? 'results.perDay' : 'results.perHour', { n: bare(rate) }) };
        }
        case 'money':
          return { bare: format.money, full: format.money };
        case 'percent':
          return { bare: format.percent, full: format.percent };
        case 'number':
          return { bare: format.number, full: format.number };
      }
    };
    /** `beside`: another amount that stands next to it, so that both have one unit. */
    const value = (kind: Kpi['kind'], amount: number | null, beside: number | null = null) =>
      amount === null ? format.number(null) : scaleFor(kind, larger(amount, beside)).full(amount);
    /** `± 3 min`; empty without an interval. */
    const halfWidth = (
      kind: Kpi['kind'],
      { value: middle, ci95 }: Pick<Estimate, 'value' | 'ci95'>,
      beside: number | null = null,
    ) => {
      if (middle === null || ci95 === null) return '';
      const scale = scaleFor(kind, larger(middle, beside));
      const half = rounded((ci95[1] - ci95[0]) / 2);
      return `± ${kind === 'perHour' ? scale.bare(half) : scale.full(half)}`;
    };
    const signed = (kind: Kpi['kind'], change: number, scale: Scale['bare']) => {
      const size = Math.abs(change);
      const sign = change < 0 ? MINUS : '+';
      return `${sign}${kind === 'percent' ? t('results.points', { n: size * 100 }) : scale(size)}`;
    };
    /** `−18 min`. `like`: an amount in whose unit it is written, so that a column of differences has one. */
    const difference = (kind: Kpi['kind'], change: number, like: number = change) =>
      signed(kind, change, scaleFor(kind, like).full);
    /** `41 → 23 min (−18)`, or that no difference is shown. */
    const change = (kind: Kpi['kind'], before: Estimate, after: Estimate, between: Difference) => {
      if (before.value === null || after.value === null || between.value === null) return '';
      if (!between.shown) return t('results.noDifference');
      const scale = scaleFor(kind, larger(after.value, before.value));
      return `${scale.bare(before.value)} → ${scale.full(after.value)} (${signed(kind, between.value, scale.bare)})`;
    };
    return { value, halfWidth, difference, change };
  }, [format, t]);
}

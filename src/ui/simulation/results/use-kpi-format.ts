import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '#core/analysis';
import type { Estimate } from '#core/simulation';
import { useFormat } from '#ui/kit';
import type { Kpi } from './kpis.ts';

const MINUS = '−';

/** Numbers of a run as a person reads them, each with its unit. */
export function useKpiFormat() {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const write: Record<Kpi['kind'], (value: number | null) => string> = {
      duration: format.duration,
      money: format.money,
      number: format.number,
      percent: format.percent,
      perHour: (rate) =>
        rate !== null && Math.abs(rate) < 1
          ? t('results.perDay', { n: rate * 24 })
          : t('results.perHour', { n: rate ?? Number.NaN }),
    };
    const value = (kind: Kpi['kind'], amount: number | null) => write[kind](amount);
    /** `± 3 min`; empty without an interval. */
    const halfWidth = (kind: Kpi['kind'], { value: middle, ci95 }: Estimate) => {
      if (kind === 'duration') return format.halfWidth(middle, ci95);
      return ci95 === null ? '' : `± ${write[kind === 'perHour' ? 'number' : kind]((ci95[1] - ci95[0]) / 2)}`;
    };
    const signed = (kind: Kpi['kind'], amount: number) =>
      `${amount < 0 ? MINUS : '+'}${write[kind === 'perHour' ? 'number' : kind](Math.abs(amount))}`;
    /** `41 min → 23 min (−18 min)`, or that no difference is shown. */
    const change = (kind: Kpi['kind'], before: Estimate, after: Estimate, difference: Difference) => {
      if (difference.value === null) return '';
      if (!difference.shown) return t('results.noDifference');
      return `${write[kind](before.value)} → ${write[kind](after.value)} (${signed(kind, difference.value)})`;
    };
    return { value, halfWidth, signed, change };
  }, [format, t]);
}

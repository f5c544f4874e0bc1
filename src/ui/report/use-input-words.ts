import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Arrival, Scenario } from '#core/model';
import { type Distribution, moments } from '#core/random';

/** What goes into a run, in words. */
export function useInputWords() {
  const { t } = useTranslation();
  return useMemo(() => {
    const duration = (distribution: Distribution): string =>
      t('report.duration', {
        mean: moments(distribution).mean,
        family: t(`report.families.${distribution.type}`),
      });
    const arrival = (way: Arrival): string => {
      switch (way.by) {
        case 'interval':
          return t('report.byInterval', { interval: duration(way.interval) });
        case 'weekly':
          return t('report.byWeek', { n: way.rates.reduce((sum, rate) => sum + rate, 0) });
        case 'list':
          return t('report.byList', { n: way.times.length });
      }
    };
    const stop = ({ stop: end }: Scenario): string =>
      end.by === 'cases'
        ? t('report.stopCases', { n: end.cases })
        : t('report.stopHorizon', { horizon: end.horizon });
    return { duration, arrival, stop };
  }, [t]);
}

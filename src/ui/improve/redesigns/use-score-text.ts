import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dimension, Score } from '#core/analysis/redesign';
import { useFormat } from '#ui/kit';

/** A score in words: `−44 min ± 8 min`, or that no difference is shown. */
export function useScoreText(): (
  dimension: Dimension,
  comparison: Score['by'][Dimension] | undefined,
) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (dimension, comparison) => {
      if (comparison === undefined || comparison.interval === null || comparison.difference === null)
        return t('advisor.redesigns.pending');
      if (comparison.verdict === 'none') return t('advisor.redesigns.none_shown');
      const write = (value: number) => {
        if (dimension === 'cost') return format.money(value);
        return format.duration(value);
      };
      const [low, high] = comparison.interval;
      const sign = comparison.difference < 0 ? '−' : '+';
      if (dimension === 'quality') {
        const half = t('results.points', { n: (100 * (high - low)) / 2 });
        return `${sign}${format.number(100 * Math.abs(comparison.difference))} ± ${half}`;
      }
      return `${sign}${write(Math.abs(comparison.difference))} ± ${write((high - low) / 2)}`;
    },
    [t, format],
  );
}

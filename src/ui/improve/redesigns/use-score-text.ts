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
      const size = Math.abs(comparison.difference);
      const [low, high] = comparison.interval;
      const sign = comparison.difference < 0 ? '−' : '+';
      if (dimension === 'quality') {
        const half = t('results.points', { n: (100 * (high - low)) / 2 });
        return `${sign}${format.number(100 * size)} ± ${half}`;
      }
      if (dimension === 'cost') return `${sign}${format.money(size)} ± ${format.money((high - low) / 2)}`;
      // Both in one unit.
      return `${sign}${format.duration(size)} ${format.halfWidth(size, comparison.interval)}`;
    },
    [t, format],
  );
}

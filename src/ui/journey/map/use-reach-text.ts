import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** How a step is come to, over all who set out. */
export interface Reached {
  /** Share of customers who come here at all. */
  readonly reach: number;
  /** How often a customer is here, on average. */
  readonly visits: number;
}

/** How many of 100 customers come to a step, short and in a sentence; null where it is each of them once. */
export function useReachText(): (
  reached: Reached,
) => { readonly short: string; readonly long: string } | null {
  const { t } = useTranslation();
  return useCallback(
    ({ reach, visits }) => {
      const count = Math.round(reach * 100);
      const times = Math.round(visits * 100);
      if (count === 100 && times === 100) return null;
      const few = count > 0 ? 'here' : reach > 0 ? 'few' : 'none';
      return {
        short:
          count === 100 ? t('journeyLink.reach.again', { visits }) : t(`journeyLink.reach.${few}`, { count }),
        long: t('journeyLink.reach.hint', { count, visits: times }),
      };
    },
    [t],
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapWords } from '#core/exchange/map-picture';
import { useFormat } from '#ui/kit';

/** The words of a drawn map in the language of the reader. */
export function useMapWords(): MapWords {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => ({
      lane: ({ name, kind }) => name.trim() || t(`journeyMap.lanes.${kind}`),
      lines: {
        interaction: t('journeyMap.lines.interaction'),
        visibility: t('journeyMap.lines.visibility'),
        internalInteraction: t('journeyMap.lines.internalInteraction'),
      },
      curves: {
        assumed: t('journeyExport.curves.assumed'),
        measured: t('journeyExport.curves.measured'),
        predicted: t('journeyExport.curves.predicted'),
      },
      earlier: t('journeyExport.curves.earlier'),
      feelings: [
        t('journeyMap.felt.veryUnhappy'),
        t('journeyMap.felt.unhappy'),
        t('journeyMap.felt.neutral'),
        t('journeyMap.felt.happy'),
        t('journeyMap.felt.veryHappy'),
      ],
      share: format.share,
    }),
    [t, format],
  );
}

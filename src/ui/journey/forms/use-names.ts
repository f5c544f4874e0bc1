import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cardText, type JourneyCard, type JourneyLane } from '#core/model';

/** What parts of a map are called on the screen, where they have no name of their own too. */
export function useNames() {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      named: (name: string): string => name.trim() || t('general.unnamed'),
      lane: (lane: Pick<JourneyLane, 'kind' | 'name'>): string =>
        lane.name.trim() || t(`journeyMap.lanes.${lane.kind}`),
      card: (card: JourneyCard): string => cardText(card).trim() || t(`journeyMap.kinds.${card.kind}`),
    }),
    [t],
  );
}

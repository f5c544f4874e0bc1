import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyLane } from '#core/model';

/** What a lane is called: its own name, or the usual one of its kind. */
export function useLaneName(): (lane: JourneyLane) => string {
  const { t } = useTranslation();
  return useCallback((lane) => lane.name || t(`journeyMap.lanes.${lane.kind}`), [t]);
}

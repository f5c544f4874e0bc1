import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#core/analysis';

/** What a single change takes for granted, in a sentence. */
export function useAssumption(): (change: Change) => string {
  const { t } = useTranslation();
  return useCallback(
    // Codes come from the core as plain strings; a test holds every one of them against its words.
    ({ code }) => String(t(`improve.ranking.assumes.${code}` as never)),
    [t],
  );
}

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#core/analysis';

/** What a change is called, as an order: `Take out “Second signature”`. */
export function useChangeText(): (change: Change) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    ({ code, values }) => {
      // Codes come from the core as plain strings; a gate checks that each of them has its words.
      const key = `changes.${code}`;
      return i18n.exists(key) ? String(t(key as never, values as never)) : code;
    },
    [t, i18n],
  );
}

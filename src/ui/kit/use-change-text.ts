import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#core/analysis';

/** Says what a change would do, in the user's language. */
export function useChangeText(): (change: Change) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    ({ code, values }: Change) => {
      // Codes come from the core as plain strings; a test checks that each of them has its sentence.
      const key = `changes.${code}`;
      return i18n.exists(key) ? String(t(key as never, values as never)) : code;
    },
    [t, i18n],
  );
}

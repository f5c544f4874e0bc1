import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';

/** Turns a problem into its sentence in the user's language. Findings have their own area of strings. */
export function useProblemText(area: 'problems' | 'findings' = 'problems'): (problem: Problem) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (problem: Problem) => {
      // Codes come from the core as plain strings; a gate checks that each of them has its sentence.
      const key = `${area}.${problem.code}`;
      return i18n.exists(key) ? String(t(key as never, problem.values as never)) : problem.code;
    },
    [t, i18n, area],
  );
}

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#core/analysis';
import { useChangeText, useSession } from '#ui/kit';

const LONGEST_NAME = 80;

/** Puts changes on trial; the variant is called after them. */
export function useTryIt(): (changes: readonly Change[]) => void {
  const { t } = useTranslation();
  const session = useSession();
  const textOf = useChangeText();
  return useCallback(
    (changes) => {
      const { versions } = session.versions.getState();
      const count = versions.length;
      const baseName = count === 0 ? t('versions.asIs') : t('versions.next', { number: count + 1 });
      const words = changes.map(textOf).join('; ');
      const name = words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME - 1)}…` : words;
      const reason = t('improve.trial.reason', { change: words });
      void session.trial.getState().start(changes, { name, reason, baseName });
    },
    [t, session, textOf],
  );
}

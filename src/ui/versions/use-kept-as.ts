import { useTranslation } from 'react-i18next';
import { savedTime, useVersions } from '#ui/kit';

/** What the working copy is called where it has to become a version before it makes room for another. */
export function useKeptAs(): () => string {
  const { t, i18n } = useTranslation();
  const count = useVersions((state) => state.versions.length);
  return () => {
    if (count === 0) return t('versions.asIs');
    return t('versions.keptAs', { time: savedTime(Date.now(), i18n.language) });
  };
}

import { useTranslation } from 'react-i18next';
import { type ListedVersion, recordOf } from './listed-version.ts';

/** What a version is called; one whose name was lost is an unreadable version. */
export function useVersionName(): (version: ListedVersion) => string {
  const { t } = useTranslation();
  return (version) => (recordOf(version)?.name ?? version.name) || t('versions.unreadable.name');
}

import { useTranslation } from 'react-i18next';
import { useVersions } from '#ui/kit';
import { useComparison } from './use-comparison.ts';

/** What a side is called: a version by its name, a file by its own. */
export function useSideNames(): (id: string) => string {
  const { t } = useTranslation();
  const versions = useVersions((state) => state.versions);
  const files = useComparison((state) => state.files);
  return (id) =>
    files.find((file) => file.id === id)?.fileName ??
    versions.find((version) => version.id === id)?.name ??
    t('versions.working');
}

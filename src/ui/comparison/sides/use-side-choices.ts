import { useTranslation } from 'react-i18next';
import { useVersions, useWorkspace } from '#ui/kit';
import { useComparison } from '../use-comparison.ts';

interface SideChoice {
  readonly value: string;
  readonly label: string;
}

/** A heading and what stands below it. */
export interface SideGroup {
  readonly group: string;
  readonly items: readonly SideChoice[];
}

/** All that can be a side: the working copy, the versions of each variant with its newest first, and the files that were read. */
export function useSideChoices(): readonly SideGroup[] {
  const { t } = useTranslation();
  const versions = useVersions((state) => state.versions);
  const variants = useVersions((state) => state.variants);
  const files = useComparison((state) => state.files);
  const isOpen = useWorkspace((state) => state.service !== null);
  const working = isOpen ? [{ value: 'working', label: t('versions.working') }] : [];
  const ofVariants = variants.map(({ id, name }) => ({
    group: name || t('versions.asIs'),
    items: versions
      .filter(({ variantId }) => variantId === id)
      .toReversed()
      .map((version) => ({ value: version.id, label: version.name })),
  }));
  const read = files.map(({ id, fileName }) => ({ value: id, label: fileName }));
  return [
    { group: '', items: working },
    ...ofVariants,
    { group: t('compareSides.files'), items: read },
  ].filter(({ items }) => items.length > 0);
}

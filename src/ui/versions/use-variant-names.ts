import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useVersions } from '#ui/kit';

/** What a variant is called: the one every service begins with is the as-is until it is given a name. */
export function useVariantNames(): (variant: { readonly name: string } | string) => string {
  const { t } = useTranslation();
  const variants = useVersions((state) => state.variants);
  return useCallback(
    (variant) => {
      const name =
        typeof variant === 'string' ? variants.find(({ id }) => id === variant)?.name : variant.name;
      return name || t('versions.asIs');
    },
    [t, variants],
  );
}

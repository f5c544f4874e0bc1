import { Stack } from '@mantine/core';
import { GitBranch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useVersions } from '#ui/kit';
import { ForkButton } from './fork-button.tsx';
import { useVariantNames } from './use-variant-names.ts';
import classes from './version-details.module.css';

/** Where the working copy stands, whether it is a version, and what can be made of it. */
export function WorkingDetails() {
  const { t } = useTranslation();
  const nameOf = useVariantNames();
  const line = useVersions((state) => state.line);
  const base = useVersions((state) => state.versions.find(({ id }) => id === state.line.basedOn));
  const same = useVersions((state) => state.versions.findLast(({ current }) => current));
  const variant = nameOf(line.variantId);
  return (
    <Stack gap="md">
      <div>
        <h3 className={classes.title}>{t('versions.working')}</h3>
        <p className={classes.reason}>
          {base
            ? t('versions.workingOn', { variant, version: base.name })
            : t('versions.workingNew', { variant })}
        </p>
      </div>
      {base && (
        <p className={classes.soft}>
          {same ? t('versions.unchanged', { name: same.name }) : t('versions.changed')}
        </p>
      )}
      <div>
        <ForkButton from={null} icon={GitBranch} />
      </div>
    </Stack>
  );
}

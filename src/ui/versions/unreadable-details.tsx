import { Alert, Button, Stack } from '@mantine/core';
import { Download, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isDeletable } from '#core/versions';
import { savedTime, useProblemText, useSession } from '#ui/kit';
import { type ListedVersion, recordOf } from './listed-version.ts';
import { useDamage, useDamageStore } from './use-damage.ts';
import { useVersionName } from './use-version-name.ts';
import classes from './version-details.module.css';

/** A version that cannot be read: what is known of it, and the way to have what is left. */
export function UnreadableDetails({ version }: { readonly version: ListedVersion }) {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const damage = useDamageStore().getState();
  const problems = useDamage((state) => state.problems);
  const textOf = useProblemText();
  const name = useVersionName()(version);
  const record = recordOf(version);
  return (
    <Stack gap="md" align="flex-start">
      <div>
        <h3 className={classes.title}>{name}</h3>
        {version.savedAt > 0 && (
          <p className={classes.soft}>
            {t('versions.on')} {savedTime(version.savedAt, i18n.language)}
          </p>
        )}
      </div>
      <Alert color="yellow" variant="light">
        {t(record === null ? 'versions.unreadable.record' : 'versions.unreadable.content')}
      </Alert>
      <Button
        size="sm"
        variant="default"
        leftSection={<Download size={15} aria-hidden />}
        onClick={() => void damage.saveRaw(version.id)}
      >
        {t('library.saveRaw')}
      </Button>
      {problems.map((problem) => (
        <Alert key={problem.code} color="red" variant="light" role="alert">
          {textOf(problem)}
        </Alert>
      ))}
      {record !== null && isDeletable(record.status) && (
        <Button
          size="sm"
          variant="subtle"
          color="red"
          leftSection={<Trash2 size={15} aria-hidden />}
          onClick={() => void session.versions.getState().remove(record.id)}
        >
          {t('general.delete')}
        </Button>
      )}
    </Stack>
  );
}

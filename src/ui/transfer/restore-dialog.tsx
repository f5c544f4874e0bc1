import { Badge, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { OpenBackup, RestoreState } from '#session/transfer';
import { DialogFrame } from '#ui/dialog';
import { useProblemText } from '#ui/kit';
import classes from './restore-dialog.module.css';

interface RestoreDialogProps {
  readonly backup: OpenBackup;
  readonly restore: StoreApi<RestoreState>;
}

/** What a backup holds, and which of it shall come back; nothing that is here is ever replaced. */
export function RestoreDialog({ backup, restore }: RestoreDialogProps) {
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const chosen = useStore(restore, (state) => state.chosen);
  const isRestoring = useStore(restore, (state) => state.isRestoring);
  const { leave, choose, restore: start } = restore.getState();
  const made = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  const edited = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const here = backup.services.some(({ isHere }) => isHere);
  return (
    <DialogFrame title={t('transfer.restore.title')} onClose={leave} width={620}>
      <Stack gap="sm">
        <Text size="sm">
          {t('transfer.restore.made', {
            when: made.format(backup.madeAt),
            services: t('transfer.backup.services', { count: backup.services.length }),
          })}
        </Text>
        {backup.remarks.map((remark) => (
          <Text key={remark.code} size="sm" c="var(--tl-warning)">
            {problemText(remark)}
          </Text>
        ))}
        <ul className={classes.list} aria-label={t('transfer.restore.services')}>
          {backup.services.map(({ fileName, name, updatedAt, versions, answers, isHere }) => (
            <li key={fileName} className={classes.row}>
              <Checkbox
                size="sm"
                checked={chosen.has(fileName)}
                onChange={(event) => choose(fileName, event.currentTarget.checked)}
                label={name || t('general.unnamed')}
                description={[
                  t('library.edited', { when: edited.format(updatedAt) }),
                  t('transfer.backup.versions', { count: versions }),
                  answers > 0 ? t('transfer.backup.answers', { count: answers }) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
              {isHere && (
                <Badge size="sm" variant="light" color="gray">
                  {t(chosen.has(fileName) ? 'transfer.restore.asCopy' : 'transfer.restore.isHere')}
                </Badge>
              )}
            </li>
          ))}
        </ul>
        {here && (
          <Text size="sm" c="dimmed">
            {t('transfer.restore.neverReplaced')}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" size="sm" onClick={leave}>
            {t('general.cancel')}
          </Button>
          <Button
            size="sm"
            data-autofocus
            loading={isRestoring}
            disabled={chosen.size === 0}
            onClick={() => void start()}
          >
            {t('transfer.restore.start', { count: chosen.size })}
          </Button>
        </Group>
      </Stack>
    </DialogFrame>
  );
}

import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { BackupMade, BackupState } from '#session/transfer';
import { DialogFrame } from '#ui/dialog';
import { useProblemText } from '#ui/kit';

interface BackupDialogProps {
  readonly backup: StoreApi<BackupState>;
  readonly onClose: () => void;
}

/** Makes a backup of everything as it opens, and says what is in it and what is not. */
export function BackupDialog({ backup, onClose }: BackupDialogProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const making = useStore(backup, (state) => state.making);
  const made = useStore(backup, (state) => state.made);
  const problems = useStore(backup, (state) => state.problems);
  useEffect(() => void backup.getState().backUp(), [backup]);
  return (
    <DialogFrame title={t('transfer.backup.title')} onClose={onClose} width={520}>
      <Stack gap="md">
        <div role="status">
          {making !== null && (
            <Stack gap={8}>
              <Text size="sm">{t('transfer.backup.making', { done: making.done, of: making.of })}</Text>
              <Progress size="sm" value={making.of === 0 ? 0 : (100 * making.done) / making.of} aria-hidden />
            </Stack>
          )}
          {made !== null && <Made made={made} />}
        </div>
        {problems.length > 0 && (
          <Alert color="red" variant="light">
            {problems.map(problemText).join(' ')}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          {problems.length > 0 && (
            <Button variant="default" size="sm" onClick={() => void backup.getState().backUp()}>
              {t('general.retry')}
            </Button>
          )}
          <Button size="sm" onClick={onClose}>
            {t('general.close')}
          </Button>
        </Group>
      </Stack>
    </DialogFrame>
  );
}

function Made({ made }: { made: BackupMade }) {
  const { t } = useTranslation();
  const { fileName, services, versions, answers, damaged, lostVersions } = made;
  return (
    <Stack gap="xs">
      <Text size="sm" fw={560}>
        {t('transfer.backup.made', { fileName })}
      </Text>
      <Text size="sm">
        {t('transfer.backup.holds', {
          services: t('transfer.backup.services', { count: services }),
          versions: t('transfer.backup.versions', { count: versions }),
          answers: t('transfer.backup.answers', { count: answers }),
        })}
      </Text>
      {damaged.length > 0 && (
        <Alert color="yellow" variant="light">
          {t('transfer.backup.damaged', { names: damaged.join(', ') })}
        </Alert>
      )}
      {lostVersions.length > 0 && (
        <Alert color="yellow" variant="light">
          {t('transfer.backup.lost', { names: lostVersions.join(', ') })}
        </Alert>
      )}
      <Text size="sm" c="dimmed">
        {t('transfer.backup.notIn')}
      </Text>
    </Stack>
  );
}

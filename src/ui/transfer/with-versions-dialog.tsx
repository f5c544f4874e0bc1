import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { BackupState } from '#session/transfer';
import { DialogFrame } from '#ui/dialog';
import { useProblemText, useVersions } from '#ui/kit';

interface WithVersionsDialogProps {
  readonly backup: StoreApi<BackupState>;
  readonly onClose: () => void;
}

/** Says what else is in a file with versions before it is saved: those who get it read all of that. */
export function WithVersionsDialog({ backup, onClose }: WithVersionsDialogProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const count = useVersions((state) => state.versions.length);
  const problems = useStore(backup, (state) => state.problems);
  const [saving, setSaving] = useState(false);
  const onSave = async () => {
    setSaving(true);
    await backup.getState().saveWithVersions();
    setSaving(false);
    if (backup.getState().problems.length === 0) onClose();
  };
  return (
    <DialogFrame title={t('transfer.withVersions.title')} onClose={onClose} width={480}>
      <Stack gap="md">
        <Text size="sm">{t('transfer.withVersions.holds', { count })}</Text>
        {problems.length > 0 && (
          <Alert color="red" variant="light">
            {problems.map(problemText).join(' ')}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" size="sm" onClick={onClose}>
            {t('general.cancel')}
          </Button>
          <Button size="sm" data-autofocus loading={saving} onClick={() => void onSave()}>
            {t('general.save')}
          </Button>
        </Group>
      </Stack>
    </DialogFrame>
  );
}

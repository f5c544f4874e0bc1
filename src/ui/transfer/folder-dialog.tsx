import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { FolderState, FolderStep } from '#session/transfer';
import { DialogFrame } from '#ui/dialog';
import { useProblemText, useSession } from '#ui/kit';

interface FolderDialogProps {
  readonly folder: StoreApi<FolderState>;
  readonly onClose: () => void;
}

/** Saves the open service into the chosen folder as it opens, and asks only where somebody has to decide. */
export function FolderDialog({ folder: store, onClose }: FolderDialogProps) {
  const { t } = useTranslation();
  const step = useStore(store, (state) => state.step);
  useEffect(() => void store.getState().save(), [store]);
  return (
    <DialogFrame title={t('transfer.folder.title')} onClose={onClose} width={500}>
      <Stack gap="md">
        <div role="status">
          <Told step={step} store={store} />
        </div>
        <Group justify="flex-end" gap="xs">
          <Choices step={step} store={store} onClose={onClose} />
        </Group>
      </Stack>
    </DialogFrame>
  );
}

function Told({ step, store }: { step: FolderStep; store: StoreApi<FolderState> }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const folder = useStore(store, (state) => state.folder) ?? '';
  switch (step.kind) {
    case 'none':
    case 'saving':
      return <Text size="sm">{t('transfer.folder.saving', { folder })}</Text>;
    case 'noFolder':
      return <Text size="sm">{t('transfer.folder.none')}</Text>;
    case 'notOffered':
      return <Text size="sm">{t('transfer.folder.notOffered')}</Text>;
    case 'saved':
      return (
        <Stack gap={4}>
          <Text size="sm" fw={560}>
            {t('transfer.folder.saved', { folder, fileName: step.fileName })}
          </Text>
          <Text size="sm" c="dimmed">
            {t('transfer.folder.content')}
          </Text>
        </Stack>
      );
    case 'taken': {
      const { fileName, taken } = step;
      const name = taken.by === 'otherService' ? taken.name || t('general.unnamed') : '';
      return (
        <Alert color="yellow" variant="light">
          {t(`transfer.folder.taken.${taken.by}`, { folder, fileName, name })}
        </Alert>
      );
    }
    case 'denied':
    case 'gone':
      return (
        <Alert color="yellow" variant="light">
          {t(`transfer.folder.${step.kind}`, { folder })}
        </Alert>
      );
    case 'failed':
      return (
        <Alert color="red" variant="light">
          {step.problems.map(problemText).join(' ')}
        </Alert>
      );
  }
}

interface ChoicesProps {
  readonly step: FolderStep;
  readonly store: StoreApi<FolderState>;
  readonly onClose: () => void;
}

function Choices({ step, store, onClose }: ChoicesProps) {
  const { t } = useTranslation();
  const files = useSession().files.getState();
  const { save, choose, replace, saveBeside } = store.getState();
  const close = (
    <Button variant={step.kind === 'saved' ? 'filled' : 'default'} size="sm" onClick={onClose}>
      {t(step.kind === 'saved' ? 'general.close' : 'general.cancel')}
    </Button>
  );
  const other = (
    <Button variant="default" size="sm" onClick={() => void choose()}>
      {t('transfer.folder.other')}
    </Button>
  );
  switch (step.kind) {
    case 'none':
    case 'saving':
      return close;
    case 'notOffered':
      return (
        <>
          {close}
          <Button size="sm" onClick={() => void files.saveThroughline().then(onClose)}>
            {t('transfer.folder.download')}
          </Button>
        </>
      );
    case 'noFolder':
      return (
        <>
          {close}
          <Button size="sm" onClick={() => void choose()}>
            {t('transfer.folder.choose')}
          </Button>
        </>
      );
    case 'saved':
    case 'gone':
      return (
        <>
          {other}
          {close}
        </>
      );
    case 'denied':
    case 'failed':
      return (
        <>
          {close}
          {other}
          <Button size="sm" onClick={() => void save()}>
            {t(step.kind === 'denied' ? 'transfer.folder.allow' : 'general.retry')}
          </Button>
        </>
      );
    case 'taken':
      return (
        <>
          {close}
          <Button variant="default" color="red" size="sm" onClick={() => void replace()}>
            {t('transfer.folder.replace')}
          </Button>
          <Button size="sm" onClick={() => void saveBeside()}>
            {t('transfer.folder.beside')}
          </Button>
        </>
      );
  }
}

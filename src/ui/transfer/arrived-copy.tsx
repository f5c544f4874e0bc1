import { Button, Stack, Text } from '@mantine/core';
import { CopyPlus, GitMerge } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ArrivalsState, ArrivedCopy as Copy } from '#session/transfer';
import { DialogFrame } from '#ui/dialog';
import type { StoreApi } from 'zustand/vanilla';

interface ArrivedCopyProps {
  readonly copy: Copy;
  readonly arrivals: StoreApi<ArrivalsState>;
}

/** A file holds a copy of a service that is here: merge it, keep it beside, or leave it. Nothing is stored before that is said. */
export function ArrivedCopy({ copy, arrivals }: ArrivedCopyProps) {
  const { t } = useTranslation();
  const { mergeCopy, keepCopy, dismissCopy } = arrivals.getState();
  const name = copy.of.name || t('general.unnamed');
  return (
    <DialogFrame title={t('merge.copy.title', { name })} onClose={dismissCopy} width={520}>
      <Stack gap="md">
        <Text size="sm">{t('merge.copy.what', { fileName: copy.fileName, name })}</Text>
        <Stack gap={4}>
          <Button
            size="sm"
            data-autofocus
            leftSection={<GitMerge size={16} aria-hidden />}
            onClick={() => void mergeCopy()}
          >
            {t('merge.copy.merge', { name })}
          </Button>
          <Text size="xs" c="dimmed">
            {t('merge.copy.mergeHint')}
          </Text>
        </Stack>
        <Stack gap={4}>
          <Button
            size="sm"
            variant="default"
            leftSection={<CopyPlus size={16} aria-hidden />}
            onClick={() => void keepCopy()}
          >
            {t('merge.copy.keep')}
          </Button>
          <Text size="xs" c="dimmed">
            {t('merge.copy.keepHint')}
          </Text>
        </Stack>
        <Button size="sm" variant="subtle" onClick={dismissCopy}>
          {t('general.cancel')}
        </Button>
      </Stack>
    </DialogFrame>
  );
}

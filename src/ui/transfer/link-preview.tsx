import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreApi } from 'zustand/vanilla';
import type { ArrivalsState, Preview } from '#session/transfer';
import { DialogFrame } from '#ui/dialog';
import { useLibrary, useWorkspace } from '#ui/kit';
import { ServiceFacts } from './service-facts.tsx';
import { SheetPictures } from './sheet-pictures.tsx';

interface LinkPreviewProps {
  readonly preview: Preview;
  readonly arrivals: StoreApi<ArrivalsState>;
}

/** What a link carries, to be looked at: nothing is stored before somebody says so. */
export function LinkPreview({ preview, arrivals }: LinkPreviewProps) {
  const { t } = useTranslation();
  const { service, remarks, characters } = preview;
  const openName = useWorkspace((state) => state.service?.profile.name ?? null);
  const ready = useLibrary((state) => state.status === 'ready');
  const [keeping, setKeeping] = useState(false);
  const { keep, leave } = arrivals.getState();
  const onKeep = () => {
    setKeeping(true);
    void keep().then(() => setKeeping(false));
  };
  return (
    <DialogFrame title={t('transfer.preview.title')} onClose={leave} width={960}>
      <Stack gap="sm">
        <div>
          <Text fw={650} size="lg">
            {service.profile.name || t('general.unnamed')}
          </Text>
          {service.profile.description !== '' && (
            <Text size="sm" c="dimmed" lineClamp={3}>
              {service.profile.description}
            </Text>
          )}
        </div>
        <SheetPictures service={service} drawing={preview.picture} />
        <ServiceFacts service={service} />
        <Text size="sm" c="dimmed">
          {t('transfer.preview.carried', { characters })}
          {remarks.length > 0 && ` ${t('transfer.preview.remarks', { count: remarks.length })}`}
        </Text>
        <Group justify="space-between" gap="md" wrap="nowrap">
          <Text size="sm">
            {openName === null
              ? t('transfer.preview.nothingKept')
              : t('transfer.preview.openStays', { name: openName || t('general.unnamed') })}
          </Text>
          <Group gap="xs" wrap="nowrap">
            <Button variant="default" size="sm" onClick={leave}>
              {t('transfer.preview.leave')}
            </Button>
            <Button size="sm" data-autofocus loading={keeping} disabled={!ready} onClick={onKeep}>
              {t('transfer.preview.keep')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </DialogFrame>
  );
}

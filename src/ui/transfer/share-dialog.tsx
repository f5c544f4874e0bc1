import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Copy, Download } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { SharedLink, SharingState } from '#session/transfer';
import { DialogFrame } from '#ui/dialog';
import { useProblemText, useSession, useWorkspace } from '#ui/kit';

interface ShareDialogProps {
  readonly sharing: StoreApi<SharingState>;
  readonly onClose: () => void;
}

/** The open service as a link to copy; where it is too large for one, as a file. */
export function ShareDialog({ sharing, onClose }: ShareDialogProps) {
  const { t } = useTranslation();
  const link = useStore(sharing, (state) => state.link);
  useEffect(() => void sharing.getState().makeLink(), [sharing]);
  return (
    <DialogFrame title={t('transfer.share.title')} onClose={onClose} width={540}>
      {(link.kind === 'none' || link.kind === 'making') && (
        <Text size="sm" c="dimmed" role="status">
          {t('transfer.share.making')}
        </Text>
      )}
      {link.kind === 'made' && <MadeLink address={link.address} sharing={sharing} />}
      {(link.kind === 'tooLong' || link.kind === 'failed') && <NoLink link={link} onClose={onClose} />}
    </DialogFrame>
  );
}

function MadeLink({ address, sharing }: { address: string; sharing: StoreApi<SharingState> }) {
  const { t } = useTranslation();
  const copied = useStore(sharing, (state) => state.copied);
  const comments = useWorkspace(({ service }) => Object.keys(service?.comments ?? {}).length);
  return (
    <Stack gap="sm">
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          label={t('transfer.share.link')}
          size="sm"
          readOnly
          value={address}
          style={{ flex: 1 }}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          size="sm"
          data-autofocus
          leftSection={<Copy size={15} aria-hidden />}
          onClick={() => void sharing.getState().copyLink()}
        >
          {t('transfer.share.copy')}
        </Button>
      </Group>
      <Text size="sm" role="status" c={copied === false ? 'var(--tl-danger)' : 'var(--tl-accent)'}>
        {copied === null ? '' : t(copied ? 'transfer.share.copied' : 'transfer.share.notCopied')}
      </Text>
      <Text size="sm">{t('transfer.share.how', { characters: address.length })}</Text>
      <Text size="sm" c="dimmed">
        {t('transfer.share.content')}
      </Text>
      {comments > 0 && <Text size="sm">{t('transfer.share.comments', { count: comments })}</Text>}
    </Stack>
  );
}

interface NoLinkProps {
  readonly link: Extract<SharedLink, { kind: 'tooLong' | 'failed' }>;
  readonly onClose: () => void;
}

function NoLink({ link, onClose }: NoLinkProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const files = useSession().files.getState();
  return (
    <Stack gap="sm">
      <Alert color="yellow" variant="light">
        {link.kind === 'tooLong'
          ? t('transfer.share.tooLong', { limit: link.limit })
          : link.problems.map(problemText).join(' ')}
      </Alert>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" size="sm" onClick={onClose}>
          {t('general.cancel')}
        </Button>
        <Button
          size="sm"
          leftSection={<Download size={15} aria-hidden />}
          onClick={() => void files.saveThroughline().then(onClose)}
        >
          {t('transfer.share.asFile')}
        </Button>
      </Group>
    </Stack>
  );
}

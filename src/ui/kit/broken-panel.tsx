import { Button, Group, Stack, Text } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from './session-context.tsx';

export interface BrokenPanelProps {
  /** Its code did not arrive; else it threw. */
  readonly missing: boolean;
  /** In a corner of the window, above everything. */
  readonly above: boolean;
  readonly onRetry: () => void;
  readonly onClose: (() => void) | undefined;
}

const ABOVE: CSSProperties = {
  position: 'fixed',
  insetInlineEnd: 16,
  insetBlockEnd: 16,
  maxInlineSize: 380,
  zIndex: 400,
  background: 'var(--mantine-color-body)',
  border: '1px solid var(--mantine-color-default-border)',
  borderRadius: 'var(--mantine-radius-md)',
  boxShadow: 'var(--mantine-shadow-md)',
};

/** What stands in the place of a panel that broke: why, what became of the work, and what can be done. */
export function BrokenPanel({ missing, above, onRetry, onClose }: BrokenPanelProps) {
  const { t } = useTranslation();
  const save = useWorkspace((state) => state.save.kind);
  return (
    <Stack align="flex-start" p="md" gap="sm" role="alert" {...(above ? { style: ABOVE } : {})}>
      <Text size="sm">{t(missing ? 'parts.missing' : 'parts.broke')}</Text>
      {missing && <Text size="sm">{t(save === 'notSaved' ? 'parts.notSaved' : 'parts.saved')}</Text>}
      <Group gap="xs">
        <Button variant="default" onClick={onRetry}>
          {t(missing ? 'general.retry' : 'parts.reloadPanel')}
        </Button>
        {missing && (
          <Button variant="default" disabled={save === 'saving'} onClick={() => location.reload()}>
            {t('parts.reloadPage')}
          </Button>
        )}
        {onClose && (
          <Button variant="subtle" onClick={onClose}>
            {t('general.close')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

import { Button, Stack, Text } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

function BrokenPanel({ onReload }: { onReload: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack align="flex-start" p="md" gap="sm" role="alert">
      <Text size="sm">{t('general.panelBroke')}</Text>
      <Button variant="default" onClick={onReload}>
        {t('general.panelReload')}
      </Button>
    </Stack>
  );
}

/** A panel that throws shows a sentence in its own place; the document and the other panels go on. */
export class PanelBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override render() {
    if (this.state.broken) return <BrokenPanel onReload={() => this.setState({ broken: false })} />;
    return this.props.children;
  }
}

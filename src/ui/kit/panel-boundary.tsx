import { Button, Group, Stack, Text } from '@mantine/core';
import { Component, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from './session-context.tsx';

/** The code of a part of the app did not arrive, or did not run; `cause` is what was thrown. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super('A part of the app did not arrive', { cause });
  }
}

interface PanelBoundaryProps {
  readonly children: ReactNode;
  /** Before the panel is drawn again. */
  readonly onRetry?: () => void;
  /** The panel has no room of its own for a sentence: it is said in a corner of the window. */
  readonly above?: boolean;
  /** The panel is a screen above others, which can be closed. */
  readonly onClose?: (() => void) | undefined;
}

/** A panel that throws shows a sentence in its own place; the document and the other panels go on. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly error: unknown }> {
  override state = { error: null as unknown };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  readonly #retry = (): void => {
    this.props.onRetry?.();
    this.setState({ error: null });
  };
  override render() {
    const { error } = this.state;
    const { children, above = false, onClose } = this.props;
    if (error === null) return children;
    return (
      <BrokenPanel
        missing={error instanceof PartMissing}
        above={above || onClose !== undefined}
        onRetry={this.#retry}
        onClose={onClose}
      />
    );
  }
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

interface BrokenPanelProps extends Pick<PanelBoundaryProps, 'onClose'> {
  readonly above: boolean;
  readonly missing: boolean;
  readonly onRetry: () => void;
}

function BrokenPanel({ missing, above, onRetry, onClose }: BrokenPanelProps) {
  const { t } = useTranslation();
  const save = useWorkspace((state) => state.save.kind);
  return (
    <Stack align="flex-start" p="md" gap="sm" role="alert" {...(above ? { style: ABOVE } : {})}>
      <Text size="sm">{t(missing ? 'general.partMissing' : 'general.panelBroke')}</Text>
      {missing && (
        <Text size="sm">{t(save === 'notSaved' ? 'general.partNotSaved' : 'general.partSaved')}</Text>
      )}
      <Group gap="xs">
        <Button variant="default" onClick={onRetry}>
          {t(missing ? 'general.retry' : 'general.panelReload')}
        </Button>
        {missing && (
          <Button variant="default" disabled={save === 'saving'} onClick={() => location.reload()}>
            {t('general.reloadPage')}
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

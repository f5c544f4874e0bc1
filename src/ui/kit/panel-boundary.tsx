import { Component, type ComponentType, type ReactNode } from 'react';
import type { BrokenPanelProps } from './broken-panel.tsx';

/** The code of a part of the app did not arrive, or did not run; `cause` is what was thrown. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super('part', { cause });
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

/** Nothing is said before it is there, which is right after the first paint. */
let Broken: ComponentType<BrokenPanelProps> = () => null;

/** Fetches what broken panels say before one breaks: it has to be there when nothing can be fetched any more. */
export async function fetchBrokenPanel(): Promise<void> {
  Broken = (await import('./broken-panel.tsx')).BrokenPanel;
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
      <Broken
        missing={error instanceof PartMissing}
        above={above || onClose !== undefined}
        onRetry={this.#retry}
        onClose={onClose}
      />
    );
  }
}

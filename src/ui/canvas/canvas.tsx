import { ReactFlowProvider } from '@xyflow/react';
import type { CanvasPort } from '#session/ports';
import { useWorkspace } from '#ui/kit';
import type { CanvasOverlay } from './canvas-overlay.ts';
import { CanvasSurface } from './canvas-surface.tsx';

interface CanvasProps {
  /** Called with the port when the canvas is on the screen, with null when it goes. */
  readonly onReady: (port: CanvasPort | null) => void;
  /** Results to lay over the drawing. */
  readonly overlay?: CanvasOverlay | null;
  readonly readOnly?: boolean;
}

/** The drawing of the open service, and every way to change it by pointer and keyboard. */
export function Canvas({ onReady, overlay = null, readOnly = false }: CanvasProps) {
  const service = useWorkspace((state) => state.service);
  const locked = useWorkspace((state) => state.save.kind === 'readOnly');
  if (service === null) return null;
  return (
    <ReactFlowProvider>
      <CanvasSurface service={service} onReady={onReady} overlay={overlay} readOnly={readOnly || locked} />
    </ReactFlowProvider>
  );
}

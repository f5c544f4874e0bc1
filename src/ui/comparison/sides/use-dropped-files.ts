import { useEffect, useState } from 'react';
import { useComparisonStore } from '../use-comparison.ts';

/** Files dropped anywhere on the window are compared for as long as the comparison is open. True while some hover above it. */
export function useDroppedFiles(): boolean {
  const store = useComparisonStore();
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent): boolean => {
      if (!event.dataTransfer?.types.includes('Files')) return false;
      event.preventDefault();
      // Below this screen they would become services of their own.
      event.stopImmediatePropagation();
      return true;
    };
    const onDragOver = (event: DragEvent) => {
      if (hold(event)) setHovering(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hold(event)) return;
      setHovering(false);
      void store.getState().addFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', onDragOver, { capture: true });
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop, { capture: true });
    return () => {
      window.removeEventListener('dragover', onDragOver, { capture: true });
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop, { capture: true });
    };
  }, [store]);
  return hovering;
}

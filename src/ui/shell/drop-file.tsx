import { Suspense, useEffect, useState } from 'react';
import { later, useSession } from '#ui/kit';

const DropVeil = later(async () => (await import('#ui/transfer')).DropVeil, { above: true });

/** Files dragged onto the window are taken in, each as a service of its own; what is open stays as it is. */
export function DropFile() {
  const session = useSession();
  const [hovering, setHovering] = useState(0);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      // Some browsers do not say how many before they are dropped.
      setHovering(Math.max(1, dataTransfer.items.length));
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(0);
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setHovering(0);
      void session.files.getState().takeFiles([...event.dataTransfer.files]);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [session]);
  return <Suspense fallback={null}>{hovering > 0 && <DropVeil count={hovering} />}</Suspense>;
}

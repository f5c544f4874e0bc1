import { createPortal } from 'react-dom';
import { useEffect, useRef } from 'react';
import { useCanvas } from '../canvas-store.ts';
import { NodeSymbol } from '../nodes/node-symbol.tsx';
import classes from './placing-ghost.module.css';

/** What is on its way from the palette, under the pointer. */
export function PlacingGhost() {
  const placing = useCanvas((state) => state.placing?.draft ?? null);
  const ghost = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (placing === null) return undefined;
    const follow = (event: PointerEvent): void => {
      if (ghost.current === null) return;
      ghost.current.style.transform = `translate(${event.clientX}px, ${event.clientY}px) translate(-50%, -50%)`;
      ghost.current.style.visibility = 'visible';
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, [placing]);
  if (placing === null) return null;
  return createPortal(
    <div ref={ghost} className={classes.ghost} data-lane={placing.type === 'lane' || undefined} aria-hidden>
      {placing.type === 'node' && (
        <NodeSymbol choice={placing.choice} size={placing.choice.kind === 'task' ? 64 : 40} />
      )}
    </div>,
    document.body,
  );
}

import { useStoreApi } from '@xyflow/react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import classes from './sticky-layer.module.css';

interface StickyLayerProps {
  /** What holds it: the upper border of the screen, the left one, or both. */
  readonly at: 'top' | 'left' | 'corner';
  /** Is there anything in it for those who hear? (What is only drawn again stands in the table.) */
  readonly spoken?: boolean;
  readonly children: ReactNode;
}

/**
 * A layer that moves with the map but never beyond a border of the screen. It follows the view without being drawn anew:
 * the map and its headers move in the same frame.
 */
export function StickyLayer({ at, spoken = false, children }: StickyLayerProps) {
  const flow = useStoreApi();
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const follow = (): void => {
      const [x, y, zoom] = flow.getState().transform;
      const left = at === 'top' ? x : Math.max(0, x);
      const top = at === 'left' ? y : Math.max(0, y);
      if (layer.current) layer.current.style.transform = `translate(${left}px, ${top}px) scale(${zoom})`;
    };
    follow();
    return flow.subscribe(follow);
  }, [flow, at]);
  return (
    <div ref={layer} className={classes.sticky} data-at={at} aria-hidden={!spoken}>
      {children}
    </div>
  );
}

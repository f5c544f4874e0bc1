import { useStore as useFlowStore } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { Point } from '#core/model';
import classes from './canvas.module.css';

/** Children at a point of the canvas, in the size of the screen however far one has zoomed. */
export function ScreenAnchor({ at, children }: { at: Point; children: ReactNode }) {
  const [x, y, zoom] = useFlowStore((state) => state.transform);
  return (
    <div
      className={classes.anchor}
      style={{ transform: `translate(${Math.round(at.x * zoom + x)}px, ${Math.round(at.y * zoom + y)}px)` }}
    >
      {children}
    </div>
  );
}

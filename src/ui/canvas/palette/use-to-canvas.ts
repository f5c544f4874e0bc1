import { useCallback } from 'react';
import type { Point } from '#core/model';
import { useCanvasStore } from '../canvas-store.ts';

/** Turns a place on the screen into one on the canvas; null where the canvas is not, or is covered. */
export function useToCanvas(): (client: {
  readonly clientX: number;
  readonly clientY: number;
}) => Point | null {
  const store = useCanvasStore();
  return useCallback(
    ({ clientX, clientY }) => {
      const under = document.elementFromPoint(clientX, clientY);
      if (under?.closest('[data-canvas-root]') == null) return null;
      return store.getState().toCanvas?.({ x: clientX, y: clientY }) ?? null;
    },
    [store],
  );
}

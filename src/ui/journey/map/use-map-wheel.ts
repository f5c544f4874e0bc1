import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { JourneyMatrix } from '#core/journey';
import { clampedView, zoomedView } from './map-view.ts';

/** As in a spreadsheet the wheel scrolls, with Shift sideways; with Ctrl or ⌘, and by pinching, it zooms around the pointer. */
export function useMapWheel(root: RefObject<HTMLElement | null>, matrixNow: () => JourneyMatrix): void {
  const { getViewport, setViewport } = useReactFlow();
  const flow = useStoreApi();
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      if (event.target instanceof Element && event.target.closest('[data-scrolls], [role="menu"]')) return;
      event.preventDefault();
      event.stopPropagation();
      const view = getViewport();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
      if (event.ctrlKey || event.metaKey) {
        const rect = element.getBoundingClientRect();
        const factor = 2 ** (-Math.max(-120, Math.min(120, event.deltaY * unit)) * 0.01);
        const around = { x: event.clientX - rect.left, y: event.clientY - rect.top };
        void setViewport(clampedView(zoomedView(view, factor, around), matrixNow(), flow.getState()));
        return;
      }
      const sideways = event.shiftKey && event.deltaX === 0;
      const [dx, dy] = sideways ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
      const next = { ...view, x: view.x - dx * unit, y: view.y - dy * unit };
      void setViewport(clampedView(next, matrixNow(), flow.getState()));
    };
    element.addEventListener('wheel', onWheel, { passive: false, capture: true });
    return () => element.removeEventListener('wheel', onWheel, { capture: true });
  }, [root, flow, getViewport, setViewport, matrixNow]);
}

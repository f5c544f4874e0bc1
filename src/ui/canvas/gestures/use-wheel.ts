import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { zoomedView } from '../geometry/viewport.ts';

/**
 * A wheel with notches and a pinch zoom around the pointer; two fingers on a trackpad pan; Shift and the wheel pan
 * sideways. Trackpads are told by their sideways or fractional steps, which no wheel sends.
 */
export function useWheel(root: RefObject<HTMLElement | null>): void {
  const { getViewport, setViewport } = useReactFlow();
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    let lastPan = 0;
    const onWheel = (event: WheelEvent): void => {
      if (event.target instanceof Element && event.target.closest('[data-scrolls]')) return;
      event.preventDefault();
      event.stopPropagation();
      const view = getViewport();
      const pinch = event.ctrlKey || event.metaKey;
      const recentPan = event.timeStamp - lastPan < 250;
      if (!pinch && (event.shiftKey || recentPan || isTrackpad(event))) {
        if (!event.shiftKey) lastPan = event.timeStamp;
        const [dx, dy] =
          event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
        void setViewport({ ...view, x: view.x - dx, y: view.y - dy });
        return;
      }
      const rect = element.getBoundingClientRect();
      const steps = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 30 : event.deltaY;
      const factor = 2 ** (-Math.max(-120, Math.min(120, steps)) * (pinch ? 0.01 : 0.0022));
      const around = { x: event.clientX - rect.left, y: event.clientY - rect.top };
      void setViewport(zoomedView(view, factor, around));
    };
    element.addEventListener('wheel', onWheel, { passive: false, capture: true });
    return () => element.removeEventListener('wheel', onWheel, { capture: true });
  }, [root, getViewport, setViewport]);
}

function isTrackpad(event: WheelEvent): boolean {
  if (event.deltaMode !== WheelEvent.DOM_DELTA_PIXEL) return false;
  return event.deltaX !== 0 || !Number.isInteger(event.deltaY) || Math.abs(event.deltaY) < 40;
}

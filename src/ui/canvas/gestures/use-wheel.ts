import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useRef } from 'react';
import { useWheelTurns, type WheelTurn, zoomedView, zoomOfTurn } from '#ui/surface';
import { ZOOM_RANGE } from '../geometry/viewport.ts';

/** In milliseconds: two steps of the same two fingers follow each other faster than this. */
const SAME_MOVE = 250;

/**
 * A wheel with notches and a pinch zoom around the pointer; two fingers on a trackpad pan; Shift and the wheel pan
 * sideways. Trackpads are told by their sideways or fractional steps, which no wheel sends.
 */
export function useWheel(root: RefObject<HTMLElement | null>): void {
  const { getViewport, setViewport } = useReactFlow();
  const lastPan = useRef(Number.NEGATIVE_INFINITY);
  const onTurn = useCallback(
    (turn: WheelTurn): void => {
      const { by, pinches, around, event } = turn;
      const view = getViewport();
      const recentPan = event.timeStamp - lastPan.current < SAME_MOVE;
      if (!pinches && (event.shiftKey || recentPan || isTrackpad(event))) {
        if (!event.shiftKey) lastPan.current = event.timeStamp;
        void setViewport({ ...view, x: view.x - by.x, y: view.y - by.y });
      } else {
        const factor = zoomOfTurn(turn, pinches ? 0.01 : 0.0022);
        void setViewport(zoomedView(view, factor, around, ZOOM_RANGE));
      }
    },
    [getViewport, setViewport],
  );
  useWheelTurns(root, onTurn);
}

function isTrackpad(event: WheelEvent): boolean {
  if (event.deltaMode !== WheelEvent.DOM_DELTA_PIXEL) return false;
  return event.deltaX !== 0 || !Number.isInteger(event.deltaY) || Math.abs(event.deltaY) < 40;
}

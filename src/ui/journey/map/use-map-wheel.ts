import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback } from 'react';
import type { JourneyMatrix } from '#core/journey';
import { useWheelTurns, type WheelTurn, zoomedView, zoomOfTurn } from '#ui/surface';
import { clampedView, ZOOM_RANGE } from './map-view.ts';

/** As in a spreadsheet the wheel scrolls, with Shift sideways; with Ctrl or ⌘, and by pinching, it zooms around the pointer. */
export function useMapWheel(root: RefObject<HTMLElement | null>, matrixNow: () => JourneyMatrix): void {
  const { getViewport, setViewport } = useReactFlow();
  const flow = useStoreApi();
  const onTurn = useCallback(
    (turn: WheelTurn): void => {
      const view = getViewport();
      const next = turn.pinches
        ? zoomedView(view, zoomOfTurn(turn, 0.01), turn.around, ZOOM_RANGE)
        : { ...view, x: view.x - turn.by.x, y: view.y - turn.by.y };
      void setViewport(clampedView(next, matrixNow(), flow.getState()));
    },
    [flow, getViewport, setViewport, matrixNow],
  );
  useWheelTurns(root, onTurn);
}

import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import type { JourneyMatrix } from '#core/journey';
import type { Box } from '#core/model';
import type { CanvasPort } from '#session/ports';
import { useSession } from '#ui/kit';
import { zoomedView } from '#ui/surface';
import { clampedView, fittingView, openingView, revealingView, ZOOM_RANGE } from './map-view.ts';

/** How the view of the map is moved. */
interface MapPort {
  /** What the app may ask of whatever is drawn in the middle of the screen. */
  readonly port: CanvasPort;
  /** Moves the view as little as needed to show a box of the map. */
  readonly reveal: (box: Box) => void;
  readonly open: () => void;
}

/** Implements what the app may ask of the map, and hands it out while the map is on the screen. */
export function useMapPort(
  matrixNow: () => JourneyMatrix,
  onReady: (port: CanvasPort | null) => void,
  focus: () => void,
  startEditing: () => void,
): MapPort {
  const session = useSession();
  const { getViewport, setViewport } = useReactFlow();
  const flow = useStoreApi();
  const made = useMemo((): MapPort => {
    const zoomBy = (factor: number): void => {
      const { width, height } = flow.getState();
      const view = zoomedView(getViewport(), factor, { x: width / 2, y: height / 2 }, ZOOM_RANGE);
      void setViewport(clampedView(view, matrixNow(), { width, height }));
    };
    // Steps of the process are shown where they are drawn.
    const toProcess: CanvasPort['reveal'] = (ids) => {
      session.workspace.getState().openSheet(null);
      session.workspace.getState().select(ids);
    };
    return {
      reveal: (box) => {
        const screen = flow.getState();
        if (screen.width > 0) void setViewport(revealingView(getViewport(), box, matrixNow(), screen));
      },
      open: () => void setViewport(openingView(matrixNow(), flow.getState())),
      port: {
        fit: () => void setViewport(fittingView(matrixNow(), flow.getState())),
        zoomIn: () => zoomBy(1.25),
        zoomOut: () => zoomBy(1 / 1.25),
        reveal: toProcess,
        follow: toProcess,
        startRename: startEditing,
        focus,
        centre: () => ({ x: 0, y: 0 }),
      },
    };
  }, [session, flow, getViewport, setViewport, matrixNow, focus, startEditing]);
  useEffect(() => {
    onReady(made.port);
    return () => onReady(null);
  }, [made, onReady]);
  return made;
}

import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { boundsOf, type ElementId, unionOf } from '#core/model';
import type { CanvasPort } from '#session/ports';
import { useSession } from '#ui/kit';
import { zoomedView } from '#ui/surface';
import { useCanvasStore } from './canvas-store.ts';
import { contentBox } from './chrome/content-box.ts';
import { fittingView, revealingView, visibleBox, ZOOM_RANGE } from './geometry/viewport.ts';

/** Moves the view smoothly, for those who don't mind motion. */
const glide = (): { readonly duration: number } => ({
  duration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180,
});
const FLASH_TIME = 1400;
/** Below this one could not read what is revealed. */
const READABLE = 0.6;

/**
 * Implements what the app may ask of the canvas, and hands it out while the canvas is mounted. `keepFitted` fits the drawing
 * into a canvas of another size, as long as nobody has moved the view since it was fitted last; the first time it also shows
 * what is selected.
 */
export function useCanvasPort(onReady: (port: CanvasPort | null) => void): {
  readonly keepFitted: () => void;
} {
  const session = useSession();
  const store = useCanvasStore();
  const { getViewport, setViewport, screenToFlowPosition } = useReactFlow();
  const flow = useStoreApi();
  const lastFit = useRef<Viewport | null>(null);

  const fitNow = useCallback(
    (motion?: { readonly duration: number }) => {
      const { service } = session.workspace.getState();
      const { width, height } = flow.getState();
      if (service === null || width === 0) return;
      const view = fittingView(contentBox(service), { width, height });
      lastFit.current = view;
      void setViewport(view, motion);
    },
    [session, flow, setViewport],
  );

  const port = useMemo((): CanvasPort => {
    const screen = () => ({ width: flow.getState().width, height: flow.getState().height });
    const zoomBy = (factor: number): void => {
      const { width, height } = screen();
      const middle = { x: width / 2, y: height / 2 };
      void setViewport(zoomedView(getViewport(), factor, middle, ZOOM_RANGE), glide());
    };
    const bring = (ids: readonly ElementId[], closest: number, margin?: number): void => {
      const { service } = session.workspace.getState();
      const box = service && unionOf(ids.map((id) => boundsOf(service, id)).filter((each) => each !== null));
      if (box === null) return;
      const view = getViewport();
      const next =
        view.zoom < READABLE
          ? fittingView(box, screen(), closest)
          : revealingView(view, box, screen(), margin);
      void setViewport(next, glide());
      store.setState({ flashing: new Set(ids) });
      setTimeout(() => store.setState({ flashing: new Set() }), FLASH_TIME);
    };
    return {
      fit: () => fitNow(glide()),
      zoomIn: () => zoomBy(1.25),
      zoomOut: () => zoomBy(1 / 1.25),
      reveal: (ids) => bring(ids, 1),
      follow: (ids) => bring(ids, 0.9, 0.36 * Math.min(screen().width, screen().height)),
      startRename: (id) => store.setState({ renaming: id }),
      focus: () => store.setState({ focusWanted: 'canvas' }),
      centre: () => {
        const seen = visibleBox(getViewport(), screen());
        return { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
      },
    };
  }, [session, store, flow, getViewport, setViewport, fitNow]);

  const keepFitted = useCallback(() => {
    const fitted = lastFit.current;
    const now = getViewport();
    if (fitted === null || (now.x === fitted.x && now.y === fitted.y && now.zoom === fitted.zoom)) fitNow();
    // What is selected already when the drawing comes into view is what one has come for: from a map, say.
    const { selection } = session.workspace.getState();
    if (fitted === null && selection.length > 0) port.reveal(selection);
  }, [session, port, getViewport, fitNow]);

  useEffect(() => {
    store.setState({ port, toCanvas: (client) => screenToFlowPosition(client) });
    onReady(port);
    return () => {
      store.setState({ port: null, toCanvas: null });
      onReady(null);
    };
  }, [store, port, onReady, screenToFlowPosition]);
  return { keepFitted };
}

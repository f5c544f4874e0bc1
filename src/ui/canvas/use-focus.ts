import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { boundsOf } from '#core/model';
import { useSession, useWorkspace } from '#ui/kit';
import { useCanvas, useCanvasStore } from './canvas-store.ts';
import { revealingView } from './geometry/viewport.ts';
import { drawnElement } from './menus/menu-place.ts';

/** Takes the keyboard to what a gesture or a key asked for, bringing it onto the screen first; never loses it. */
export function useFocus(root: RefObject<HTMLElement | null>, surface: RefObject<HTMLElement | null>): void {
  const session = useSession();
  const store = useCanvasStore();
  const wanted = useCanvas((state) => state.focusWanted);
  const service = useWorkspace((state) => state.service);
  const { getViewport, setViewport } = useReactFlow();
  const flow = useStoreApi();
  const hadFocus = useRef(false);

  useEffect(() => {
    if (wanted === null) return undefined;
    if (wanted === 'canvas') {
      surface.current?.focus({ preventScroll: true });
      store.setState({ focusWanted: null });
      return undefined;
    }
    const { service: now } = session.workspace.getState();
    const box = now && boundsOf(now, wanted);
    const { width, height } = flow.getState();
    const view = getViewport();
    if (box) {
      const next = revealingView(view, box, { width, height });
      if (next !== view) void setViewport(next);
    }
    // What was off the screen is drawn a frame or two after the view has moved.
    let tries = 4;
    let frame = 0;
    const attempt = (): void => {
      // Whoever began to type a name meanwhile keeps the keyboard.
      if (store.getState().renaming !== null) return store.setState({ focusWanted: null });
      const element = drawnElement(wanted);
      element?.focus({ preventScroll: true });
      tries -= 1;
      if (element === null && tries > 0) frame = requestAnimationFrame(attempt);
      else store.setState({ focusWanted: null });
    };
    attempt();
    return () => cancelAnimationFrame(frame);
  }, [wanted, surface, session, store, flow, getViewport, setViewport]);

  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const note = (): void => {
      hadFocus.current = true;
    };
    const forget = (event: FocusEvent): void => {
      if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget))
        hadFocus.current = false;
    };
    element.addEventListener('focusin', note);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', forget);
    };
  }, [root]);

  // What had the focus was deleted: the canvas itself takes it, so that the keyboard stays where it was.
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body)
      root.current?.focus({ preventScroll: true });
  }, [service, root]);
}

import { type KeyboardEvent, useMemo } from 'react';
import { type ElementId, elementOf, type NodeId, type Service } from '#core/model';
import type { Session } from '#session/composition';
import { useSession } from '#ui/kit';
import { type CanvasStore, useCanvasStore } from '../canvas-store.ts';
import type { Direction } from '../geometry/neighbour.ts';
import { GRID } from '../geometry/snap.ts';
import { newGesture } from '../gestures/new-gesture.ts';
import { menuPlace } from '../menus/menu-place.ts';
import { firstElement, stepInOrder, stepTowards } from './next-element.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const TYPED = /^[\p{L}\p{N}]$/u;
/** Presses that follow each other faster than this are one nudge. */
const ONE_NUDGE = 900;

interface KeyboardOptions {
  readonly readOnly: boolean;
  readonly cancelDrag: () => boolean;
}

/** Everything the keyboard does while the canvas has it; what is not handled here bubbles to the app's shortcuts. */
export function useKeyboard({ readOnly, cancelDrag }: KeyboardOptions) {
  const session = useSession();
  const store = useCanvasStore();
  return useMemo(() => {
    const nudge = nudger(session);
    return (event: KeyboardEvent<HTMLElement>): void => {
      if (event.defaultPrevented || !isOnCanvas(event.target)) return;
      const handled =
        (event.key === 'Escape' && escape(session, store, cancelDrag)) ||
        move(session, store, event) ||
        (!readOnly && (nudge(event) || change(session, store, event))) ||
        openMenu(session, store, event);
      if (handled) event.preventDefault();
      if (handled) event.stopPropagation();
    };
  }, [session, store, readOnly, cancelDrag]);
}

function isSurface(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('.react-flow');
}

/** Fields, menus, dialogs and buttons over the canvas keep their keys to themselves. */
function isOnCanvas(target: EventTarget): boolean {
  return isSurface(target) || (target instanceof Element && target.closest('[data-element]') !== null);
}

function escape(session: Session, store: CanvasStore, cancelDrag: () => boolean): boolean {
  if (cancelDrag()) return true;
  const { placing } = store.getState();
  if (placing !== null) {
    store.setState({ placing: null, dropFlow: null });
    return true;
  }
  const { selection, select } = session.workspace.getState();
  if (selection.length === 0) return false;
  select([]);
  store.setState({ focusWanted: 'canvas', leaving: true });
  return true;
}

/** Tab and arrows: the selection goes where the eye would. */
function move(session: Session, store: CanvasStore, event: KeyboardEvent): boolean {
  const { service, selection, select } = session.workspace.getState();
  if (service === null || event.ctrlKey || event.metaKey || event.altKey) return false;
  const current = selection.at(-1) ?? null;
  const next = destination();
  if (next === null) return false;
  const extend = event.shiftKey && event.key !== 'Tab' && current !== null;
  select(extend ? [...selection.filter((id) => id !== next), next] : [next]);
  store.setState({ focusWanted: next });
  return true;

  function destination(): ElementId | null {
    if (service === null) return null;
    const onCanvas = isSurface(event.target) && current === null;
    if (event.key === 'Tab') return tabbed(service, onCanvas);
    const direction = ARROWS[event.key];
    if (direction !== undefined)
      return current === null ? firstElement(service) : stepTowards(service, current, direction);
    if (event.key === 'Home' || (event.key === 'Enter' && onCanvas)) return firstElement(service);
    return event.key === 'End' ? stepInOrder(service, null, -1) : null;
  }

  /** From the canvas into the drawing, through it, and out at its ends. */
  function tabbed(drawn: Service, onCanvas: boolean): ElementId | null {
    if (!onCanvas) return current === null ? null : stepInOrder(drawn, current, event.shiftKey ? -1 : 1);
    return event.shiftKey || store.getState().leaving ? null : firstElement(drawn);
  }
}

/** Ctrl or ⌘ with an arrow moves the selection by one step of the grid, with Shift by six. */
function nudger(session: Session): (event: KeyboardEvent) => boolean {
  let gesture = '';
  let last = -Infinity;
  return (event) => {
    const direction = ARROWS[event.key];
    if (direction === undefined || !(event.ctrlKey || event.metaKey)) return false;
    const { selection, edit } = session.workspace.getState();
    if (selection.length === 0) return false;
    if (event.timeStamp - last > ONE_NUDGE) gesture = newGesture();
    last = event.timeStamp;
    const by = event.shiftKey ? GRID * 6 : GRID;
    const [dx, dy] = { left: [-by, 0], right: [by, 0], up: [0, -by], down: [0, by] }[direction] as [
      number,
      number,
    ];
    edit('moveElements', { ids: selection, dx, dy }, { gesture });
    return true;
  };
}

function change(session: Session, store: CanvasStore, event: KeyboardEvent): boolean {
  const { service, selection } = session.workspace.getState();
  const [only] = selection;
  if (service === null || only === undefined || selection.length > 1) return false;
  const modified = event.ctrlKey || event.metaKey;
  const isNode = elementOf(service, only)?.type === 'node';
  if (event.key === 'Enter' && !modified) {
    if (event.shiftKey && isNode)
      store.setState({ menu: { kind: 'append', element: only, at: menuPlace(only) } });
    else if (event.altKey && isNode) store.setState({ choosingTarget: only as NodeId });
    else if (!event.shiftKey && !event.altKey) store.setState({ renaming: only });
    else return false;
    return true;
  }
  const types = TYPED.test(event.key) || event.key === 'Process' || event.nativeEvent.isComposing;
  if (types && !modified && !event.altKey) {
    // The editor takes the focus before the key writes, so the key (or the input method) writes into it.
    store.setState({ renaming: only });
    event.stopPropagation();
  }
  return false;
}

function openMenu(session: Session, store: CanvasStore, event: KeyboardEvent): boolean {
  if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return false;
  const { selection } = session.workspace.getState();
  const element = selection.at(-1) ?? null;
  store.setState({ menu: { kind: 'context', element, at: menuPlace(element) } });
  return true;
}

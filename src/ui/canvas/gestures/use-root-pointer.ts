import { type MouseEvent as ReactMouseEvent, type PointerEvent as ReactPointerEvent, useMemo } from 'react';
import { type ElementId, elementOf, type FlowId, type LaneId, type ProcessId } from '#core/model';
import { useSession } from '#ui/kit';
import { useCanvasStore } from '../canvas-store.ts';
import { useConnecting } from './use-connecting.ts';
import { useLaneGestures } from './use-lane-gestures.ts';

const adds = (event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): boolean =>
  event.shiftKey || event.ctrlKey || event.metaKey;

/** The element a pointer event is about; null on empty canvas. */
export function elementUnder(target: EventTarget | null): ElementId | null {
  if (!(target instanceof Element)) return null;
  const label = target.closest<HTMLElement>('[data-flow-label]')?.dataset['flowLabel'];
  const id = label ?? target.closest<HTMLElement | SVGElement>('[data-element]')?.dataset['element'];
  return (id ?? null) as ElementId | null;
}

/** Presses on what React Flow does not know: flows, headers of pools and lanes, borders, grips. */
export function useRootPointer(zoom: () => number, readOnly: boolean) {
  const session = useSession();
  const store = useCanvasStore();
  const connecting = useConnecting();
  const lanes = useLaneGestures(zoom);
  return useMemo(() => {
    const select = (id: ElementId, event: ReactPointerEvent): void => {
      const { selection, select: selectIds } = session.workspace.getState();
      if (!adds(event)) {
        if (selection.length !== 1 || selection[0] !== id) selectIds([id]);
      } else
        selectIds(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]);
    };
    return {
      onPointerDown(event: ReactPointerEvent): void {
        const { target } = event;
        if (event.button !== 0 || !(target instanceof Element)) return;
        const grip = target.closest<SVGElement>('[data-grip]');
        const border = target.closest<HTMLElement>('[data-resize]');
        const edge = target.closest<HTMLElement>('[data-widen]');
        const { service } = session.workspace.getState();
        if (edge !== null && !readOnly) {
          event.stopPropagation();
          lanes.widen(edge.dataset['widen'] as ProcessId, event);
          return;
        }
        if (grip !== null && !readOnly) {
          event.stopPropagation();
          connecting.moveEnd(
            grip.dataset['flow'] as FlowId,
            grip.dataset['grip'] as 'source' | 'target',
            event,
          );
          return;
        }
        if (border !== null && !readOnly) {
          event.stopPropagation();
          lanes.resize(border.dataset['resize'] as LaneId | ProcessId, event);
          return;
        }
        const id = elementUnder(target);
        const element = service && id !== null ? elementOf(service, id) : null;
        if (id === null || element === null) return;
        if (element.type === 'node') {
          // React Flow selects nodes by itself, but knows nothing of selected flows, lanes and pools.
          const { selection, select: selectIds } = session.workspace.getState();
          if (!adds(event) && !selection.includes(id)) selectIds([id]);
          return;
        }
        select(id, event);
        if (element.type === 'process' && !readOnly) lanes.movePool(element.record.id, event);
      },
      /** A click that was no drag on one of several selected nodes leaves that one selected. */
      onClick(event: ReactMouseEvent): void {
        const id = elementUnder(event.target);
        const { selection, select: selectIds } = session.workspace.getState();
        if (id !== null && !adds(event) && selection.length > 1 && selection.includes(id)) selectIds([id]);
      },
      onDoubleClick(event: ReactMouseEvent): void {
        const id = elementUnder(event.target);
        if (id === null || readOnly) return;
        event.preventDefault();
        store.setState({ renaming: id });
      },
    };
  }, [session, store, connecting, lanes, readOnly]);
}

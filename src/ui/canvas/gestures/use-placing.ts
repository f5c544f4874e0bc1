import { useMemo } from 'react';
import type { NodeChoice } from '#core/editing';
import { laneAt, type NodeId, type Point, poolBounds, processesOf, type Service } from '#core/model';
import type { Session } from '#session/composition';
import { useSession } from '#ui/kit';
import { type CanvasStore, useCanvasStore } from '../canvas-store.ts';
import type { ElementDraft } from '../element-draft.ts';
import { flowUnder } from './hit.ts';
import { DRAG_THRESHOLD, trackPointer } from './track-pointer.ts';

interface Pressed {
  readonly clientX: number;
  readonly clientY: number;
}

/** Where a canvas with this store lies on the screen; null while none is mounted. */
export type ToCanvas = (client: Pressed) => Point | null;

/** Drawing new elements: dragged from the palette, placed by a click, or added by the keyboard. */
export function usePlacing(newLaneName: string, toCanvas: ToCanvas) {
  const session = useSession();
  const store = useCanvasStore();
  return useMemo(
    () => ({
      /** A press on a palette entry: a drag places on release; a click arms it for the next click on the canvas. */
      press(draft: ElementDraft, press: Pressed): void {
        let dragged = false;
        trackPointer({
          move(event) {
            dragged ||=
              Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > DRAG_THRESHOLD;
            if (dragged) hover(session, store, { draft, by: 'drag', at: toCanvas(event) });
          },
          end(event) {
            const at = toCanvas(event);
            if (!dragged) return hover(session, store, { draft, by: 'click', at: null });
            if (at !== null) place(session, store, draft, at, newLaneName);
            store.setState({ placing: null, dropFlow: null });
          },
          cancel: () => store.setState({ placing: null, dropFlow: null }),
        });
      },
      /** After the selected node, else in the middle of what is visible. */
      add(draft: ElementDraft): void {
        const { service, selection, edit } = session.workspace.getState();
        if (service === null) return;
        const last = selection.length === 1 ? service.nodes[selection[0] as NodeId] : undefined;
        if (
          draft.type === 'node' &&
          last !== undefined &&
          draft.choice.kind !== 'startEvent' &&
          last.kind !== 'endEvent'
        ) {
          const [refusal] = edit('addNodeAfter', { ...draft.choice, after: last.id });
          if (refusal !== undefined) store.setState({ notice: refusal });
        } else place(session, store, draft, store.getState().port?.centre() ?? { x: 0, y: 0 }, newLaneName);
        focusSelected(session, store);
      },
    }),
    [session, store, newLaneName, toCanvas],
  );
}

function hover(
  session: Session,
  store: CanvasStore,
  placing: { draft: ElementDraft; by: 'drag' | 'click'; at: Point | null },
): void {
  const { service } = session.workspace.getState();
  const { at, draft } = placing;
  const drops = service !== null && at !== null && draft.type === 'node' && maySplit(draft.choice);
  store.setState({ placing, dropFlow: drops ? flowUnder(service, at) : null });
}

/** Moves the ghost of an armed palette entry. */
export function hoverPlacing(session: Session, store: CanvasStore, at: Point): void {
  const { placing } = store.getState();
  if (placing !== null) hover(session, store, { ...placing, at });
}

/** Puts an armed palette entry where it was clicked. */
export function placeArmed(session: Session, store: CanvasStore, at: Point, newLaneName: string): void {
  const { placing } = store.getState();
  if (placing === null) return;
  place(session, store, placing.draft, at, newLaneName);
  store.setState({ placing: null, dropFlow: null });
}

function maySplit({ kind }: NodeChoice): boolean {
  return kind !== 'startEvent' && kind !== 'endEvent';
}

function place(
  session: Session,
  store: CanvasStore,
  draft: ElementDraft,
  at: Point,
  newLaneName: string,
): void {
  const { service, edit } = session.workspace.getState();
  if (service === null) return;
  if (draft.type === 'lane') {
    addLaneAt(session, service, at, newLaneName);
    return;
  }
  const flowId = maySplit(draft.choice) ? flowUnder(service, at) : null;
  const [refusal] =
    flowId === null
      ? edit('addNode', { ...draft.choice, at })
      : edit('insertOnFlow', { ...draft.choice, flowId, at });
  if (refusal !== undefined) store.setState({ notice: refusal });
  focusSelected(session, store);
}

function addLaneAt(session: Session, service: Service, at: Point, name: string): void {
  const inside = processesOf(service).find((process) => {
    const box = poolBounds(service, process.id);
    return box !== null && at.y >= box.y - 40 && at.y <= box.y + box.height + 40;
  });
  const process = inside ?? processesOf(service)[0];
  if (process === undefined) return;
  const beside = laneAt(service, process.id, at.y);
  session.workspace.getState().edit('addLane', {
    processId: process.id,
    name,
    ...(beside === null ? {} : { beside: beside.id, place: 'below' as const }),
  });
}

function focusSelected(session: Session, store: CanvasStore): void {
  const [selected] = session.workspace.getState().selection;
  if (selected !== undefined) store.setState({ focusWanted: selected });
}

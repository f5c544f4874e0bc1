import type { NodeChange } from '@xyflow/react';
import { useMemo } from 'react';
import { records } from '#core/base';
import { runCommand } from '#core/editing';
import { type Box, boxOf, type ElementId, type NodeId, overlaps, type Service, unionOf } from '#core/model';
import type { Session } from '#session/composition';
import { useSession } from '#ui/kit';
import { AT_REST, type CanvasStore, useCanvasStore } from '../canvas-store.ts';
import { snapBox } from '../geometry/snap.ts';
import type { CanvasNode } from '../nodes/canvas-node.ts';
import { flowUnder, middleOf } from './hit.ts';
import { newGesture } from './new-gesture.ts';

const SNAP_REACH = 6;
/** Neighbours further away than this are not aligned with. */
const GUIDE_RANGE = 420;
const NO_IDS = (): string => 'preview';

interface Drag {
  readonly ids: readonly NodeId[];
  readonly origin: Box;
  readonly neighbours: readonly Box[];
  dx: number;
  dy: number;
  cancelled: boolean;
}

/**
 * What React Flow reports of its nodes: selection goes to the session at once; positions stay here while the pointer is
 * down (as a preview of the document) and become one command when it is let go.
 */
export function useNodeChanges(zoom: () => number) {
  const session = useSession();
  const store = useCanvasStore();
  return useMemo(() => nodeChanges(session, store, zoom), [session, store, zoom]);
}

function nodeChanges(session: Session, store: CanvasStore, zoom: () => number) {
  let drag: Drag | null = null;

  const move = (changes: readonly NodeChange<CanvasNode>[]): void => {
    const service = session.workspace.getState().service;
    const moves = changes.flatMap((change) =>
      change.type === 'position' && change.position ? [change] : [],
    );
    const first = moves[0];
    if (service === null || first?.position === undefined || first.dragging !== true) return;
    drag ??= beginDrag(
      service,
      moves.map((change) => change.id as NodeId),
    );
    const lead = service.nodes[first.id as NodeId];
    if (drag === null || drag.cancelled || lead === undefined) return;
    const { origin } = drag;
    const moving = {
      ...origin,
      x: origin.x + first.position.x - lead.x,
      y: origin.y + first.position.y - lead.y,
    };
    const neighbours = drag.neighbours.filter((box) => overlaps(box, moving, GUIDE_RANGE));
    const snapped = snapBox(moving, neighbours, SNAP_REACH / zoom());
    drag.dx = Math.round(first.position.x - lead.x + snapped.dx);
    drag.dy = Math.round(first.position.y - lead.y + snapped.dy);
    const result = runCommand('moveElements', service, { ids: drag.ids, dx: drag.dx, dy: drag.dy }, NO_IDS);
    const only = drag.ids.length === 1 ? service.nodes[drag.ids[0]!] : undefined;
    const centre = only && { x: middleOf(only).x + drag.dx, y: middleOf(only).y + drag.dy };
    store.setState({
      preview: result.service,
      guides: snapped.guides,
      dropFlow: only && centre ? flowUnder(service, centre, only) : null,
    });
  };

  const finish = (): void => {
    const done = drag;
    const { dropFlow } = store.getState();
    drag = null;
    if (done === null) return;
    const gesture = newGesture();
    if (!done.cancelled && (done.dx !== 0 || done.dy !== 0)) {
      const { edit } = session.workspace.getState();
      edit('moveElements', { ids: done.ids, dx: done.dx, dy: done.dy }, { gesture });
      const [only] = done.ids;
      if (dropFlow !== null && only !== undefined)
        edit('placeOnFlow', { flowId: dropFlow, nodeId: only }, { gesture });
    }
    store.setState(AT_REST);
  };

  return {
    onNodesChange(changes: NodeChange<CanvasNode>[]): void {
      selectAsReported(session, changes);
      move(changes);
    },
    onNodeDragStop: finish,
    /** Puts everything back where it was; the rest of the drag is ignored. */
    cancelDrag(): boolean {
      if (drag === null) return false;
      drag.cancelled = true;
      store.setState(AT_REST);
      return true;
    },
  };
}

function beginDrag(service: Service, ids: readonly NodeId[]): Drag | null {
  const moving = new Set(ids);
  const origin = unionOf(ids.flatMap((id) => (service.nodes[id] ? [boxOf(service.nodes[id])] : [])));
  if (origin === null) return null;
  const neighbours = records(service.nodes)
    .filter((node) => !moving.has(node.id))
    .map(boxOf);
  return { ids, origin, neighbours, dx: 0, dy: 0, cancelled: false };
}

function selectAsReported(session: Session, changes: readonly NodeChange<CanvasNode>[]): void {
  const reported = changes.flatMap((change) => (change.type === 'select' ? [change] : []));
  if (reported.length === 0) return;
  const { selection, select } = session.workspace.getState();
  const next = new Set<ElementId>(selection);
  for (const { id, selected } of reported) {
    if (selected) next.add(id as NodeId);
    else next.delete(id as NodeId);
  }
  if (next.size !== selection.length || selection.some((id) => !next.has(id))) select([...next]);
}

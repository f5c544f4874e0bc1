import type { NodeChange } from '@xyflow/react';
import { useMemo } from 'react';
import { type JourneyMatrix, placeInMatrix } from '#core/journey';
import type { JourneyCardId, JourneyElementId, Point } from '#core/model';
import type { Session } from '#session/composition';
import { useSession } from '#ui/kit';
import type { CardNode } from './build-card-nodes.ts';
import type { MapActions } from './map-actions.ts';
import { type MapStore, useMapStore } from './map-store.ts';

/**
 * What React Flow reports of the cards: selection goes to the session at once; where cards in hand are stays here until they
 * are let go, which is one command.
 */
export function useCardGestures(actions: MapActions, matrixNow: () => JourneyMatrix) {
  const session = useSession();
  const store = useMapStore();
  return useMemo(
    () => cardGestures(session, store, actions, matrixNow),
    [session, store, actions, matrixNow],
  );
}

function cardGestures(
  session: Session,
  store: MapStore,
  actions: MapActions,
  matrixNow: () => JourneyMatrix,
) {
  let cancelled = false;

  const placeOf = (id: JourneyCardId, at: Point, inHand: ReadonlySet<JourneyCardId>) => {
    const matrix = matrixNow();
    const box = matrix.cards.find(({ card }) => card.id === id);
    if (box === undefined) return null;
    // Cards over several columns go where their beginning is.
    const middle = { x: at.x + Math.min(box.width, matrix.sizes.card) / 2, y: at.y + box.height / 2 };
    return placeInMatrix(matrix, middle, inHand);
  };

  const drag = (changes: readonly NodeChange<CardNode>[]): void => {
    const moves = changes.flatMap((change) =>
      change.type === 'position' && change.position && change.dragging ? [change] : [],
    );
    const lead = moves[0];
    if (lead?.position === undefined || cancelled) return;
    const dragged = new Map(store.getState().dragged);
    for (const { id, position } of moves) if (position) dragged.set(id as JourneyCardId, position);
    store.setState({
      dragged,
      hover: null,
      drop: placeOf(lead.id as JourneyCardId, lead.position, new Set(dragged.keys())),
    });
  };

  return {
    onNodesChange(changes: NodeChange<CardNode>[]): void {
      selectAsReported(session, changes);
      drag(changes);
    },
    onNodeDragStop(): void {
      const { dragged, drop } = store.getState();
      const wasCancelled = cancelled;
      cancelled = false;
      store.setState({ dragged: null, drop: null });
      if (dragged === null || wasCancelled || drop === null) return;
      const inHand = new Set(dragged.keys());
      const matrix = matrixNow();
      const moves = [...dragged].flatMap(([id, at]) => {
        const place = placeOf(id, at, inHand);
        if (place === null) return [];
        const { stepId, laneId, index } = place;
        const others = matrix.cards.filter(
          (box) =>
            box.stepId === stepId && box.laneId === laneId && box.branch === null && !inHand.has(box.card.id),
        );
        return { id, stepId, laneId, before: others[index]?.card.id ?? null };
      });
      if (moves.length === dragged.size) actions.edit('moveCards', { moves });
    },
    /** Puts everything back where it was; the rest of the drag is ignored. */
    cancelDrag(): boolean {
      if (store.getState().dragged === null) return false;
      cancelled = true;
      store.setState({ dragged: null, drop: null });
      return true;
    },
  };
}

function selectAsReported(session: Session, changes: readonly NodeChange<CardNode>[]): void {
  const reported = changes.flatMap((change) => (change.type === 'select' ? [change] : []));
  if (reported.length === 0) return;
  const { service, mapSelection, selectOnMap } = session.workspace.getState();
  const isCard = (id: JourneyElementId) => service !== null && Object.hasOwn(service.journeyCards, id);
  // React Flow knows of cards only: what else was selected goes when a card is.
  const isTaken = reported.some(({ selected }) => selected);
  const next = new Set<JourneyElementId>(isTaken ? mapSelection.filter(isCard) : mapSelection);
  for (const { id, selected } of reported) {
    if (selected) next.add(id as JourneyCardId);
    else next.delete(id as JourneyCardId);
  }
  if (next.size !== mapSelection.length || mapSelection.some((id) => !next.has(id))) selectOnMap([...next]);
}

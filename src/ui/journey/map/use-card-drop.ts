import { useReactFlow } from '@xyflow/react';
import { type DragEvent, useMemo } from 'react';
import { type JourneyMatrix, placeInMatrix } from '#core/journey';
import type { JourneyCardKind } from '#core/model';
import { CARD_DRAG } from '#ui/journey/signs';
import type { MapActions } from './map-actions.ts';
import { useMapStore } from './map-store.ts';

/** Takes what is dragged here from the palette: a card of its kind, in the cell and between the cards where it is let go. */
export function useCardDrop(actions: MapActions, matrixNow: () => JourneyMatrix, readOnly: boolean) {
  const store = useMapStore();
  const { screenToFlowPosition } = useReactFlow();
  return useMemo(() => {
    const isOurs = (event: DragEvent) => !readOnly && event.dataTransfer.types.includes(CARD_DRAG);
    const placeUnder = (event: DragEvent) =>
      placeInMatrix(matrixNow(), screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    return {
      onDragOver(event: DragEvent): void {
        if (!isOurs(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        store.setState({ drop: placeUnder(event) });
      },
      onDragLeave(): void {
        store.setState({ drop: null });
      },
      onDrop(event: DragEvent): void {
        if (!isOurs(event)) return;
        event.preventDefault();
        store.setState({ drop: null });
        const place = placeUnder(event);
        if (place === null) return;
        const { stepId, laneId, index } = place;
        const others = matrixNow().cards.filter(
          (box) => box.stepId === stepId && box.laneId === laneId && box.branch === null,
        );
        const kind = event.dataTransfer.getData(CARD_DRAG) as JourneyCardKind;
        actions.edit('addCard', { stepId, laneId, kind, before: others[index]?.card.id ?? null });
      },
    };
  }, [actions, matrixNow, readOnly, store, screenToFlowPosition]);
}

import { useReactFlow } from '@xyflow/react';
import { type DragEvent, useMemo } from 'react';
import { cellCards, placeInMatrix } from '#core/journey';
import type { JourneyCardKind } from '#core/model';
import { CARD_DRAG } from '#ui/journey/signs';
import type { MapActions } from './map-actions.ts';
import { useMapStore } from './map-store.ts';

/** A card that is dragged here from the palette lands in the cell under it, and is written into at once. */
export function usePaletteDrop(actions: MapActions, readOnly: boolean) {
  const { screenToFlowPosition } = useReactFlow();
  const store = useMapStore();
  return useMemo(() => {
    const placeUnder = (event: DragEvent) =>
      placeInMatrix(actions.matrix(), screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    return {
      onDragOver(event: DragEvent): void {
        if (readOnly || !event.dataTransfer.types.includes(CARD_DRAG)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        store.setState({ drop: placeUnder(event), hover: null });
      },
      onDragLeave(event: DragEvent): void {
        const stays =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!stays) store.setState({ drop: null });
      },
      onDrop(event: DragEvent): void {
        const kind = event.dataTransfer.getData(CARD_DRAG) as JourneyCardKind | '';
        store.setState({ drop: null });
        if (kind === '' || readOnly) return;
        event.preventDefault();
        const place = placeUnder(event);
        if (place === null) return;
        const { stepId, laneId, index } = place;
        const before = cellCards(actions.matrix(), stepId, laneId)[index]?.card.id ?? null;
        actions.addBlankCard({ stepId, laneId, kind, before });
      },
    };
  }, [actions, readOnly, screenToFlowPosition, store]);
}

import { ReactFlowProvider } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import type { JourneyId } from '#core/model';
import type { CanvasPort } from '#session/ports';
import { useWorkspace } from '#ui/kit';
import { MapSurface } from './map-surface.tsx';
import { resetMap, useMapStore } from './map-store.ts';

interface JourneyMapProps {
  readonly id: JourneyId;
  /** Called with the port when the map is on the screen, with null when it goes. */
  readonly onReady: (port: CanvasPort | null) => void;
}

/** A journey map of the open service, and every way to change it by pointer and keyboard. */
export function JourneyMap({ id, onReady }: JourneyMapProps) {
  const service = useWorkspace((state) => state.service);
  const locked = useWorkspace((state) => state.save.kind === 'readOnly');
  const store = useMapStore();
  useLayoutEffect(() => resetMap(store), [store, id]);
  if (service === null || !Object.hasOwn(service.journeys, id)) return null;
  return (
    <ReactFlowProvider key={id}>
      <MapSurface id={id} service={service} readOnly={locked} onReady={onReady} />
    </ReactFlowProvider>
  );
}

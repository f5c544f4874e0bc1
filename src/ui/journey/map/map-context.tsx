import { createContext, useContext } from 'react';
import { invariant } from '#core/base';
import type { JourneyMatrix } from '#core/journey';
import type { Service } from '#core/model';
import type { MapActions } from './map-actions.ts';

/** What everything on a map draws from. */
export interface OpenMap {
  readonly service: Service;
  readonly matrix: JourneyMatrix;
  readonly actions: MapActions;
  readonly readOnly: boolean;
}

const MapContext = createContext<OpenMap | null>(null);

export const MapProvider = MapContext.Provider;

/** The map that is open. */
export function useOpenMap(): OpenMap {
  const map = useContext(MapContext);
  invariant(map, 'A part of a map was drawn outside of <MapProvider>');
  return map;
}

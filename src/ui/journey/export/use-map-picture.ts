import { use, useMemo } from 'react';
import { mapCurves, type MapLook } from '#core/exchange/map-picture';
import { buildMatrix, type JourneyMatrix } from '#core/journey';
import { withMapOf } from '#core/journey/experience';
import { type Journey, journeyLanesOf, type JourneyLaneId, laneTraits, type Service } from '#core/model';
import type { KnownJourney } from '#session/journey';
import { useFormat, useSession, useWorkspace } from '#ui/kit';
import { useStore } from 'zustand';
import { cellTexts } from './cell-texts.ts';
import { useMapWords } from './use-map-words.ts';

/** The open map as it is exported and presented. */
export interface MapPicture {
  readonly service: Service;
  readonly journey: Journey;
  readonly matrix: JourneyMatrix;
  readonly look: MapLook;
  /** Simulated customers of the map as it is now, and those before the process was last changed. */
  readonly now: KnownJourney | null;
  readonly before: KnownJourney | null;
}

const NONE: ReadonlySet<JourneyLaneId> = new Set();

/**
 * The open map with its words, curves and numbers; null where none is open. Lanes whose numbers come from a run are left
 * out where there is none: an empty row says nothing.
 */
export function useMapPicture(hidden: ReadonlySet<JourneyLaneId> = NONE): MapPicture | null {
  const session = useSession();
  const service = useWorkspace((state) => state.service);
  const sheet = useWorkspace((state) => state.sheet);
  const forecast = use(session.forecast());
  const current = useStore(forecast, (state) => state.current);
  const previous = useStore(forecast, (state) => state.previous);
  const words = useMapWords();
  const format = useFormat();
  return useMemo(() => {
    const journey = sheet === null ? undefined : service?.journeys[sheet];
    if (service === null || journey === undefined) return null;
    const ofThisMap = (known: KnownJourney | null): KnownJourney | null =>
      known?.journeyId === journey.id ? { ...known, service: withMapOf(known.service, service) } : null;
    const now = ofThisMap(current);
    const before = ofThisMap(previous);
    const record = now?.record ?? null;
    const cells = cellTexts(service, journey.id, record, format);
    const told = new Set([...cells.keys()].map((key) => key.split(' ')[0]));
    const silent = journeyLanesOf(service, journey.id).filter(
      ({ id, kind }) => laneTraits(kind).computed && !told.has(id),
    );
    const hiddenLaneIds = new Set([...hidden, ...silent.map(({ id }) => id)]);
    const matrix = buildMatrix(service, journey.id, { density: 'roomy', hiddenLaneIds });
    const look = { words, cells, curves: mapCurves(service, matrix, record) };
    return { service, journey, matrix, look, now, before };
  }, [service, sheet, current, previous, words, format, hidden]);
}

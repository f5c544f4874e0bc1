import { use, useMemo } from 'react';
import { mapCurves, type MapLook } from '#core/exchange/map-picture';
import { buildMatrix, type JourneyMatrix } from '#core/journey';
import { withMapOf } from '#core/journey/experience';
import {
  type Journey,
  type JourneyLane,
  journeyLanesOf,
  type JourneyLaneId,
  laneTraits,
  type Service,
} from '#core/model';
import type { KnownJourney } from '#session/journey';
import { useTranslation } from 'react-i18next';
import { useFormat, useSession, useWorkspace } from '#ui/kit';
import { useStore } from 'zustand';
import { cellTexts } from './cell-texts.ts';
import { useMapWords } from './use-map-words.ts';

/** The open map as it is exported and presented. */
export interface MapPicture {
  readonly service: Service;
  readonly journey: Journey;
  /** Those that can be shown, whether they are or not. */
  readonly lanes: readonly JourneyLane[];
  readonly matrix: JourneyMatrix;
  readonly look: MapLook;
  /** Simulated customers of the map as it is now. */
  readonly now: KnownJourney | null;
  /** The map before the process was last changed, and after it with the prediction before in grey; null where nothing was changed. */
  readonly comparison: { readonly before: MapLook; readonly after: MapLook } | null;
}

/**
 * The open map with its words, curves and numbers; null where none is open. Lanes whose numbers come from a run are left
 * out where there is none: an empty row says nothing. `hidden`: the lanes that are not shown, in place of those that the map
 * itself hides.
 */
export function useMapPicture(hidden?: ReadonlySet<JourneyLaneId>): MapPicture | null {
  const session = useSession();
  const service = useWorkspace((state) => state.service);
  const sheet = useWorkspace((state) => state.sheet);
  const forecast = use(session.forecast());
  const current = useStore(forecast, (state) => state.current);
  const previous = useStore(forecast, (state) => state.previous);
  const words = useMapWords();
  const format = useFormat();
  const { t } = useTranslation();
  return useMemo(() => {
    const journey = sheet === null ? undefined : service?.journeys[sheet];
    if (service === null || journey === undefined) return null;
    const ofThisMap = (known: KnownJourney | null): KnownJourney | null =>
      known?.journeyId === journey.id ? { ...known, service: withMapOf(known.service, service) } : null;
    const now = ofThisMap(current);
    const before = ofThisMap(previous);
    const record = now?.record ?? null;
    const kept = {
      steps: t('journeyCurve.cells.keptBy.steps'),
      touchpoints: t('journeyCurve.cells.keptBy.touchpoints'),
    };
    const cells = cellTexts(service, journey.id, record, format, kept);
    const told = new Set([...cells.keys()].map((key) => key.split(' ')[0]));
    const lanes = journeyLanesOf(service, journey.id).filter(
      ({ id, kind }) => told.has(id) || !laneTraits(kind).computed,
    );
    const shown = lanes.filter((lane) => !(hidden === undefined ? lane.hidden : hidden.has(lane.id)));
    const matrix = buildMatrix(service, journey.id, { density: 'roomy', lanes: shown });
    const look = { words, cells, curves: mapCurves(service, matrix, record) };
    const compared = (was: KnownJourney): MapPicture['comparison'] => ({
      before: {
        words,
        cells: cellTexts(was.service, journey.id, was.record, format, kept),
        curves: mapCurves(was.service, matrix, was.record),
      },
      after: { words, cells, curves: mapCurves(service, matrix, record, was) },
    });
    const comparison = before === null || now === null ? null : compared(before);
    return { service, journey, lanes, matrix, look, now, comparison };
  }, [service, sheet, current, previous, words, format, t, hidden]);
}

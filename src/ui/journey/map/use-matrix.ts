import { useMemo } from 'react';
import { invariant } from '#core/base';
import { blueprintLanes, buildMatrix, type JourneyMatrix } from '#core/journey';
import type { JourneyId, Service } from '#core/model';
import type { Session } from '#session/composition';
import { useSession } from '#ui/kit';
import { type MapStore, useMapStore } from './map-store.ts';

/** What a matrix is made of. */
const TABLES = [
  'journeyStages',
  'journeySteps',
  'journeyLanes',
  'journeyCards',
  'journeyFlows',
  'journeyLinks',
] as const;

/**
 * Gives the matrix of a map as the document is right now; the very same one as long as nothing on it was changed. A map that
 * has gone meanwhile answers with what it was last.
 */
export function useMatrixNow(id: JourneyId): () => JourneyMatrix {
  const session = useSession();
  const store = useMapStore();
  return useMemo(() => matrixSource(session, store, id), [session, store, id]);
}

function matrixSource(session: Session, store: MapStore, id: JourneyId): () => JourneyMatrix {
  let last: { readonly service: Service; readonly matrix: JourneyMatrix; readonly view: string } | null =
    null;
  return () => {
    const { service } = session.workspace.getState();
    const { density, view } = store.getState();
    const isThere = service !== null && Object.hasOwn(service.journeys, id);
    const isDrawnSo = last?.matrix.density === density && last.view === view;
    if (isThere && !(isDrawnSo && last !== null && isSameMap(last.service, service))) {
      const lanes = view === 'blueprint' ? { lanes: blueprintLanes(service, id) } : {};
      last = { service, matrix: buildMatrix(service, id, { density, ...lanes }), view };
    }
    invariant(last, `The map <${id}> is not in the document`);
    return last.matrix;
  };
}

function isSameMap(a: Service, b: Service): boolean {
  return TABLES.every((table) => a[table] === b[table]);
}

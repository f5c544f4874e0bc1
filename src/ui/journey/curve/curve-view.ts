import { use } from 'react';
import type { CurveKind } from '#core/journey/emotion';
import type { PersonaId } from '#core/model';
import type { Session } from '#session/composition';
import type { ForecastState } from '#session/journey';
import { useSession } from '#ui/kit';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Whose feelings a curve tells. */
export type Voice = PersonaId | 'everyone';

/** How the curves are looked at; nothing of it belongs to the document. */
interface CurveView {
  /** Beside that of the map's first persona; empty: only that one. */
  readonly voices: readonly Voice[];
  readonly hidden: ReadonlySet<CurveKind>;
  readonly panelOpen: boolean;
}

const views = new WeakMap<Session, StoreApi<CurveView>>();

/** The view of the curves of this session. */
export function useCurveView(): StoreApi<CurveView> {
  const session = useSession();
  const known = views.get(session);
  if (known !== undefined) return known;
  const made = createStore<CurveView>(() => ({ voices: [], hidden: new Set(), panelOpen: false }));
  views.set(session, made);
  return made;
}

/** One slice of it. */
export function useCurves<T>(select: (state: CurveView) => T): T {
  return useStore(useCurveView(), select);
}

/** One slice of the simulated customers; suspends until they are fetched. */
export function useForecast<T>(select: (state: ForecastState) => T): T {
  return useStore(use(useSession().forecast()), select);
}

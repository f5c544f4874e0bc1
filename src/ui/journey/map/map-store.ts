import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '#core/base';
import type { CellPlace, Density } from '#core/journey';
import type { JourneyCardId, Point } from '#core/model';
import type { Session } from '#session/composition';
import { useSession } from '#ui/kit';
import { type Cursor, STEPS } from './cursor.ts';

/** How writing began: with what was `typed` into the field already, in an empty field, or at the end of what stands there. */
export interface Editing {
  readonly how: 'typed' | 'fresh' | 'old';
  /** The gesture that made the card: one that stays blank goes again, and nothing has happened. */
  readonly gesture?: string;
}

/** What the screen alone knows about the map that is open; nothing of it belongs to the document. */
interface MapState {
  readonly density: Density;
  /** All lanes that are not hidden, or those of a service blueprint. */
  readonly view: 'map' | 'blueprint';
  readonly cursor: Cursor;
  /** Text is being written at the cursor; an object of its own each time. */
  readonly editing: Editing | null;
  /** Where cards in hand are; null between gestures. */
  readonly dragged: ReadonlyMap<JourneyCardId, Point> | null;
  readonly drop: CellPlace | null;
  /** The cell under the pointer. */
  readonly hover: Cursor | null;
  /** The menu that is open, and where on the screen: of what the keyboard is at, or of lanes to add. */
  readonly menu: { readonly at: Point; readonly kind: 'spot' | 'lanes' } | null;
  /** Why the last gesture was refused; shown for a moment. */
  readonly notice: Problem | null;
  /** Does the map have the keyboard? */
  readonly focused: boolean;
}

const IDLE: MapState = {
  density: 'roomy',
  view: 'map',
  cursor: { row: STEPS, column: 0, index: 0 },
  editing: null,
  dragged: null,
  drop: null,
  hover: null,
  menu: null,
  notice: null,
  focused: false,
};

export type MapStore = StoreApi<MapState>;

const stores = new WeakMap<Session, MapStore>();

/** The state of the map on screen; another map, or the same one opened again, keeps the density only. */
export function useMapStore(): MapStore {
  const session = useSession();
  const known = stores.get(session);
  if (known !== undefined) return known;
  const store = createStore<MapState>(() => IDLE);
  stores.set(session, store);
  return store;
}

/** One slice of it. */
export function useMap<T>(select: (state: MapState) => T): T {
  return useStore(useMapStore(), select);
}

/** Back to how a map is when it is opened. */
export function resetMap(store: MapStore): void {
  store.setState(({ density, focused }) => ({ ...IDLE, density, focused }));
}

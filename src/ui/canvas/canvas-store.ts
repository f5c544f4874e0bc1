import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '#core/base';
import type { ElementId, FlowId, NodeId, Point, Service } from '#core/model';
import type { Session } from '#session/composition';
import type { CanvasPort } from '#session/ports';
import { useSession } from '#ui/kit';
import type { ElementDraft } from './element-draft.ts';
import type { Guide } from './geometry/snap.ts';

/** A flow being drawn or one of its ends being moved; `to` is where the pointer is. */
export interface Connecting {
  readonly flow: FlowId | null;
  readonly end: 'source' | 'target';
  /** The node at the end that stays. */
  readonly fixed: NodeId;
  readonly to: Point;
  readonly over: NodeId | null;
  readonly legal: ReadonlySet<NodeId>;
}

/** A new element under the pointer on its way from the palette. */
export interface Placing {
  readonly draft: ElementDraft;
  /** `drag`: placed when the button is let go; `click`: placed by the next click. */
  readonly by: 'drag' | 'click';
  /** Top-left corner on the canvas; null while the pointer is elsewhere. */
  readonly at: Point | null;
}

/** A menu over the canvas, at a place on the screen. */
export interface CanvasMenu {
  readonly kind: 'context' | 'append' | 'change';
  readonly element: ElementId | null;
  readonly at: Point;
  /** Where on the canvas the next step shall stand; absent: behind the node. */
  readonly place?: Point;
}

/** What the screen alone knows about the canvas; nothing of it belongs to the document. */
export interface CanvasState {
  readonly port: CanvasPort | null;
  /** A place in the window as a place on the canvas; null while no canvas is mounted. */
  readonly toCanvas: ((client: Point) => Point) | null;
  /** The document as the gesture in hand would leave it; null between gestures. */
  readonly preview: Service | null;
  readonly guides: readonly Guide[];
  readonly connecting: Connecting | null;
  readonly placing: Placing | null;
  /** The flow that what is being moved would be inserted into. */
  readonly dropFlow: FlowId | null;
  readonly renaming: ElementId | null;
  readonly menu: CanvasMenu | null;
  /** The node whose next step is being chosen from a list. */
  readonly choosingTarget: NodeId | null;
  /** Why the last gesture was refused; shown for a moment. */
  readonly notice: Problem | null;
  readonly flashing: ReadonlySet<ElementId>;
  /** What the keyboard should land on once it is drawn. */
  readonly focusWanted: ElementId | 'canvas' | null;
  /** True after Esc: the next Tab leaves the canvas instead of entering the drawing. */
  readonly leaving: boolean;
}

const IDLE: CanvasState = {
  port: null,
  toCanvas: null,
  preview: null,
  guides: [],
  connecting: null,
  placing: null,
  dropFlow: null,
  renaming: null,
  menu: null,
  choosingTarget: null,
  notice: null,
  flashing: new Set(),
  focusWanted: null,
  leaving: false,
};

/** What every gesture goes back to. */
export const AT_REST = {
  preview: null,
  guides: [],
  connecting: null,
  placing: null,
  dropFlow: null,
} as const;

export type CanvasStore = StoreApi<CanvasState>;

const stores = new WeakMap<Session, CanvasStore>();

/** The canvas of a running app: palette, find bar and problems list talk to it without knowing where it is mounted. */
export function canvasStoreOf(session: Session): CanvasStore {
  const known = stores.get(session);
  if (known !== undefined) return known;
  const store = createStore<CanvasState>(() => IDLE);
  stores.set(session, store);
  return store;
}

export function useCanvasStore(): CanvasStore {
  return canvasStoreOf(useSession());
}

export function useCanvas<T>(select: (state: CanvasState) => T): T {
  return useStore(useCanvasStore(), select);
}

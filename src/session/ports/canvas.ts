import type { ElementId } from '#core/model';

/** What the running app may ask of the canvas on screen; the canvas hands it in when it mounts. */
export interface CanvasPort {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Brings elements into view and flashes them. */
  reveal(ids: readonly ElementId[]): void;
  /** The same, but keeps them away from the edges, so that one sees what comes before and after. */
  follow(ids: readonly ElementId[]): void;
  /** Opens the inline name editor. */
  startRename(id: ElementId): void;
  focus(): void;
  /** Centre of what is visible, in canvas coordinates. */
  centre(): { readonly x: number; readonly y: number };
}

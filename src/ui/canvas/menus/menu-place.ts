import type { ElementId, Point } from '#core/model';

/** Where on the screen a menu for an element opens when no pointer says so: at its lower left, else in the middle. */
export function menuPlace(id: ElementId | null): Point {
  const drawn = id === null ? null : drawnElement(id);
  const rect = (drawn ?? document.querySelector('[data-canvas-root]'))?.getBoundingClientRect();
  if (rect === undefined) return { x: 0, y: 0 };
  return drawn === null
    ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
    : { x: rect.x + Math.min(24, rect.width / 2), y: rect.y + rect.height };
}

/** What is on the screen for an element; null while it is not drawn. */
export function drawnElement(id: ElementId): HTMLElement | SVGElement | null {
  return document.querySelector<HTMLElement | SVGElement>(
    `[data-canvas-root] [data-element="${CSS.escape(id)}"]`,
  );
}

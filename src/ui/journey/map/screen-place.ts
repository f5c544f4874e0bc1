import type { Point } from '#core/model';

/** Where on the screen a menu for an element opens when no pointer says so: at its lower left. */
export function screenPlace(element: Element): Point {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + Math.min(24, width / 2), y: y + height };
}

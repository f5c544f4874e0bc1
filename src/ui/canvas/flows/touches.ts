import type { Box, Point } from '#core/model';

/** Does the box around a line have anything in common with `box`? */
export function touches(points: readonly Point[], box: Box): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left <= box.x + box.width && right >= box.x && top <= box.y + box.height && bottom >= box.y;
}

import {
  type Box,
  boxOf,
  centreOf,
  defaultSizeOf,
  nodesOf,
  overlaps,
  type Point,
  type ProcessNode,
  type Service,
} from '#core/model';
import type { DrawableKind } from './new-node.ts';

/** Usual distance between two nodes that follow each other, and between rows. */
export const GAP_X = 60;
export const GAP_Y = 48;

/**
 * The middle of a free place for a node of `kind` behind `source`: straight to its right, else the first free row
 * below (rows as high as a task).
 */
export function placeBehind(service: Service, source: ProcessNode, kind: DrawableKind): Point {
  const from = boxOf(source);
  const size = defaultSizeOf(kind);
  const centre = centreOf(from);
  const x = from.x + from.width + GAP_X + size.width / 2;
  const others = nodesOf(service, source.processId)
    .filter((node) => node.id !== source.id)
    .map(boxOf);
  const row = defaultSizeOf('task').height + GAP_Y;
  for (let n = 0; ; n += 1) {
    const y = centre.y + n * row;
    const box: Box = { x: x - size.width / 2, y: y - size.height / 2, ...size };
    if (!others.some((other) => overlaps(box, other, GAP_Y / 2))) return { x, y };
  }
}

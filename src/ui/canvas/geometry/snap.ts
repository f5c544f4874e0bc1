import type { Box } from '#core/model';

/** A line that shows what a moving element is aligned with, in canvas coordinates. */
export interface Guide {
  readonly axis: 'x' | 'y';
  /** The x of a vertical guide, the y of a horizontal one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Snapped {
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

export const GRID = 8;

const round = (value: number): number => Math.round(value / GRID) * GRID;

/**
 * Where a box dropped near here should lie: on the centre or border of a neighbour when one is within `reach`
 * (nearest first), else with its centre on the grid. `guides` are the lines to draw.
 */
export function snapBox(moving: Box, neighbours: readonly Box[], reach: number): Snapped {
  const x = nearestLine(moving, neighbours, 'x', reach);
  const y = nearestLine(moving, neighbours, 'y', reach);
  const centreX = moving.x + moving.width / 2;
  const centreY = moving.y + moving.height / 2;
  const dx = x === null ? round(centreX) - centreX : x.shift;
  const dy = y === null ? round(centreY) - centreY : y.shift;
  const placed = { ...moving, x: moving.x + dx, y: moving.y + dy };
  const guides = [
    ...(x === null ? [] : [guideOf('x', x.at, placed, x.neighbour)]),
    ...(y === null ? [] : [guideOf('y', y.at, placed, y.neighbour)]),
  ];
  return { dx, dy, guides };
}

interface Line {
  readonly shift: number;
  readonly at: number;
  readonly neighbour: Box;
}

function nearestLine(moving: Box, neighbours: readonly Box[], axis: 'x' | 'y', reach: number): Line | null {
  const size = axis === 'x' ? 'width' : 'height';
  let best: Line | null = null;
  let bestRank = Infinity;
  for (const neighbour of neighbours) {
    // Centre to centre first: that is how flows become straight lines.
    for (const [part, penalty] of [
      [0.5, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const at = neighbour[axis] + neighbour[size] * part;
      const shift = at - (moving[axis] + moving[size] * part);
      const rank = Math.abs(shift) + penalty;
      if (Math.abs(shift) > reach || rank >= bestRank) continue;
      best = { shift, at, neighbour };
      bestRank = rank;
    }
  }
  return best;
}

function guideOf(axis: 'x' | 'y', at: number, a: Box, b: Box): Guide {
  const [start, size] = axis === 'x' ? (['y', 'height'] as const) : (['x', 'width'] as const);
  return {
    axis,
    at,
    from: Math.min(a[start], b[start]) - 8,
    to: Math.max(a[start] + a[size], b[start] + b[size]) + 8,
  };
}

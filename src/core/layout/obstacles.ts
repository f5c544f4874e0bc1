import {
  type Box,
  boxOf,
  isFlowNode,
  type NodeId,
  nodesOf,
  type Point,
  type ProcessId,
  type Service,
} from '#core/model';

const CELL = 160;
/** Distance a route keeps from nodes it passes. */
const MARGIN = 6;

interface Obstacle {
  readonly id: NodeId;
  readonly box: Box;
}

/** The nodes of a process by place, so that the few near a line are found without looking at all of them. */
export interface Obstacles {
  /** How many nodes a straight upright or level line runs through; its own two ends count only when it enters them. */
  hits(from: Point, to: Point, ends: readonly [NodeId, NodeId]): number;
  /** The nodes whose surroundings a box meets. */
  within(box: Box): readonly Box[];
}

const known = new WeakMap<Service['nodes'], Map<ProcessId, Obstacles>>();

/** The obstacles of a process; made once per document. */
export function obstaclesOf(service: Service, processId: ProcessId): Obstacles {
  let byProcess = known.get(service.nodes);
  if (byProcess === undefined) known.set(service.nodes, (byProcess = new Map()));
  let obstacles = byProcess.get(processId);
  if (obstacles === undefined) {
    const nodes = nodesOf(service, processId).filter(isFlowNode);
    obstacles = indexed(nodes.map((node) => ({ id: node.id, box: boxOf(node) })));
    byProcess.set(processId, obstacles);
  }
  return obstacles;
}

function cellKey(column: number, row: number): number {
  return column * 1_048_576 + row;
}

function indexed(all: readonly Obstacle[]): Obstacles {
  const cells = new Map<number, Obstacle[]>();
  for (const obstacle of all) {
    forCells(obstacle.box, (key) => {
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [obstacle]);
      else cell.push(obstacle);
    });
  }
  const near = (box: Box): ReadonlySet<Obstacle> => {
    const found = new Set<Obstacle>();
    forCells(box, (key) => {
      for (const obstacle of cells.get(key) ?? []) found.add(obstacle);
    });
    return found;
  };
  return {
    hits(from, to, ends) {
      const line = span(from, to, 0);
      let count = 0;
      for (const { id, box } of near(span(from, to, MARGIN))) {
        if (meets(line, box, ends.includes(id) ? -1 : MARGIN)) count += 1;
      }
      return count;
    },
    within(box) {
      return [...near(grow(box, MARGIN))]
        .map((obstacle) => obstacle.box)
        .filter((other) => meets(box, other, MARGIN));
    },
  };
}

function forCells(box: Box, visit: (key: number) => void): void {
  const right = Math.floor((box.x + box.width) / CELL);
  const bottom = Math.floor((box.y + box.height) / CELL);
  for (let column = Math.floor(box.x / CELL); column <= right; column += 1) {
    for (let row = Math.floor(box.y / CELL); row <= bottom; row += 1) visit(cellKey(column, row));
  }
}

function span(a: Point, b: Point, margin: number): Box {
  const box = {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
  return margin === 0 ? box : grow(box, margin);
}

function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** Does a line or box share a point with the inside of `box` grown by `margin`? */
function meets(line: Box, box: Box, margin: number): boolean {
  return (
    line.x < box.x + box.width + margin &&
    line.x + line.width > box.x - margin &&
    line.y < box.y + box.height + margin &&
    line.y + line.height > box.y - margin
  );
}

import { LANE_HEADER, POOL_HEADER } from '#core/model';
import { type Cell, gridCells } from './grid.ts';

/** A pool of which parts may still be undrawn. Pixels, top-left corner. */
export interface DraftProcess {
  readonly id: string;
  readonly pool: boolean;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Lanes are stacked in the order of the list. */
export interface DraftLane {
  readonly id: string;
  readonly processId: string;
  readonly height?: number;
}

export interface DraftNode {
  readonly id: string;
  readonly processId: string;
  readonly laneId: string | null;
  /** The size it will be drawn with. */
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
}

export interface Drawing {
  readonly processes: readonly DraftProcess[];
  readonly lanes: readonly DraftLane[];
  readonly nodes: readonly DraftNode[];
  readonly flows: readonly { readonly source: string; readonly target: string }[];
}

/** Every process, lane and node of the drawing has an entry. */
export interface Placed {
  readonly processes: ReadonlyMap<string, { x: number; y: number; width: number; height: number }>;
  readonly lanes: ReadonlyMap<string, { height: number }>;
  readonly nodes: ReadonlyMap<string, { x: number; y: number }>;
}

const CELL = 120;
const COLUMN = CELL + 60;
const ROW = 110;
const PADDING = 30;
const BETWEEN_POOLS = 60;
const ORIGIN = { x: 80, y: 80 };
const LEAST_WIDTH = 300;
const LEAST_LANE = 120;

/**
 * Completes a drawing: what has coordinates keeps them, the rest is put on a grid — in its lane, to the right of what
 * is drawn there; pools without a place are stacked below the others. A pool grows only to hold what was placed.
 */
export function placeDrawing(drawing: Drawing): Placed {
  const placed = { processes: new Map(), lanes: new Map(), nodes: new Map() } satisfies Placed;
  const drawnBottoms = [
    ...drawing.processes.map(
      (process) => (process.y ?? 0) + (process.y === undefined ? 0 : (process.height ?? 0)),
    ),
    ...drawing.nodes.map((node) => (node.y === undefined ? 0 : node.y + node.height)),
  ];
  let cursor = Math.max(0, ...drawnBottoms) > 0 ? Math.max(...drawnBottoms) + BETWEEN_POOLS : ORIGIN.y;
  const flowsBySource = new Map<string, { source: string; target: string }[]>();
  for (const flow of drawing.flows)
    flowsBySource.set(flow.source, [...(flowsBySource.get(flow.source) ?? []), flow]);
  for (const process of drawing.processes) {
    const band = placeProcess(
      process,
      drawing.lanes.filter((lane) => lane.processId === process.id),
      drawing.nodes.filter((node) => node.processId === process.id),
      flowsBySource,
      cursor,
    );
    placed.processes.set(process.id, band.pool);
    for (const [id, height] of band.lanes) placed.lanes.set(id, { height });
    for (const [id, point] of band.nodes) placed.nodes.set(id, point);
    cursor = Math.max(cursor, band.pool.y + band.pool.height + BETWEEN_POOLS);
  }
  return placed;
}

function placeProcess(
  process: DraftProcess,
  lanes: readonly DraftLane[],
  nodes: readonly DraftNode[],
  flowsBySource: ReadonlyMap<string, readonly { source: string; target: string }[]>,
  cursor: number,
) {
  const missing = nodes.filter((node) => node.x === undefined || node.y === undefined);
  const drawn = nodes.filter((node) => node.x !== undefined && node.y !== undefined);
  const laneIds = new Set(lanes.map((lane) => lane.id));
  const firstLane = lanes[0]?.id ?? '';
  const bandOf = (node: DraftNode) =>
    node.laneId !== null && laneIds.has(node.laneId) ? node.laneId : firstLane;
  const cells = gridCells(
    missing.map((node) => ({ id: node.id, band: bandOf(node) })),
    missing.flatMap((node) => flowsBySource.get(node.id) ?? []),
  );
  const header = (process.pool ? POOL_HEADER : 0) + (lanes.length > 0 ? LANE_HEADER : 0);
  const left =
    process.x ??
    (drawn.length > 0 ? Math.min(...drawn.map((node) => node.x ?? 0)) - header - PADDING : ORIGIN.x);
  const top =
    process.y ?? (drawn.length > 0 ? Math.min(...drawn.map((node) => node.y ?? 0)) - PADDING : cursor);
  const start =
    drawn.length > 0
      ? Math.max(...drawn.map((node) => (node.x ?? 0) + node.width)) + 60
      : left + header + PADDING;

  const bands = lanes.length > 0 ? lanes : [{ id: '', processId: process.id, height: process.height }];
  const heights = new Map<string, number>();
  const points = new Map<string, { x: number; y: number }>();
  for (const node of drawn) points.set(node.id, { x: node.x ?? 0, y: node.y ?? 0 });
  let bandTop = top;
  for (const band of bands) {
    const members = missing.filter((node) => bandOf(node) === band.id);
    const rows = members.reduce((most, node) => Math.max(most, (cells.get(node.id)?.row ?? 0) + 1), 0);
    const least = lanes.length > 0 ? LEAST_LANE : rows * ROW + PADDING;
    const bottom = Math.max(
      0,
      ...drawn.filter((node) => bandOf(node) === band.id).map((node) => (node.y ?? 0) + node.height),
    );
    const natural = Math.max(least, rows * ROW + PADDING, bottom === 0 ? 0 : bottom + PADDING - bandTop);
    const height = band.height === undefined ? natural : Math.max(band.height, rows * ROW);
    heights.set(band.id, height);
    const inset = bandTop + (height - rows * ROW) / 2;
    for (const node of members) points.set(node.id, pointIn(node, cells.get(node.id), start, inset));
    bandTop += height;
  }
  const right = Math.max(left, ...nodes.map((node) => (points.get(node.id)?.x ?? 0) + node.width));
  const needed = Math.max(LEAST_WIDTH, right + PADDING - left);
  const width =
    process.width === undefined
      ? needed
      : missing.length > 0
        ? Math.max(process.width, needed)
        : process.width;
  const total = bandTop - top;
  const height = lanes.length > 0 ? (process.height ?? total) : total;
  return {
    pool: { x: left, y: top, width, height },
    lanes: lanes.length > 0 ? heights : new Map<string, number>(),
    nodes: points,
  };
}

/** Centres a node in its cell. */
function pointIn(
  node: DraftNode,
  cell: Cell | undefined,
  start: number,
  inset: number,
): { x: number; y: number } {
  const column = cell?.column ?? 0;
  const row = cell?.row ?? 0;
  return {
    x: Math.round(start + column * COLUMN + (CELL - Math.min(node.width, CELL)) / 2),
    y: Math.round(inset + row * ROW + (ROW - Math.min(node.height, ROW)) / 2),
  };
}

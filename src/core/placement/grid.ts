import type { ElkNode } from 'elkjs/lib/elk-api';
import { lanesOf, type NodeId, type Point, type ProcessId, type Service } from '#core/model';

/** Which layer (column) each node is in and in which order it stands there, lane by lane. */
export interface Grid {
  /** Positions that express layer and order, not final ones. */
  readonly cells: ReadonlyMap<NodeId, Point>;
  /** Lane and layer of each node; in the order in which they stand, layer by layer. */
  readonly places: ReadonlyMap<NodeId, Place>;
  /** Left edge of each layer in the first placement. */
  readonly lefts: readonly number[];
  readonly layers: number;
  readonly lanes: number;
}

/** Counted from 0. */
export interface Place {
  readonly lane: number;
  readonly layer: number;
}

/** Apart in x so that layers can't be mixed up, in y so that lanes can't. */
export const LAYER_STEP = 1000;
export const LANE_STEP = 100_000;
const NODE_STEP = 400;

/**
 * Reads layers and order off a first placement made without lanes, and sorts each layer by lane (nodes without a lane go
 * with the first), the order within a lane kept.
 */
export function gridFrom(service: Service, processId: ProcessId, placed: ElkNode): Grid {
  const lanes = lanesOf(service, processId);
  const rank = new Map(lanes.map((lane, index) => [lane.id, index]));
  const nodes = (placed.children ?? [])
    .map((child) => {
      const id = child.id as NodeId;
      const laneId = service.nodes[id]?.laneId ?? null;
      const lane = laneId === null ? 0 : (rank.get(laneId) ?? 0);
      return { id, lane, x: child.x ?? 0, y: child.y ?? 0, right: (child.x ?? 0) + (child.width ?? 0) };
    })
    .toSorted((a, b) => a.x - b.x);
  const cells = new Map<NodeId, Point>();
  const places = new Map<NodeId, Place>();
  const lefts: number[] = [];
  let layer = -1;
  let edge = -Infinity;
  let members: typeof nodes = [];
  const close = () => {
    members = members.toSorted((a, b) => a.lane - b.lane || a.y - b.y);
    for (const [place, node] of members.entries()) {
      places.set(node.id, { lane: node.lane, layer });
      cells.set(node.id, { x: layer * LAYER_STEP, y: node.lane * LANE_STEP + place * NODE_STEP });
    }
    members = [];
  };
  for (const node of nodes) {
    if (node.x >= edge) {
      close();
      layer += 1;
      lefts.push(node.x);
      edge = node.right;
    } else edge = Math.max(edge, node.right);
    members.push(node);
  }
  close();
  return { cells, places, lefts, layers: layer + 1, lanes: lanes.length };
}

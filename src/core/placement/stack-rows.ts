import {
  flowsInto,
  type LaneId,
  lanesOf,
  type NodeId,
  type Point,
  type ProcessId,
  type Service,
  sizeOf,
} from '#core/model';
import { SPACING } from './elk-graph.ts';
import type { Grid } from './grid.ts';
import type { ProcessLayout } from './process-layout.ts';

const LEAST_ROW = 72;

/**
 * A plain placement for large drawings with lanes: layers as they are, nodes in the middle of
 * their layer, in each lane rows of equal height, each node in
 * the row of the node before it or the next free one. Rows a flow passes on its way within the lane stay free. All flows
 * are routed automatically. Linear in nodes and layers passed.
 */
export function stackRows(service: Service, processId: ProcessId, grid: Grid): ProcessLayout {
  const rows = assignRows(service, grid);
  const columns = columnWidths(service, grid);
  const lanes = lanesOf(service, processId);
  const nodes = new Map<NodeId, Point>();
  const laneHeights = new Map<LaneId, number>();
  let top = 0;
  for (const [index, lane] of lanes.entries()) {
    const members = [...grid.places].filter(([, place]) => place.lane === index).map(([id]) => id);
    const tallest = Math.max(LEAST_ROW, ...members.map((id) => sizeAt(service, id).height));
    const pitch = tallest + SPACING.node;
    const count = Math.max(1, ...members.map((id) => (rows.get(id) ?? 0) + 1));
    for (const id of members) {
      const layer = grid.places.get(id)?.layer ?? 0;
      const { width, height } = sizeAt(service, id);
      const left = (grid.lefts[layer] ?? 0) - (grid.lefts[0] ?? 0) + ((columns[layer] ?? 0) - width) / 2;
      const middle = top + SPACING.node + (rows.get(id) ?? 0) * pitch + tallest / 2;
      nodes.set(id, { x: Math.round(left), y: Math.round(middle - height / 2) });
    }
    laneHeights.set(lane.id, SPACING.node + count * pitch);
    top += SPACING.node + count * pitch;
  }
  const width = Math.max(0, ...[...nodes].map(([id, point]) => point.x + sizeAt(service, id).width));
  return { nodes, laneHeights, routes: new Map(), width, height: top };
}

function sizeAt(service: Service, id: NodeId) {
  const node = service.nodes[id];
  return node === undefined ? { width: 0, height: 0 } : sizeOf(node);
}

function columnWidths(service: Service, grid: Grid): readonly number[] {
  const found = Array.from({ length: grid.layers }, () => 0);
  for (const [id, { layer }] of grid.places)
    found[layer] = Math.max(found[layer] ?? 0, sizeAt(service, id).width);
  return found;
}

function assignRows(service: Service, grid: Grid): ReadonlyMap<NodeId, number> {
  const rows = new Map<NodeId, number>();
  const taken = new Set<string>();
  const key = (lane: number, layer: number, row: number) => `${lane} ${layer} ${row}`;
  for (const [id, { lane, layer }] of grid.places) {
    const before = flowsInto(service, id)
      .map((flow) => ({ row: rows.get(flow.source), place: grid.places.get(flow.source) }))
      .filter(({ place }) => place !== undefined && place.lane === lane && place.layer < layer);
    let row = Math.min(...before.map((each) => each.row ?? 0));
    if (!Number.isFinite(row)) row = 0;
    while (taken.has(key(lane, layer, row))) row += 1;
    rows.set(id, row);
    taken.add(key(lane, layer, row));
    for (const { place } of before) {
      for (let passed = (place?.layer ?? layer) + 1; passed < layer; passed += 1)
        taken.add(key(lane, passed, row));
    }
  }
  return rows;
}

import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api';
import { type Grid, LANE_STEP, LAYER_STEP } from './grid.ts';

/** Edges side by side along a fence: crossing it costs as much as crossing so many flows. */
const RAILS = 3;

/** The name of the fence below lane `lane` in a layer. */
export function fenceId(lane: number, layer: number): string {
  return `fence|${lane}|${layer}`;
}

/**
 * Chains of invisible nodes, one through all layers between each two lanes. Their edges insist on being straight, so each
 * chain becomes a level line, and the order in each layer keeps the lanes on their sides of it.
 */
export function fences(grid: Grid): { readonly children: ElkNode[]; readonly edges: ElkExtendedEdge[] } {
  const children: ElkNode[] = [];
  const edges: ElkExtendedEdge[] = [];
  for (let lane = 0; lane < grid.lanes - 1; lane += 1) {
    for (let layer = 0; layer < grid.layers; layer += 1) {
      const id = fenceId(lane, layer);
      const x = layer * LAYER_STEP;
      const y = (lane + 1) * LANE_STEP - 1;
      children.push({
        id,
        width: 2,
        height: RAILS - 1,
        x,
        y,
        layoutOptions: { 'elk.portConstraints': 'FIXED_POS', 'elk.position': `(${x},${y})` },
        ports: Array.from({ length: RAILS }, (_, rail) => rail).flatMap((rail) => [
          {
            id: `${id}|W${rail}`,
            x: 0,
            y: rail,
            width: 0,
            height: 0,
            layoutOptions: { 'elk.port.side': 'WEST' },
          },
          {
            id: `${id}|E${rail}`,
            x: 2,
            y: rail,
            width: 0,
            height: 0,
            layoutOptions: { 'elk.port.side': 'EAST' },
          },
        ]),
      });
      if (layer === 0) continue;
      for (let rail = 0; rail < RAILS; rail += 1) {
        edges.push({
          id: `${id}|${rail}`,
          sources: [`${fenceId(lane, layer - 1)}|E${rail}`],
          targets: [`${id}|W${rail}`],
          layoutOptions: { 'elk.layered.priority.straightness': '1000' },
        });
      }
    }
  }
  return { children, edges };
}
